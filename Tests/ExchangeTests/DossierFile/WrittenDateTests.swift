import BijstandCaseload
import Testing
import TestSupport

@testable import BijstandExchange

private typealias T = DossierText

/// Dates with what programs and people put around and between their numbers.
@Suite struct WrittenDateTests {
    /// The first of March 2017, which was a Wednesday.
    @Test(arguments: [
        "2017-Mar-01", "2017-mrt-1", "2017-03-01+01:00", "2017-03-01-05:00", "2017-03-01Z", "wo 01-03-2017",
        "woensdag 1 maart 2017", "wo. 1-3-2017", "Wed 2017-03-01", "=\"01-03-2017\"", "'01-03-2017", "01 03 2017",
        "2017 03 01", "01\u{A0}03\u{A0}2017", "01\u{2011}03\u{2011}2017", "1\u{2013}3\u{2013}2017",
        "\u{A0}01-03-2017\u{A0}", "1\u{202F}maart\u{202F}2017",
    ]) func oneDay(_ text: String) {
        let date: CalendarDay? =
            switch DateField(Array(text.utf8)[...]) {
            case .day(let day): day
            case .numbers(let numbers): numbers.day(.dagMaandJaar)
            default: nil
            }
        #expect(date == CalendarDay(year: 2017, month: 3, day: 1))
    }

    @Test(arguments: [
        "xx 01-03-2017", "2017-03-01+1", "=01-03-2017", "01 03 17", "1899-12-30", "wo 2017", "'", "=\"\"x",
    ]) func noDay(_ text: String) { #expect(DateField(Array(text.utf8)[...]) == .unreadable) }

    /// A spreadsheet's text is what stands within.
    @Test func aroundNumbersAndCodes() throws {
        let file = try T.read(
            T.file(
                T.row("'0012", birth: "'1980", code: "'14", regeling: "'0"),
                T.row("\"=\"\"0012\"\"\"", client: "P2")))
        #expect(file.badRows.isEmpty && file.filtered == 0)
        #expect(file.history.spells.map(\.dossier) == ["0012"] && file.history.spells[0].herkomst == .ww)
    }

    /// Day and month of a birth make no difference, so that nothing is asked.
    @Test func birthsAskForNoOrder() throws {
        let file = try T.read(
            T.file(T.row("D1", birth: "01/02/80"), T.row("D2", birth: "13/02/81"), T.row("D3", birth: "02/13/82")))
        #expect(file.badRows.isEmpty && file.history.spells.map(\.birthYear) == [1980, 1981, 1982])
        // Six digits may have the year first.
        #expect(try Fixture.diagnostics { try T.read(T.file(T.row(birth: "010203"))) }.map(\.key) == ["geboortejaar"])
    }
}
