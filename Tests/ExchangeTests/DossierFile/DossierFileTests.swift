import BijstandCaseload
import Foundation
import TestSupport
import Testing

@testable import BijstandExchange

private typealias T = DossierText

@Suite struct DossierFileTests {
    @Test func theExportNeedsNoMapping() throws {
        let file = try T.read(
            T.file(
                T.row("D2", end: "30-4-2016", leefvorm: "Gehuwd / Samenwonend", code: "02", reason: "Verhuizing"),
                T.row("D1", birth: "1970")))
        #expect(file.badRows.isEmpty && file.unmapped.isEmpty && file.rows == 2 && file.encoding == "UTF-8")
        let spells = file.history.spells
        #expect(spells.map(\.dossier) == ["D1", "D2"])
        #expect(spells[0].exit == nil && spells[0].birthYear == 1970 && spells[0].herkomst == .ww)
        #expect(spells[1].start == Month("2015-03") && spells[1].leefvorm == .paar && spells[1].herkomst == .scheiding)
        #expect(spells[1].exit == DossierExit(month: Month("2016-04")!, moment: 1, reason: .uitstroom(.verhuizing)))
        #expect(spells[1].begin == 9.0 / 31.0, "the tenth of March")
    }

    @Test(arguments: [";", ",", "\t"], ["\n", "\r\n"]) func separatorsAndLineEnds(_ separator: String, _ end: String)
        throws
    {
        let text = T.file(T.row(end: "2016-04-01", reason: "\"a\(separator)b\""))
            .replacing(";", with: separator).replacing("\n", with: end)
        let file = try T.read(text)
        #expect(file.badRows.isEmpty && file.history.spells.count == 1)
        #expect(file.unmapped.map(\.text) == ["a\(separator)b"])
    }

    /// `ë` and `€` in both encodings: EB and 80 in Windows-1252.
    @Test func encodings() throws {
        let text = T.file(T.row(end: "2016-04-01", reason: "Beëindigd €"))
        let western = Array(text.utf8).split(separator: Array("ë".utf8)).joined(separator: [0xEB])
        let bytes = Array(Array(western).split(separator: Array("€".utf8)).joined(separator: [0x80]))
        for (bytes, encoding) in [
            (Array(text.utf8), "UTF-8"), ([0xEF, 0xBB, 0xBF] + Array(text.utf8), "UTF-8"), (bytes, "Windows-1252"),
        ] {
            let file = try DossierFile(bytes: bytes, name: "d.csv")
            #expect(file.digest == SHA256Digest.hex(of: bytes), "of the bytes as they are")
            #expect(file.encoding == encoding && file.badRows.isEmpty)
            #expect(file.unmapped.map(\.text) == ["Beëindigd €"])
        }
    }

    @Test func filteredRowsAreCountedAndNotJudged() throws {
        let text = T.file(
            T.row("D1"), T.row("D2", birth: "?", regeling: "7"), T.row("D3", regeling: "00"), T.row("D4", groep: "3"))
        let file = try T.read(text)
        #expect(file.filtered == 1 && file.badRows.isEmpty && file.history.households == 3)
        let group = try T.read(text, DossierFileFormat(yaml: "groep: [\"02\"]\n", name: "m.yaml"))
        #expect(group.filtered == 2 && group.history.households == 2)
        let all = try T.read(text, DossierFileFormat(yaml: "regeling: elke\n", name: "m.yaml"))
        #expect(all.filtered == 0 && all.bad == 1)
    }

    @Test func columnsThatMayBeMissing() throws {
        let keep = [0, 2, 4, 5, 6, 7, 8, 9]
        func short(_ line: String) -> String {
            let fields = line.split(separator: ";", omittingEmptySubsequences: false)
            return keep.map { String(fields[$0]) }.joined(separator: ";")
        }
        let file = try T.read([T.header, T.row(), T.row("D2")].map(short).joined(separator: "\n"))
        #expect(file.history.households == 2 && file.badRows.isEmpty)
    }

    /// Columns as other systems call them; of two that may be one, the mapping says which.
    @Test func usualNames() throws {
        let names = [
            ("Dossiernr", "Dossier-nummer"), ("Startdatum periodiek algemeen", "Ingangsdatum"),
            ("Einddatum periodiek algemeen", "Datum beëindiging"), ("Omschrijving leefvorm", "LEEFVORM"),
            ("geboortejaar", "Geb. datum"),
        ]
        let header = names.reduce(T.header) { $0.replacing($1.0, with: $1.1) }
        let (plain, other) = (
            try T.read(T.file(T.row(), T.row("D2"))), try T.read(T.file(T.row(), T.row("D2"), header: header))
        )
        #expect(other.history == plain.history && other.badRows.isEmpty)
        #expect(other.usual.count == 5 && other.usual[.start] == "Ingangsdatum" && plain.usual.isEmpty)
        #expect(
            other.notes.map(\.english).contains("the column 'Ingangsdatum' is read as Startdatum periodiek algemeen"))
        // Beside the export's own name another is nothing.
        let beside = try T.read(T.file(T.row() + ";1-1-2000", header: T.header + ";Ingangsdatum"))
        #expect(try beside.history == T.read(T.file(T.row())).history && beside.usual.isEmpty)
        let twice = T.header.replacing("Startdatum periodiek algemeen", with: "Ingangsdatum") + ";Begindatum"
        let message = try failure(T.file(T.row() + ";1-1-2000", header: twice))
        #expect(message.count == 1 && message[0].contains("'Ingangsdatum', 'Begindatum', which may each be it"))
        var format = DossierFileFormat()
        format.kolommen = [.start: "Ingangsdatum"]
        #expect(try failure(T.file(T.row() + ";1-1-2000", header: twice), format).isEmpty)
    }

    // MARK: Errors of the file as a whole

    private func failure(_ text: String, _ format: DossierFileFormat = DossierFileFormat()) throws -> [String] {
        try Fixture.diagnostics { try T.read(text, format) }.map(\.description)
    }

    @Test func missingColumns() throws {
        let header = T.header.replacing("geboortejaar;", with: "").replacing("Dossiernr", with: "Dosiernr")
        let names = header.replacing(";", with: ", ")
        #expect(
            try failure(T.file(T.row(), header: header)) == [
                "d.csv:1: Dossiernr: found no such column, expected the column 'Dossiernr', or under kolommen.dossier which of the file's it is: \(names) (did you mean 'Dosiernr'?)",
                "d.csv:1: geboortejaar: found no such column, expected the column 'geboortejaar', or under kolommen.geboortejaar which of the file's it is: \(names)",
            ])
        #expect(try failure(T.file(T.row(), header: T.header + ";geboortejaar")).count == 1)
        let group = T.header.replacing(";Kode groep", with: "")
        #expect(try failure(T.file(T.row(), header: group)).isEmpty)
        var format = DossierFileFormat()
        format.groepen = ["2"]
        #expect(try failure(T.file(T.row(), header: group), format).count == 1)
    }

    @Test func noDossierFile() throws {
        #expect(
            try failure("") == ["d.csv: found an empty file, expected a header and a row per person in a dossier"])
        #expect(try failure("\n\n")[0].contains("an empty file"))
        #expect(try failure(T.header + "\n\n")[0].contains("no rows below the header"))
        #expect(try failure("PK\u{3}\u{4}x")[0].contains("an Excel workbook"))
        #expect(try failure("a\0b")[0].contains("bytes that are no text"))
        #expect(throws: MissingInput.self) { try DossierFile(path: "/nergens/d.csv") }
    }
}
