import BijstandCaseload
import Testing
import TestSupport

@testable import BijstandExchange

private typealias T = DossierText

/// What exports differ in beside dates: words for nothing, codes as numbers, columns that are not there.
@Suite struct ExportTests {
    @Test(arguments: ["NULL", "NA", "NaT", "nan", "None", "-", "9999-12-31", "31-12-9999", "#N/B", ""])
    func noEnd(_ text: String) throws {
        let file = try T.read(T.file(T.row(end: text, reason: text)))
        #expect(file.badRows.isEmpty && file.unmapped.isEmpty && file.history.spells.map(\.exit) == [nil])
    }

    @Test func absentTextsAreNothing() throws {
        let file = try T.read(
            T.file(T.row("NULL"), T.row("D2", start: "NaT"), T.row("D3", leefvorm: "NA"), T.row("D4", birth: "nan")))
        #expect(file.badRows.map(\.kind) == [.dossier, .startDate, .leefvorm, .birthYear])
        #expect(file.badRows.map(\.diagnostic.found) == ["'NULL'", "'NaT'", "'NA'", "'nan'"], "as written")
        let reasons = try T.read(T.file(T.row("D1", end: "2016-01-01", code: "NULL", reason: "None")))
        #expect(reasons.unmapped.map(\.text) == ["", ""] && reasons.badRows.isEmpty)
        // Without client numbers, year and sex tell partners apart.
        let partners = try T.read(T.file(T.row(client: "NULL"), T.row(client: "NULL", birth: "1981")))
        #expect(partners.history.spells.map(\.persons) == [2] && partners.badRows.isEmpty)
    }

    @Test func codesAsNumbers() throws {
        let file = try T.read(
            T.file(
                T.row("1.0", code: "14.0", regeling: "0.0", groep: "2.0"), T.row("2", code: "014", regeling: "000"),
                T.row("3,0", code: "14,0", regeling: "0,00"), T.row("1", client: "P2", code: "14 - einde WW"),
                T.row("4", regeling: "7.0"), T.row("5", regeling: "NULL")),
            DossierFileFormat(yaml: "groep: 2\n", name: "m"))
        #expect(file.badRows.isEmpty && file.filtered == 2 && file.otherRegelingen == ["", "7"])
        #expect(file.history.spells.map(\.dossier) == ["1", "2", "3"], "1.0 and 1 are one household")
        #expect(file.history.spells.allSatisfy { $0.herkomst == .ww })
    }

    /// Excel keeps no more than fifteen digits of a number; what it shows of long ones would make many households one.
    @Test func roundedNumbers() throws {
        let file = try T.read(
            T.file(T.row("1,23457E+11"), T.row("1.2E14"), T.row("3.5"), T.row("1E5"), T.row("1e+011")))
        #expect(file.badRows.map(\.diagnostic.line) == [2, 3, 5, 6])
        #expect(file.badRows[0].diagnostic.found == "'*,*****E+**'")
        #expect(file.badRows.allSatisfy { $0.kind == .rounded }, "not a missing number")
        #expect(file.history.spells.map(\.dossier) == ["3.5"])
        #expect(!RowReader.isRounded("2018E0012") && !RowReader.isRounded("E12") && !RowReader.isRounded("1E"))
    }

    private func without(_ columns: Set<Int>, _ rows: String...) -> String {
        ([T.header] + rows).map { line in
            line.split(separator: ";", omittingEmptySubsequences: false).enumerated().filter {
                !columns.contains($0.offset)
            }
            .map(\.element).joined(separator: ";")
        }.joined(separator: "\n")
    }

    @Test func withoutRegeling() throws {
        let text = without([9], T.row("D1", regeling: "7"), T.row("D2"))
        let file = try T.read(text)
        #expect(file.history.households == 2 && file.filtered == 0)
        #expect(file.notes == ["no column of regeling: all rows count as Participatiewet"])
        let asked = try Fixture.diagnostics { try T.read(text, DossierFileFormat(yaml: "regeling: 0\n", name: "m")) }
        #expect(asked.map(\.key) == ["Kode regeling"], "whoever asks for one must have the column")
        #expect(try T.read(text, DossierFileFormat(yaml: "regeling: elke\n", name: "m")).history.households == 2)
    }

    @Test func withoutReasons() throws {
        let file = try T.read(without([8], T.row(end: "2016-01-01")))
        #expect(file.history.spells.map { $0.exit?.reason } == [.uitstroom(.overig)] && file.unmapped.isEmpty)
        #expect(file.notes.count == 1 && file.notes[0].contains("no column of reasons of exit"))
        let asked = try Fixture.diagnostics {
            try T.read(without([8], T.row()), DossierFileFormat(yaml: "kolommen: {oorzaak: Reden}\n", name: "m"))
        }
        #expect(asked.map(\.key) == ["Reden"])
        #expect(try T.read(T.file(T.row())).notes.isEmpty)
    }

