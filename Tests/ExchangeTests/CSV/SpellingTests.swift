import BijstandCaseload
import Testing
import TestSupport

@testable import BijstandExchange

/// A CSV text as other programs and systems write it: the same rows, other bytes.
private enum Spelling: String, CaseIterable {
    case plain, crlf, cr, mark, semicolons, tabs, sepSemicolon, sepComma, sepTab, sepWord, trailing, trailingHeader,
        blankRows, quotes, spaces,
        utf16le, utf16be

    /// - Parameter text: with commas, points and LF; no field has either in it.
    func bytes(_ text: String) -> [UInt8] {
        let semicolons = text.replacing(",", with: ";").replacing(".", with: ",")
        let tabs = text.replacing(",", with: "\t")
        return switch self {
        case .plain: Array(text.utf8)
        case .crlf: Array(text.replacing("\n", with: "\r\n").utf8)
        case .cr: Array(text.replacing("\n", with: "\r").utf8)
        case .mark: [0xEF, 0xBB, 0xBF] + Array(text.utf8)
        case .semicolons: Array(semicolons.utf8)
        case .tabs: Array(tabs.utf8)
        case .sepSemicolon: Array("\u{FEFF}sep=;\r\n\(semicolons.replacing("\n", with: "\r\n"))".utf8)
        case .sepComma: Array("sep=,\n\(text)".utf8)
        case .sepTab: Array("sep=\t\n\(tabs)".utf8)
        case .sepWord: Array("\"SEP=\\t\"\n\(tabs)".utf8)
        case .trailing: Array(text.replacing("\n", with: ",\n").utf8)
        case .trailingHeader:
            Array((text.prefix { $0 != "\n" } + ",,\n" + text.drop { $0 != "\n" }.dropFirst()).utf8)
        case .blankRows: Array((",,,\n\n" + text.replacing("\n", with: "\n,,,,,\n \n\"\",\"\"\n")).utf8)
        case .quotes:
            Array(
                text.split(separator: "\n").map { line in
                    line.split(separator: ",", omittingEmptySubsequences: false).map { "\"\($0)\"" }.joined(
                        separator: ",") + "\n"
                }.joined().utf8)
        case .spaces: Array(text.replacing(",", with: " , ").utf8)
        case .utf16le: [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
        case .utf16be: [0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }
        }
    }
}

@Suite struct SpellingTests {
    @Test(arguments: Spelling.allCases) private func rows(_ spelling: Spelling) throws {
        let text = "naam,getal,leeg\nëén,2190.5,\ntwee,-0.25,x\n"
        let csv = try CSVRows(spelling.bytes(text))
        #expect(
            csv.rows.map(\.fields) == [
                ["naam", "getal", "leeg"], ["ëén", csv.rows[1].fields[1], ""], ["twee", csv.rows[2].fields[1], "x"],
            ])
        #expect(csv.rows.dropFirst().map { csv.number($0.fields[1]) } == [2190.5, -0.25])
    }

    /// Every reader of files that people make or change.
    @Test(arguments: Spelling.allCases) private func observedFiles(_ spelling: Spelling) throws {
        let text = "grootheid,periode,waarde,fout,bron\nstand,2019-12,2190.5,10,x\nuitstroom,2020,300,5.5,x\n"
        let log = DiagnosticLog()
        let figures = ObservedFile.read(spelling.bytes(text), "c.csv", nil, log)
        #expect(log.sorted().map(\.description) == [])
        #expect(figures.map(\.waarde) == [2190.5, 300] && figures.map(\.fout) == [10, 5.5])
    }

    @Test(arguments: Spelling.allCases) private func dossierFiles(_ spelling: Spelling) throws {
        let text = DossierText.file(DossierText.row(end: "2016-04-30", reason: "Werk"), DossierText.row("D2"))
            .replacing(";", with: ",")
        let file = try DossierFile(bytes: spelling.bytes(text), name: "d.csv")
        #expect(
            try file.history == DossierText.read(text).history && file.badRows.isEmpty && file.history.households == 2)
    }

    /// Lines are those of the file, whatever stands above and between.
    @Test func linesAreTheFiles() throws {
        #expect(try CSVRows(Array("sep=;\r\na;b\r\n;;\r\n1;2".utf8)).rows.map(\.line) == [2, 4])
        let file = try DossierFile(bytes: Array("sep=;\n\(DossierText.file(DossierText.row("")))".utf8), name: "d.csv")
        #expect(file.badRows.map(\.diagnostic.line) == [3])
        let header = try Fixture.diagnostics { try DossierText.read("sep=;\n;;\nDossiernr;x\n1;2\n") }
        #expect(header.allSatisfy { $0.line == 3 })
    }

    /// `2.190` is 2190 to one reader and 2.19 to another.
    @Test func pointsOfThousandsAreRefused() throws {
        let semicolons = try CSVRows(Array("a;b\n2.190;0,5\n".utf8))
        #expect(semicolons.rows[1].fields.map(semicolons.number) == [nil, 0.5])
        let tabs = try CSVRows(Array("a\tb\tc\td\n2.190\t0.125\t2,19\t-12,500\n".utf8))
        #expect(tabs.rows[1].fields.map(tabs.number) == [nil, 0.125, 2.19, nil])
        #expect(tabs.expectation.contains("without a sign of thousands"))
    }

    /// By the count outside quotes, in the first line that is not blank.
    @Test func separators() throws {
        for (text, fields) in [
            ("\n;;\na;b,c;d\n", ["a", "b,c", "d"]), ("\"x;y;z\",b\n", ["x;y;z", "b"]),
            ("a\tb;c\td\n", ["a", "b;c", "d"]),
            ("alleen\n1;2;3\n", ["alleen"]), ("sep=|\na|b;c\n", ["a", "b;c"]),
        ] { #expect(try CSVRows(Array(text.utf8)).rows[0].fields == fields, "\(text)") }
        #expect(throws: CSVRows.Malformed.self) { try CSVRows(Array("sep=x\na,b\n".utf8)) }
    }

    /// What is no text says what to save it as; more columns than a sheet has are no table.
    @Test func whatIsNoCSV() throws {
        for bytes in [
            [0x50, 0x4B, 3, 4, 9], [0xD0, 0xCF, 0x11, 0xE0], [0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0], [0x61, 0, 0x62],
        ] as [[UInt8]] {
            let error = #expect(throws: CSVRows.Malformed.self) { try CSVRows(bytes) }
            #expect(error?.expected.contains("CSV UTF-8") == true, "\(bytes)")
        }
        let wide = Array((String(repeating: "a,", count: 16_385) + "\n1\n").utf8)
        #expect(throws: CSVRows.Malformed.self) { try CSVRows(wide) }
        #expect(
            try Fixture.diagnostics { try DossierFile(bytes: wide, name: "d.csv") }.map(\.found) == ["16385 columns"])
        #expect(
            try CSVRows(Array((String(repeating: "a,", count: 16_384) + "\n1\n").utf8)).rows[0].fields.count == 16_384)
    }

    /// A quoted text of several lines in a row with empty fields behind it is no stray quote.
    @Test func linesWithinQuotes() throws {
        let file = try DossierText.read(
            DossierText.file(DossierText.row(end: "2016-04-30", reason: "\"Werk\nelders\"") + ";;"))
        #expect(file.badRows.isEmpty && file.history.households == 1)
    }
}
