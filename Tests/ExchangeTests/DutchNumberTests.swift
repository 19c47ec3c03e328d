import BijstandCaseload
import Testing
import TestSupport

@testable import BijstandExchange

private func messages(_ number: String, of key: String = "buig: {aanname: true, voorlopig: {elke: %}}") throws
    -> [Diagnostic]
{
    try Fixture.diagnostics(key.replacing("%", with: number))
}

@Suite struct DutchNumberTests {
    /// As people type them, and what to type instead.
    @Test(arguments: [
        ("29.600.000", "29_600_000"), ("1.234.567,89", "1_234_567.89"), ("€ 550.000", "550_000"),
        ("550.000 euro", "550_000"),
        ("550.000,-", "550_000"), ("EUR 550.000,50", "550_000.50"), ("1 000 000", "1_000_000"), ("1\u{A0}000", "1000"),
        ("29,6 mln", "29_600_000"), ("29,6 miljoen", "29_600_000"), ("1,25 miljard", "1_250_000_000"),
        ("550 duizend", "550_000"), ("0,9", "0.9"), ("12,5", "12.5"), ("1,234,567", "1_234_567"),
        ("1'000'000", "1_000_000"),
        ("1,234.50", "1234.50"), ("+5", "5"), (".5", "0.5"), ("5.", "5"), ("010", "10"), ("−7,5", "-7.5"),
    ])
    func readings(text: String, plain: String) throws {
        let number = try #require(DutchNumber(text))
        #expect(number.plain.replacing("_", with: "") == plain.replacing("_", with: ""))
        #expect(number.expectation(nil).hasPrefix(number.plain))
    }

