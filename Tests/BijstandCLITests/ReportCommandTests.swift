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

/// The page of a quarter: what it asks, and the diary. Its numbers are held against the files by `.ci/report`.
@Suite struct KwartaalCommandTests {
    @Test func pageAndDiary() throws {
        try Fixture.inFolder { folder in
            let scenario = try Fixture.write("", to: folder)
            for seed in ["1", "2"] {
                let run = [
                    "run", scenario, "--replications", "4", "--seed", seed, "--output", "\(folder)/\(seed)", "--quiet",
                ]
                #expect(try bijstand(run).status == 0)
            }
            let observed = "\(folder)/waargenomen.csv"
            let month = "2019-03"
            try "grootheid,periode,waarde,fout,bron\nstand,\(month),2000,10,eigen\n".write(
                toFile: observed, atomically: true, encoding: .utf8)
            func ask(_ more: String...) throws -> Outcome {
                try bijstand(
                    ["kwartaal", "\(folder)/1", "--observed", observed, "--dagboek", "\(folder)/dagboek"] + more)
            }
            let first = try ask()
            #expect(first.status == 0, "\(first.err)")
            let page = "\(folder)/1-2019-K1.html"
            #expect(FileManager.default.fileExists(atPath: page))
            #expect(try FileManager.default.contentsOfDirectory(atPath: "\(folder)/dagboek").count == 1)
            // Another forecast joins it, the first stands once, and is read when its result is gone.
            let second = try bijstand(
                "kwartaal", "\(folder)/2", "--observed", observed, "--dagboek", "\(folder)/dagboek")
            #expect(second.status == 0, "\(second.err)")
            #expect(try ask().status == 0)
            #expect(try FileManager.default.contentsOfDirectory(atPath: "\(folder)/dagboek").count == 2)
            let text = String(decoding: FileManager.default.contents(atPath: page) ?? Data(), as: UTF8.self)
            #expect(text.contains("raming2:caseload/") && text.contains("id=\"dagboek\""))

            let late = try ask("--kwartaal", "1990-Q1")
            #expect(late.status == 65 && late.err.contains("--kwartaal: found 1990-K1"), "\(late.err)")
            #expect(try ask("--kwartaal", "2019-13").status == 64)
            let nowhere = try ask("--gemeente", "Hilversam", "--gemeenten", "\(Fixture.root)/scenarios/data/gemeenten")
            #expect(nowhere.status == 65 && nowhere.err.contains("Hilversum"), "\(nowhere.err)")
        }
    }
}
