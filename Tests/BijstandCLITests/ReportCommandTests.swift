import Foundation
import TestSupport
import Testing

/// Pages and workbooks: what is written over, and what is not. Their numbers are held against the files by `.ci/report` and `.ci/workbook`.
@Suite struct ReportCommandTests {
    private func withResult(_ body: (String) throws -> Void) throws {
        try Fixture.inFolder { folder in
            let scenario = try Fixture.write("", to: folder)
            for (name, seed) in [("uit", "1"), ("naast", "2")] {
                let run = [
                    "run", scenario, "--replications", "4", "--seed", seed, "--output", "\(folder)/\(name)", "--quiet",
                ]
                #expect(try bijstand(run).status == 0)
            }
            try body(folder)
        }
    }

    @Test func itsOwnPageIsReplacedAndNoOther() throws {
        try withResult { folder in
            let page = "\(folder)/uit.html"
            #expect(try bijstand("report", "\(folder)/uit").status == 0)
            let first = FileManager.default.contents(atPath: page)
            #expect(try bijstand("report", "\(folder)/uit/").status == 0, "its own, as it was")
            #expect(FileManager.default.contents(atPath: page) == first, "the same bytes")
            try ((first ?? Data()) + Data("eigen werk\n".utf8)).write(to: URL(fileURLWithPath: page))
            let refused = try bijstand("report", "\(folder)/uit")
            #expect(refused.status == 73 && refused.err.contains("--overwrite"), "\(refused.err)")
            let kept = FileManager.default.contents(atPath: page).map { String(decoding: $0, as: UTF8.self) } ?? ""
            #expect(kept.hasSuffix("eigen werk\n"))
            #expect(try bijstand("report", "\(folder)/uit", "--overwrite").status == 0)
            #expect(FileManager.default.contents(atPath: page) == first)
        }
    }

    @Test func othersStandBeside() throws {
        try withResult { folder in
            let page = "\(folder)/twee.html"
            let outcome = try bijstand("report", "\(folder)/uit", "\(folder)/naast", "--output", page)
            #expect(outcome.status == 0, "\(outcome.err)")
            let text = String(decoding: FileManager.default.contents(atPath: page) ?? Data(), as: UTF8.self)
            #expect(text.contains("id=\"vergelijking\"") && text.contains("data-cijfer=\"1:verschil/"))
            #expect(text.contains("luck of its own"), "another seed")
            let missing = try bijstand("report", "\(folder)/uit", "\(folder)/weg")
            #expect(missing.status == 66, "\(missing.err)")
        }
    }

    @Test func aWorkbookIsNotReplacedUnasked() throws {
        try withResult { folder in
            let (result, book) = ("\(folder)/uit", "\(folder)/uit.xlsx")
            #expect(try bijstand("export", result).status == 64, "neither")
            #expect(try bijstand("export", result, "--xlsx", book).status == 0)
            let first = FileManager.default.contents(atPath: book)
            #expect(first?.prefix(2) == Data("PK".utf8))
            #expect(try bijstand("export", result, "--xlsx", book).status == 73)
            #expect(try bijstand("export", result, "--xlsx", book, "--overwrite").status == 0)
            #expect(FileManager.default.contents(atPath: book) == first, "the same bytes")
            let into = try bijstand("export", result, "--xlsx", "\(result)/kerncijfers.csv", "--overwrite")
            #expect(into.status != 0, "no file of the result is written over")
        }
    }
}