    @Test(arguments: ["", "veel", "n.v.t.", "1.2.3", "1,2,3", "12-3", "0x1F", "1:30", ".inf", "-", "€", "1.23.456"])
    func noNumbers(text: String) { #expect(DutchNumber(text) == nil) }

    @Test func percentagesFollowTheUnit() {
        #expect(DutchNumber("25%")?.expectation(.aandeel) == "0.25, a share of 1")
        #expect(DutchNumber("12,5 %")?.expectation(.verhouding) == "0.125, or 1.125 for 12.5 % more")
        #expect(DutchNumber("4,2 procent")?.expectation(.procent) == "4.2: the unit is procent")
        #expect(DutchNumber("2,200")?.expectation(nil) == "2.200, with a decimal point, or 2200 without a comma")
    }

    /// In a block, in braces and in a table with a source: one message, which says what to type.
    @Test(arguments: [
        ("29.600.000", "29_600_000"), ("€ 550.000", "550_000"), ("1 000 000", "1_000_000"),
        ("'5_000_000'", "without quotes"),
        ("0,9", "0.9"), ("1.234,56", "1234.56"), ("5,5 mln", "5_500_000"),
    ])
    func inEveryPlace(text: String, type: String) throws {
        for place in [
            "buig: {aanname: true, voorlopig: {elke: %}}",
            "buig: {aanname: true, voorlopig: {2019: {waarde: %, bron: x}}}",
            "buig:\n  aanname: true\n  voorlopig:\n    2019: %\n    2020: 5_000_000",
        ] {
            let found = try messages(text, of: place)
            #expect(found.count == 1, "\(found)")
            #expect(found.first?.expected.contains(type) == true, "\(found)")
        }
    }

    /// Counts are whole; a point before three digits is asked about, also where the number would be whole.
    @Test(arguments: [
        ("beginstand: {aantal: %}", "2.200"), ("beginstand: {aantal: %}", "2.000"),
        ("beginstand: {oud_ontvangers: %}", "1.650"),
        ("gewenst: {aanname: true, manier: lineair, aantal: %}", "1.500"),
        ("werk: {aanname: true, ww: {elke: %}}", "3.9"),
        ("werk: {aanname: true, zoektijd: %}", "2.5"), ("werk: {aanname: true, vrijlating_maanden: %}", "24.5"),
        ("gerealiseerd: {aanname: true, stand: {1: %}}\nstart: 2019-03\nhorizon: 24", "399.5"),
        ("ambitie: {aanname: true, referentie: {volledig: %}}", "80.5"), ("horizon: %", "24.000"),
        ("horizon: %", "30.5"),
        (
            "interventies: [{naam: a, soort: beleid, aanname: true, traject: {van: 2019-02, prijs: 1, plaatsen: %, lockin: {maanden: 3}}}]",
            "12.5"
        ),
        (
            "interventies: [{naam: a, soort: beleid, aanname: true, traject: {van: 2019-02, prijs: 1, lockin: {maanden: %}}}]",
            "3.5"
        ),
    ])
    func countsAreWhole(place: String, text: String) throws {
        let found = try Fixture.diagnostics(place.replacing("%", with: text)).filter { $0.found == "'\(text)'" }
        #expect(found.count == 1)
        #expect(found.first?.expected.contains("whole number") == true)
        if text.hasSuffix("00") && !place.hasPrefix("horizon") {
            #expect(found.first?.expected.contains("a Dutch thousands point?") == true)
        }
    }

    /// The mean of a distribution of counts need not be whole.
    @Test func distributionsOfCounts() throws {
        let traject =
            "interventies: [{naam: a, soort: beleid, aanname: true, traject: {van: 2019-02, prijs: 1, plaatsen: {verdeling: normal, gemiddelde: 12.5, sd: 2}, lockin: {maanden: 3}}}]"
        #expect(try Fixture.diagnostics(traject) == [])
    }

    /// Lawful and never read otherwise: a warning with the number as it is read.
    @Test func anAmountOfThreeDecimals() throws {
        let file = try Fixture.file("buig: {aanname: true, voorlopig: {2019: 29.600, elke: 5_000_000}}")
        let warning = try #require(file.warnings.first)
        #expect(warning.key == "buig.voorlopig.2019" && warning.line == 3)
        #expect(warning.text == "29.600 is read as 29.6 euro; a Dutch thousands point? Then type 29600")
        let layout = file.scenario.layout
        #expect(file.scenario.quantities[layout.range(.voorlopig).lowerBound]?.center == 29.6)
        #expect(try Fixture.file("buig: {aanname: true, voorlopig: {elke: 5000000.50}}").warnings.isEmpty)
    }

    @Test func aShareAboveOneMayBeAPercentage() throws {
        let found = try Fixture.diagnostics("loonkostensubsidie: {aanname: true, aandeel: 30}")
        #expect(found.map(\.expected) == ["0 to 1 (aandeel); 30 % is 0.3"])
    }

    /// In a list a decimal comma makes two numbers.
    @Test func inLists() throws {
        let groups = """
            uitstroom: {hazard: {werk: {"1": {verdeling: gamma, gemiddelde: 0.1, sd: 0.01}, "2": {verdeling: gamma, gemiddelde: 0.02, sd: 0.01}}}}
            correlaties: [{naam: g, aanname: true, parameters: [uitstroom.hazard.werk.1, uitstroom.hazard.werk.2], correlatie: [[1, 0,5], [0,5, 1]]}]
            """
        let found = try Fixture.diagnostics(groups)
        #expect(found.map(\.line) == [4])
        #expect(found.first?.expected.hasSuffix("a decimal takes a point: 0.5") == true)
        let sum =
            "begroting: {bron: b, programmas: [{naam: p, regels: [{naam: r, soort: lasten, bedragen: {2020: 3}}]}], beweringen: [{naam: t, citaat: c, bedrag: 5, som: [%]}]}"
        let tight = try Fixture.file(sum.replacing("%", with: "2,50")).warnings
        #expect(tight.map(\.key) == ["begroting.beweringen[1].som"])
        #expect(try Fixture.file(sum.replacing("%", with: "2, 50")).warnings.isEmpty)
    }

    /// Months in other spellings.
    @Test(arguments: [
        ("2020-1", "2020-01"), ("2020/03", "2020-03"), ("03-2020", "2020-03"), ("2020-03-01", "2020-03"),
        ("31-12-2020", "2020-12"), ("1.3.2020", "2020-03"), ("maart 2020", "2020-03"), ("1 okt 2020", "2020-10"),
        ("mrt 2020", "2020-03"),
    ])
    func months(text: String, month: String) throws {
        let found = try Fixture.diagnostics("start: \(text)")
        #expect(found.first?.expected == "\(month): year and month")
    }

    @Test(arguments: ["2020", "2020-13", "32", "volgend jaar", "2019-01 tot 2020-01"])
    func noMonths(text: String) { #expect(MonthText.expectation(text) == MonthText.example) }
}
