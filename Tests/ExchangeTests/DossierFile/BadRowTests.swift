import BijstandCaseload
import Testing

@testable import BijstandExchange

private typealias T = DossierText

@Suite struct BadRowTests {
    /// Line 2 is good, line 3 is the bad one.
    private func messages(_ row: String) throws -> [String] {
        let file = try T.read(T.file(T.row("goed"), row))
        #expect(file.history.spells.map(\.dossier) == ["goed"], "good rows still import")
        #expect(file.bad == (file.badRows.isEmpty ? 0 : 1))
        return file.badRows.map { "\($0.kind) \($0.diagnostic)" }
    }

    @Test func everyKindHasItsMessage() throws {
        #expect(
            try messages(T.row(""))
                == ["dossier d.csv:3: Dossiernr: found nothing, expected the number of the dossier"])
        #expect(
            try messages(T.row(birth: "2031"))
                == ["birthYear d.csv:3: geboortejaar: found '2031', expected a year from 1916 to 2000"])
        #expect(
            try messages(T.row(start: "31-2-2015")) == [
                "startDate d.csv:3: Startdatum periodiek algemeen: found '31-2-2015', expected a date as 2018-03-31 or 31-3-2018"
            ])
        #expect(
            try messages(T.row(end: "x")) == [
                "endDate d.csv:3: Einddatum periodiek algemeen: found 'x', expected a date as 2018-03-31 or 31-3-2018, or nothing while running"
            ])
        #expect(
            try messages(T.row(end: "2015-03-09")) == [
                "order d.csv:3: Einddatum periodiek algemeen: found '2015-03-09', expected a date from the start '2015-03-10' on"
            ])
        #expect(
            try messages(T.row(leefvorm: "Gehuwt"))[0].hasSuffix("samenwonend (did you mean 'gehuwd'?)"))
        #expect(try messages("D1;P1;1980") == ["fields d.csv:3: found 3 fields, expected 11"])
        #expect(
            try messages(T.row(reason: "\"oeps")) == [
                "quotes d.csv:3: found a quote that does not close in its row, expected quotes in pairs, doubled within a field"
            ])
    }

    @Test func allThatIsWrongInARow() throws {
        let found = try messages(T.row("", birth: "80", start: "gisteren", leefvorm: "?"))
        #expect(found.map { String($0.prefix { $0 != " " }) } == ["dossier", "startDate", "birthYear", "leefvorm"])
    }

    @Test func agesAtTheStart() throws {
        for year in ["1916", "2000"] { #expect(try T.read(T.file(T.row(birth: year))).badRows.isEmpty) }
        for year in ["1915", "2001", "", "1980.5", "19 80", "NULL", "1.98", "198.0"] {
            #expect(try messages(T.row(birth: year)).count == 1, "\(year)")
        }
    }

    @Test func notWrong() throws {
        let file = try T.read(
            T.file(
                T.row("a", end: "2015-03-10", reason: "werk"), T.row("b", end: "9999-12-31"), T.row("c") + ";;",
                T.row("d", reason: "werk")))
        #expect(file.badRows.isEmpty && file.unmapped.isEmpty)
        #expect(file.history.spells.map { $0.exit?.month.description } == ["2015-03", nil, nil, nil])
    }

    @Test func asATable() throws {
        let file = try T.read(T.file(T.row("", end: "x")))
        let text = String(decoding: CSVFile.bytes(BadRow.table(file.badRows), .rfc4180), as: UTF8.self)
        #expect(
            text == """
                file,line,column,kind,found,expected
                d.csv,2,Dossiernr,missing dossier number,nothing,the number of the dossier
                d.csv,2,Einddatum periodiek algemeen,unreadable end date,'x',"a date as 2018-03-31 or 31-3-2018, or nothing while running"

                """)
    }
}
