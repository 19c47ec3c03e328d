import BijstandCaseload
import BijstandFigures
import Foundation
import Testing
import TestSupport

@testable import BijstandExchange

/// A result folder with three key figures.
private func withResult<Value>(_ dialect: CSVDialect = .rfc4180, _ body: (String) throws -> Value) throws -> Value {
    func row(_ year: String, _ measure: String, _ cells: [Int64?]) -> [Table.Cell] {
        [.text(year), .text(measure), .text("x")] + cells.map { $0.map { .decimal($0, decimals: 2) } ?? .empty }
    }
    let table = Table(
        name: YearFigures.keyFigureSchema.name, title: "Kerncijfers",
        columns: [
            .init("year", .year, "", isKey: true), .init("measure", .text, "", isKey: true),
            .init("eenheid", .text, "", isKey: true), .init("mean", .number, ""), .init("se", .number, ""),
            .init("p90", .number, ""),
        ],
        rows: [
            row("2021", "lasten", [3_200_000_050, 10, 3_350_000_000]), row("2021", "kans_tekort", [43, 1, nil]),
            row("2022", "uitstroomkans_84+", [1, 1, 2]),
        ])
    let folder = ResultFolder(tables: [table], name: "proef", dialect: dialect) { outputs in
        Manifest(
            version: "1", platform: "p", gsl: "2",
            request: RunRequest(
                seed: 1, replications: 4, range: 0..<4, uncertainty: "both", dialect: dialect, perReplication: false,
                dossiers: []),
            kennis: "k", scenario: "{}", outputs: outputs)
    }
    return try Fixture.inFolder { root in
        try folder.write(to: "\(root)/uit")
        return try body("\(root)/uit")
    }
}

@Suite struct ExpectationTests {
    @Test(arguments: [
        ("kans_tekort(2021)<0.5", true), ("kans_tekort(2021) > 0.5", false), ("kans_tekort(2021)<=0.43", true),
        ("kans_tekort(2021)>=0.43", true), ("kans_tekort(2021)==0.43", true), ("kans_tekort(2021)<0.43", false),
        ("kans_tekort(2021)>0.43", false), ("p90(lasten(2021))<34e6", true), ("p90(lasten(2021))<33_000_000", false),
        ("lasten(2021)==32000000.5", true), ("mean(lasten(2021))==32000000.5", true), ("se(lasten(2021))>0.2", false),
        ("uitstroomkans_84+(2022)<0.02", true), ("lasten(2021)>-1", true),
    ])
    func holds(expression: String, holds: Bool) throws {
        for dialect in CSVDialect.allCases {
            try withResult(dialect) { folder in
                let results = try KeyFigureFile(folder: folder).check([expression])
                #expect(results.map(\.holds) == [holds])
            }
        }
    }

    /// All that are not understood, at once; a misspelt name gets a suggestion.
    @Test func mistakes() throws {
        let wrong = [
            "kans_tekrt(2021)<0.5", "p9(lasten(2021))<1", "lasten(2021)=1", "lasten(2021)<veel", "lasten<1",
            "lasten(2030)<1", "p90(kans_tekort(2021))<1", "",
        ]
        try withResult { folder in
            do {
                _ = try KeyFigureFile(folder: folder).check(wrong + ["lasten(2021)>1"])
                Issue.record("was understood")
            } catch let error as InvalidInput {
                #expect(error.diagnostics.map(\.file) == wrong.map { "--expect '\($0)'" })
                #expect(error.diagnostics[0].suggestion == "kans_tekort")
                #expect(error.diagnostics[1].suggestion == "p90" || error.diagnostics[1].suggestion == "p95")
                #expect(error.diagnostics[5].expected == "one of the years 2021")
                #expect(error.diagnostics[6].expected == "one of mean, se")
            }
        }
    }

    /// A bound that is spelled the Dutch way is not read as another number.
    @Test(arguments: [
        ("2.200", "after < 2200 or 2.2, whichever is meant"), ("34.000.000", "after < 34000000"),
        ("0,5", "after < 0.5"), ("€ 34.000.000,-", "after < 34000000"),
    ]) func dutchBounds(bound: String, expected: String) throws {
        try withResult { folder in
            let found = try Fixture.diagnostics { try KeyFigureFile(folder: folder).check(["lasten(2021)<\(bound)"]) }
            #expect(found.map(\.expected) == [expected])
        }
    }

    @Test func changedOrMissingFile() throws {
        try withResult { folder in
            let path = "\(folder)/kerncijfers.csv"
            let text = try String(contentsOfFile: path, encoding: .utf8)
            try text.replacing("0.43", with: "0.42").write(toFile: path, atomically: true, encoding: .utf8)
            #expect(throws: InvalidInput.self) { try KeyFigureFile(folder: folder) }
            try FileManager.default.removeItem(atPath: path)
            #expect(throws: MissingInput.self) { try KeyFigureFile(folder: folder) }
        }
        #expect(throws: MissingInput.self) { try KeyFigureFile(folder: "/bestaat/niet") }
    }
}

@Suite struct CSVRowsTests {
    /// RFC 4180: quotes, doubled quotes, separators and line ends within them; either line end.
    @Test func rfc4180() throws {
        let rows = try CSVRows(Array("a,\"b,\"\"c\"\"\nd\",e\r\n\n\"\",2,x\"y\n1".utf8)).rows
        #expect(rows.map(\.fields) == [["a", "b,\"c\"\nd", "e"], ["", "2", "x\"y"], ["1"]])
        #expect(rows.map(\.line) == [1, 4, 5])
    }

    @Test func numbersByDialect() throws {
        let excel = try CSVRows(Array("\u{FEFF}a;b\r\n1,5;2\r\n".utf8))
        #expect(excel.rows[1].fields.map(excel.number) == [1.5, 2])
        let plain = try CSVRows(Array("a,b\n1.5,x\n".utf8))
        #expect(plain.rows[1].fields.map(plain.number) == [1.5, nil])
        #expect(try CSVRows([0x61, 0xFF]).rows.map(\.fields) == [["aÿ"]], "Windows-1252")
    }
}
