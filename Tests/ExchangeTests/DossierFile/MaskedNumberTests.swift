import Testing

@testable import BijstandExchange

/// Numbers that may be a burgerservicenummer or a birth, however they are grouped.
@Suite struct MaskedNumberTests {
    private func isMasked(_ text: String, _ column: DossierColumn) -> Bool {
        !Masked.text(text, column).contains { ("0"..."9").contains($0) }
    }

    @Test(arguments: [
        "123456782", "12345678", "123-456-782", "123/456/782", "123_456_782", "123 456 782", "123\u{A0}456\u{A0}782",
        "1 2 3 4 5 6 7 8 2", "12-34-56-782", "12.34-56 782", "123\u{2011}456\u{2011}782", "05-03-1966", "1966-03-05",
    ]) func grouped(_ text: String) {
        for column in [DossierColumn.oorzaak, .herkomst, .leefvorm, .regeling] { #expect(isMasked(text, column)) }
    }

    /// Nine digits, as a burgerservicenummer has, in a column of dates too.
    @Test(arguments: ["123456782", "123-456-782", "1 2 3 4 5 6 7 8 2", "12-34-56-782"])
    func notInDates(_ text: String) { #expect(isMasked(text, .start) && isMasked(text, .einde)) }

    @Test(arguments: [
        "2018-13-45", "31-13-2018", "20181399", "32 01 2018", "2018-13-05 12:30:00", "5-1-18", "2018-13-05T00:00:00",
    ]) func datesStayReadable(_ text: String) { #expect(Masked.text(text, .einde) == text) }

    @Test(arguments: ["14 Einde WW", "1-1-2018", "Reden 1234567", "14 - 2018 - 123", "Artikel 9, 1234"])
    func shortNumbersStay(_ text: String) { #expect(Masked.text(text, .herkomst) == text) }

    /// Of a birth nothing but a year.
    @Test func births() {
        for (text, masked) in [
            ("0503", "****"), ("1066", "****"), ("2101", "****"), ("1850", "1850"), ("2100", "2100"), ("2031", "2031"),
            ("80", "80"), ("503", "***"), ("1-3-80", "*-*-**"), ("5-3-1966", "*-*-1966"), ("050366", "******"),
        ] { #expect(Masked.text(text, .geboortejaar) == masked, "\(text)") }
    }
}
