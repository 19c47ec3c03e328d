import BijstandCaseload
import Testing

@testable import BijstandExchange

private typealias T = DossierText

@Suite struct HouseholdTests {
    private func spells(_ file: DossierFile) -> [String] {
        file.history.spells.map {
            "\($0.dossier) \($0.start)–\($0.exit.map { "\($0.month) \($0.reason.name)" } ?? "") \($0.persons)"
        }
    }

    @Test func partnersAreOneHousehold() throws {
        let file = try T.read(
            T.file(
                T.row(client: "P1", birth: "1980", leefvorm: "Gehuwd / Samenwonend", code: "14"),
                T.row(client: "P2", birth: "1971", leefvorm: "Gehuwd / Samenwonend", code: "11")))
        #expect(spells(file) == ["D1 2015-03– 2"])
        #expect(file.history.spells[0].birthYear == 1971, "the oldest")
        #expect(file.history.spells[0].herkomst == .ww, "the first row")
    }

    /// Ends with the last person's end and reason; a partner who comes later joins.
    @Test func partnersThatDiffer() throws {
        let file = try T.read(
            T.file(
                T.row(client: "P1", end: "2016-01-31", leefvorm: "Gehuwd", reason: "Overleden"),
                T.row(client: "P2", start: "2015-08-01", end: "2016-09-30", leefvorm: "Alleenstaande", reason: "Werk")))
        #expect(spells(file) == ["D1 2015-03–2016-09 werk 2"])
        #expect(file.history.spells[0].leefvorm == .paar, "that of the main person, first listed of two as old")
        let running = try T.read(
            T.file(T.row(client: "P1", end: "2016-01-31", reason: "Werk"), T.row(client: "P2")))
        #expect(spells(running) == ["D1 2015-03– 2"])
    }

    @Test func spellsThatTouchAreOne() throws {
        func joined(_ end: String, _ start: String) throws -> Int {
            let file = try T.read(
                T.file(
                    T.row(start: start, end: "2018-05-01", reason: "Studie"),
                    T.row(start: "2015-01-01", end: end, reason: "Werk")))
            #expect(file.badRows.isEmpty)
            return file.history.spells.count
        }
        #expect(try joined("2016-03-31", "2016-04-01") == 1, "the day after")
        #expect(try joined("2016-03-31", "2016-04-02") == 2, "a day between, in another month")
        #expect(try joined("2016-03-05", "2016-03-28") == 1, "in one month")
        #expect(try joined("2016-03-31", "2016-03-31") == 1, "on the day of the end")
    }

    @Test func interruptionsAreConfigurable() throws {
        let format = try DossierFileFormat(yaml: "onderbreking_dagen: 30\n", name: "m.yaml")
        let text = T.file(
            T.row(start: "2015-01-01", end: "2016-03-31", reason: "Werk"), T.row(start: "2016-04-30"),
            T.row("D2", start: "2015-01-01", end: "2016-03-31", reason: "Werk"), T.row("D2", start: "2016-05-01"))
        #expect(
            spells(try T.read(text, format)) == ["D1 2015-01– 1", "D2 2015-01–2016-03 werk 1", "D2 2016-05– 1"])
    }

    @Test func onePersonTwiceAtATimeIsBad() throws {
        let file = try T.read(
            T.file(
                T.row(start: "2015-01-01", end: "2016-01-01", reason: "Werk"),
                T.row(start: "2015-06-01", end: "2017-01-01", reason: "Rare reden"),
                T.row(start: "2015-01-01", end: "2016-01-01", reason: "Werk"), T.row("D2"),
                T.row("D2", start: "2016-01-01")))
        #expect(
            file.badRows.map(\.diagnostic.description) == [
                "d.csv:3: Startdatum periodiek algemeen: found a start within the spell of line 2, expected spells of a person after each other",
                "d.csv:4: Dossiernr: found the same person and spell as line 2, expected each once",
                "d.csv:6: Startdatum periodiek algemeen: found a start within the spell of line 5, expected spells of a person after each other",
            ])
        #expect(spells(file) == ["D1 2015-01–2016-01 werk 1", "D2 2015-03– 1"])
        #expect(file.unmapped.isEmpty, "a bad row's reason is not asked for")
        #expect(file.badByKind.map(\.rows.count) == [1, 2])
    }

    /// Rows in any order give the same history.
    @Test func orderOfRowsDoesNotMatter() throws {
        let rows = (0..<40).map { index in
            T.row(
                "D\(index % 13)", client: "P\(index % 2)", birth: "\(1950 + index)",
                start: "\(2000 + index / 13 * 3)-0\(1 + index % 9)-01", end: "\(2001 + index / 13 * 3)-10-01",
                reason: "Werk")
        }
        let one = try T.read(([T.header] + rows).joined(separator: "\n"))
        let other = try T.read(([T.header] + rows.reversed()).joined(separator: "\n"))
        #expect(one.history == other.history && one.history.spells.count > 30)
    }
}
