import Testing

@testable import BijstandCaseload

@Suite struct EuroTextTests {
    /// As Dutch documents and their copies print amounts; cents.
    @Test(
        arguments: [
            ("-875.000", -87_500_000), ("€ 5650.000", 565_000_000), ("45000", 4_500_000), ("€ 14.400,-", 1_440_000),
            ("1.234,56", 123_456), ("0,5", 50), ("−190.000", -19_000_000), ("0", 0), ("0,10", 10),
        ] as [(String, Int64)])
    func reads(text: String, cents: Int64) { #expect(Euro(dutch: text) == Euro(cents: cents)) }

    @Test(arguments: ["-$75.000", "", "-", ",", "€", "1,2345", "12a", "--5", "99999999999999999999", "1,2,3", "20,000"])
    func refuses(text: String) { #expect(Euro(dutch: text) == nil) }

    /// A point that groups no three digits, and a zero in front, are no amount that anybody prints.
    @Test(arguments: ["2.50", "550.00", ".5", "0.10", "1.", "010", "0.100", "1.2345", "1.234.56", ",50", "00"])
    func isNotReadAnew(text: String) { #expect(Euro(dutch: text) == nil) }

    @Test(
        arguments: [
            (123_456_789_00, "123.456.789"), (-55_000_000, "-550.000"), (99_999, "999,99"), (-5, "-0,05"), (0, "0"),
            (100_000, "1.000"), (1_000_50, "1.000,50"),
        ] as [(Int64, String)])
    func writes(cents: Int64, text: String) {
        #expect(Euro(cents: cents).dutch == text)
        #expect(Euro(dutch: text) == Euro(cents: cents))
    }
}