    @Test func allOfAnotherRegeling() throws {
        let file = try T.read(T.file(T.row(regeling: "7"), T.row("D2", regeling: "7"), T.row("D3", regeling: "PW")))
        #expect(
            file.refusal?.description
                == "d.csv: found no usable row among 3, of which 3 are of another regeling or groep, expected at least one; the regelingen left out are 7, PW: regeling: [7, PW] in the mapping keeps them"
        )
    }

    // MARK: Many mistakes

    private func file(good: Int, bad: Int, _ spoil: (Int) -> String) throws -> DossierFile {
        try T.read(([T.header] + (0..<good).map { T.row("D\($0)") } + (0..<bad).map(spoil)).joined(separator: "\n"))
    }

    @Test func aTenthMayBeBad() throws {
        #expect(try file(good: 90, bad: 10) { _ in T.row("") }.refusal == nil)
        let more = try file(good: 89, bad: 10) { _ in T.row("") }
        #expect(
            more.refusal?.description.hasPrefix("d.csv: found more than a tenth of 99 rows that cannot be used") == true
        )
        #expect(try file(good: 10, bad: 10) { T.row("D\($0)") }.refusal == nil, "a row twice is no loss")
        // Of the rows that count: those of another regeling are not asked for.
        #expect(try file(good: 5, bad: 96) { $0 == 0 ? T.row("") : T.row(regeling: "7") }.refusal != nil)
    }

    /// However many and of however many kinds.
    @Test func theSummaryIsAScreen() throws {
        let rows = try file(good: 1000, bad: 90) { index in
            switch index % 6 {
            case 0: T.row("")
            case 1: T.row("X\(index)", birth: "1")
            case 2: T.row("X\(index)", start: "gisteren")
            case 3: T.row("X\(index)", end: "morgen")
            case 4: T.row("X\(index)", leefvorm: "?")
            default: T.row("X\(index)") + ";te;veel"
            }
        }
        let lines = rows.badRowSummary(.english)
        #expect(lines.count == 7 && lines.last == "d.csv: 90 of 1090 rows are bad and left out")
        #expect(
            lines[1]
                == "d.csv:1002: Dossiernr: found nothing, expected the number of the dossier; 15 rows: missing dossier number, also in lines 1008, 1014, 1020, 1026, 1032, 1038, 1044, 1050 and 6 more"
        )
        #expect(try T.read(T.file(T.row())).badRowSummary(.english).isEmpty)
    }

    // MARK: Who somebody is

    @Test func identifyingDigitsAreMasked() {
        for (text, column, masked) in [
            ("123456789", .client, "*********"), ("D-12", .dossier, "D-**"),
            ("1980-03-01", .geboortejaar, "1980-**-**"),
            ("01.03.1980", .geboortejaar, "**.**.1980"), ("19800301", .geboortejaar, "********"),
            ("1966", .geboortejaar, "1966"),
            ("Overleden 123456789", .oorzaak, "Overleden *********"), ("123.456.789", .leefvorm, "***.***.***"),
            ("1234 56 789", .herkomst, "**** ** ***"), ("12345678", .oorzaak, "********"),
            ("Reden 1234567", .oorzaak, "Reden 1234567"),
            ("20181399", .start, "20181399"), ("123456789", .einde, "*********"), ("14.0", .herkomst, "14.0"),
            ("é 1", .client, "é *"),
        ] as [(String, DossierColumn, String)] { #expect(Masked.text(text, column) == masked, "\(text)") }
    }

    /// Put into every column of a row in turn, a burgerservicenummer reaches no message, no list and no table of reasons.
    @Test func noNumberIsShown() throws {
        let bsn = "123456782"
        for column in 0..<11 {
            var fields = T.row("A1", end: "2016-01-01", reason: "Werk").split(
                separator: ";", omittingEmptySubsequences: false
            ).map(String.init)
            for text in [
                bsn, "x \(bsn)", "123.456.782", "123-456-782", "123/456/782", "123_456_782", "123\u{A0}456\u{A0}782",
                "1 2 3 4 5 6 7 8 2", "12-34-56-782",
            ] {
                fields[column] = text
                for row in [fields, fields.map { $0 == "2015-03-10" ? "?" : $0 }] {
                    let file = try T.read(T.file(T.row("B"), row.joined(separator: ";")))
                    let table = String(decoding: CSVFile.bytes(BadRow.table(file.badRows), .rfc4180), as: UTF8.self)
                    let said =
                        table + file.badRowSummary(.english).joined() + file.unmapped.map(\.text).joined()
                        + (file.refusal?.description ?? "")
                    #expect(!["456", "34-56", "4 5 6"].contains { said.contains($0) }, "column \(column): \(said)")
                }
            }
        }
    }
}

@Suite struct MappingTwiceTests {
    private func errors(_ yaml: String) throws -> [String] {
        try Fixture.diagnostics { try DossierFileFormat(yaml: yaml, name: "m.yaml") }.map(\.description)
    }

    private static let once = "expected each once: upper and lower case, spaces and leading zeros make no difference"

    @Test func aTextOrCodeTwice() throws {
        #expect(
            try errors("oorzaken:\n  Uitkering beëindigd: handhaving\n  \"UITKERING  beëindigd \": werk\n") == [
                "m.yaml:3: oorzaken.UITKERING  beëindigd : found the same as 'Uitkering beëindigd' in line 2, \(Self.once)"
            ])
        #expect(
            try errors("leefvormen: {Anders: paar, anders: paar}\n") == [
                "m.yaml:1: leefvormen.anders: found the same as 'Anders' in line 1, \(Self.once)"
            ], "the same meaning too")
        #expect(try errors("herkomsten:\n  \"14\": ww\n  \"014\": overig\n  14 einde WW: ww\n").count == 2)
        #expect(try errors("herkomsten: {\"1\": ww, \"10\": ww}\noorzaken: {Werk: werk, Werkt: werk}\n").isEmpty)
    }

    @Test func aColumnTwice() throws {
        #expect(
            try errors("kolommen: {start: Datum, einde: \"datum \"}\n") == [
                "m.yaml:1: kolommen.einde: found 'datum ', which kolommen.start names too in line 1, expected a column of its own"
            ])
    }
}
