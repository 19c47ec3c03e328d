import Foundation
import Testing
import TestSupport

@Suite struct ExportTests {
    private let manager = FileManager.default

    /// Runs `body` with a folder in which `uit` is a result.
    private func withResult(_ options: String..., body: (String) throws -> Void) throws {
        try Fixture.inFolder { folder in
            let scenario = try Fixture.write("", to: folder)
            let run = ["run", scenario, "--replications", "4", "--output", "\(folder)/uit", "--quiet"] + options
            #expect(try bijstand(run).status == 0)
            try body(folder)
        }
    }

    private func names(_ folder: String) throws -> Set<String> { Set(try manager.contentsOfDirectory(atPath: folder)) }

    private func append(_ text: String, to path: String) throws {
        try ((manager.contents(atPath: path) ?? Data()) + Data(text.utf8)).write(to: URL(fileURLWithPath: path))
    }

    /// The result as it was, so that verify still holds, beside the files of the repository.
    @Test(arguments: ["rfc4180", "excel-nl"]) func bundleIsResultAndNotebook(_ dialect: String) throws {
        try withResult("--csv", dialect, "--per-replication") { folder in
            // From elsewhere, with paths of there.
            try manager.createDirectory(atPath: "\(folder)/elders", withIntermediateDirectories: true)
            let outcome = try bijstand(
                "export", "../uit", "--notebook", "diep/bundel", in: "\(folder)/elders", language: nil)
            #expect(outcome.status == 0 && outcome.out == "Geschreven naar diep/bundel\n" && outcome.err.isEmpty)
            let bundle = "\(folder)/elders/diep/bundel"
            let own: Set = [
                "resultaat.ipynb", "vergelijken.ipynb", "resultaat.Rmd", "lezen.py", "requirements.txt", "README.md",
            ]
            #expect(try names(bundle) == names("\(folder)/uit").union(own))
            for name in try names(bundle) {
                let source = own.contains(name) ? "\(Fixture.root)/notebooks-export" : "\(folder)/uit"
                #expect(manager.contentsEqual(atPath: "\(bundle)/\(name)", andPath: "\(source)/\(name)"), "\(name)")
            }
            #expect(try names("\(folder)/elders/diep") == ["bundel"], "nothing half-written is left")
            #expect(try bijstand("verify", bundle, "--quiet").status == 0)
        }
    }

    @Test func anEarlierBundleIsReplacedAndNothingElse() throws {
        try withResult { folder in
            let (result, bundle) = ("\(folder)/uit", "\(folder)/bundel")
            func export() throws -> Outcome { try bijstand("export", result, "--notebook", bundle) }
            #expect(try export().status == 0)
            let other = ["run", "\(folder)/proef.yaml", "--replications", "5", "--output", result, "--quiet"]
            #expect(try bijstand(other).status == 0)
            #expect(try export().status == 0, "of another run")
            #expect(manager.contentsEqual(atPath: "\(bundle)/manifest.json", andPath: "\(result)/manifest.json"))

            try append("\n", to: "\(bundle)/resultaat.ipynb")
            let changed = manager.contents(atPath: "\(bundle)/resultaat.ipynb")
            let refused = try export()
            #expect(refused.status == 73 && refused.err.contains("resultaat.ipynb is not as bijstand export wrote it"))
            #expect(manager.contents(atPath: "\(bundle)/resultaat.ipynb") == changed)

            try manager.createDirectory(atPath: "\(folder)/eigen", withIntermediateDirectories: true)
            #expect(try bijstand("export", result, "--notebook", "\(folder)/eigen").status == 0, "an empty folder")
            try append("mijn werk", to: "\(folder)/eigen/notitie.txt")
            #expect(try bijstand("export", result, "--notebook", "\(folder)/eigen").status == 73)
            #expect(try bijstand("export", result, "--notebook", result).status == 73, "a result is no bundle")
            #expect(try bijstand("export", result, "--notebook", "\(folder)/proef.yaml").status == 73, "a file")
            #expect(try bijstand("export", result, "--notebook", "\(folder)/proef.yaml/b").status == 73, "below a file")
        }
    }

    @Test func onlyWholeResultsAreTaken() throws {
        try withResult { folder in
            func export(_ result: String) throws -> Outcome {
                try bijstand("export", "\(folder)/\(result)", "--notebook", "\(folder)/bundel")
            }
            #expect(try export("niets").status == 66)
            #expect(try export("").status == 66, "a folder of something else")
            #expect(try bijstand("export", "\(folder)/uit").status == 64)
            let part = ["run", "\(folder)/proef.yaml", "--replications", "4", "--output", "\(folder)/deel", "--quiet"]
            #expect(try bijstand(part + ["--to-replication", "2"]).status == 0)
            let refused = try export("deel")
            #expect(refused.status == 65 && refused.err.contains("bijstand merge"))

            // Every file that is another one, at once.
            for name in ["gaps.csv", "buig.csv"] { try append("x", to: "\(folder)/uit/\(name)") }
            let changed = try export("uit")
            #expect(changed.status == 65 && changed.err.split(separator: "\n").count == 2)
            try manager.removeItem(atPath: "\(folder)/uit/gaps.csv")
            try manager.removeItem(atPath: "\(folder)/uit/buig.csv")
            #expect(try export("uit").status == 66)

            // A manifest that names a file elsewhere writes nothing there.
            let path = "\(folder)/deel/manifest.json"
            let text = try String(contentsOfFile: path, encoding: .utf8)
            try text.replacing("\"buig.csv\"", with: "\"../buig.csv\"").write(
                toFile: path, atomically: true, encoding: .utf8)
            #expect(try export("deel").err.contains("'../buig.csv' under outputs"))
            #expect(try !names(folder).contains("bundel"))
        }
    }

    /// The cells of a notebook, in order.
    private func cells(_ name: String) throws -> [[String: Any]] {
        let data = try #require(manager.contents(atPath: "\(Fixture.root)/notebooks-export/\(name)"))
        let notebook = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        #expect(notebook["nbformat"] as? Int == 4 && notebook["nbformat_minor"] as? Int == 5)
        return try #require(notebook["cells"] as? [[String: Any]])
    }

    /// Every chart, and what stands in place of one, says so where the run is no forecast.
    @Test(arguments: [("resultaat.ipynb", 4), ("vergelijken.ipynb", 2)])
    func chartsSayWhatTheRunIs(_ name: String, _ count: Int) throws {
        let sources = try cells(name).compactMap { ($0["source"] as? [String])?.joined() }
        let reading = try #require(sources.firstIndex { $0.contains(".voorstellen()") })
        let charts = sources.indices.filter { sources[$0].contains("alt.Chart(") }
        #expect(charts.count == count && charts.allSatisfy { $0 > reading && sources[$0].contains(".titel(") })
        let shared = try String(contentsOfFile: "\(Fixture.root)/notebooks-export/lezen.py", encoding: .utf8)
        #expect(shared.contains("manifest.get(\"uncertainty\")") && shared.contains("manifest.get('description'"))
    }

    /// What the repository holds is notebooks that nobody has run: version 4.5 of the format, without outputs.
    @Test(arguments: ["resultaat.ipynb", "vergelijken.ipynb"]) func notebooksAreCommittedUnrun(_ name: String) throws {
        let cells = try cells(name)
        #expect(Set(cells.compactMap { $0["id"] as? String }).count == cells.count && cells.count > 10)
        for cell in cells where cell["cell_type"] as? String == "code" {
            #expect((cell["outputs"] as? [Any])?.isEmpty == true && cell["execution_count"] is NSNull)
        }
    }
}
