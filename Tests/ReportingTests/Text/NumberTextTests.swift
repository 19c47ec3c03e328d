import BijstandCaseload
import BijstandFigures
import Testing

@testable import BijstandReporting

/// Numbers in both languages, against what a person would write.
@Suite struct NumberTextTests {
    private let dutch = NumberText(.nl)
    private let english = NumberText(.en)

    @Test(arguments: [
        (12.345, 2, "12,35", "12.35"), (-0.5, 1, "-0,5", "-0.5"), (1234.5, 0, "1235", "1235"), (0.04, 1, "0,0", "0.0"),
        (-0.04, 1, "0,0", "0.0"), (2.5e300, 1, "2,5e+300", "2.5e+300"), (.nan, 1, "–", "–"), (.infinity, 0, "–", "–"),
        (3, 3, "3,000", "3.000"), (0.0625, 4, "0,0625", "0.0625"),
    ])
    func decimals(value: Double, decimals: Int, nl: String, en: String) {
        #expect(dutch.decimal(value, decimals) == nl)
        #expect(english.decimal(value, decimals) == en)
    }

    @Test func noNumber() {
        #expect(dutch.decimal(nil, 2) == "–" && dutch.thousands(nil) == "–" && dutch.millions(nil) == "–")
        #expect(dutch.chance(nil) == "–" && dutch.chance(.nan) == "–")
    }

    @Test func signs() {
        #expect(dutch.signed(1.25, 1) == "+1,3" && english.signed(1.25, 1) == "+1.3")
        #expect(dutch.signed(-1.25, 1) == "-1,3" && dutch.signed(0, 1) == "0,0")
        #expect(dutch.signed(0.01, 1) == "0,0", "nothing as it is printed")
        #expect(dutch.signed(nil, 1) == "–")
    }

    @Test(arguments: [
        (12345.6, "12346", "12346"), (123.45, "123,5", "123.5"), (12.3456, "12,35", "12.35"),
        (1.23456, "1,235", "1.235"),
        (0.123456, "0,1235", "0.1235"), (0.00123456, "0,001235", "0.001235"), (-12.3456, "-12,35", "-12.35"),
    ])
    func digits(value: Double, nl: String, en: String) {
        #expect(dutch.digits(value) == nl && english.digits(value) == en)
    }

    @Test(
        arguments: [
            (0, "0", "0"), (99_99, "99,99", "99.99"), (1_000_00, "1.000", "1,000"),
            (1_234_567_05, "1.234.567,05", "1,234,567.05"),
            (-28_600_000_00, "-28.600.000", "-28,600,000"), (999_999_00, "999.999", "999,999"),
        ] as [(Int64, String, String)])
    func euros(cents: Int64, nl: String, en: String) {
        #expect(dutch.euros(Euro(cents: cents)) == nl && english.euros(Euro(cents: cents)) == en)
        #expect(
            dutch.euros(Euro(cents: cents)) == Euro(cents: cents).dutch, "as documents of municipalities print them")
    }

    @Test func wholeEuros() {
        #expect(
            dutch.wholeEuros(Euro(cents: 1_234_50)) == "1.235" && dutch.wholeEuros(Euro(cents: -1_234_50)) == "-1.235")
        #expect(english.wholeEuros(Euro(cents: 1_234_49)) == "1,234")
        #expect(dutch.euro(Euro(cents: 28_600_000_00)) == "€ 28.600.000")
        #expect(english.euro(Euro(cents: 28_600_000_00)) == "€ 28,600,000")
    }

    @Test func thousandsAndMillions() {
        #expect(dutch.thousands(37_990_499) == "37.990" && english.thousands(37_990_500) == "37,991")
        #expect(dutch.thousands(-499) == "0" && dutch.thousands(-1_500) == "-2")
        #expect(dutch.millions(28_634_999) == "28,63" && english.millions(-1_430_000) == "-1.43")
    }

    @Test func shares() {
        #expect(
            dutch.percent(0.1234) == "12 %" && dutch.percent(0.1234, 1) == "12,3 %"
                && english.percent(0.1234, 1) == "12.3 %")
        #expect(dutch.percent(tenThousandths: 875) == "8,75 %" && english.percent(tenThousandths: 875) == "8.75 %")
        #expect(dutch.percent(tenThousandths: 1250) == "12,5 %" && dutch.percent(tenThousandths: 500) == "5 %")
        #expect(dutch.percent(tenThousandths: 905) == "9,05 %" && english.percent(tenThousandths: -50) == "-0.5 %")
    }

    /// Never certain where it is not.
    @Test(
        arguments: [
            (0, "0 %"), (0.0001, "< 1 %"), (0.005, "1 %"), (0.5, "50 %"), (0.994, "99 %"), (0.996, "> 99 %"),
            (1, "100 %"),
        ] as [(Double, String)])
    func chances(share: Double, text: String) {
        #expect(dutch.chance(share) == text && english.chance(share) == text)
    }

    @Test func figures() {
        #expect(dutch.figure(2058.25, .huishoudens) == "2058,3" && english.figure(2058.25, .huishoudens) == "2058.3")
        #expect(dutch.figure(30_612_000, .euro) + dutch.suffix(.euro) == "30.612, × € 1.000")
        #expect(english.figure(30_612_000, .euro) + english.suffix(.euro) == "30,612, × € 1,000")
        #expect(dutch.figure(0.144, .aandeel) + dutch.suffix(.aandeel) == "14,4, %")
        #expect(dutch.figure(-0.25, .correlatie) == "-0,25" && dutch.suffix(.correlatie).isEmpty)
    }

    @Test func spelledOut() {
        #expect(dutch.spelled("0.108939") == "0,108939" && english.spelled("0.108939") == "0.108939")
    }
}
