import Foundation
import Testing
import TestSupport

private let scenario = "\(Fixture.root)/scenarios/dossiers-voorbeeld/dossiers-voorbeeld.yaml"

@Suite struct OpeningFileTests {
    /// Hilversum with the example's households: the forecast starts at what `bijstand dossiers` counts in the file.
    @Test func startsAtTheFile() throws {
        try Fixture.inFolder { folder in
            let run = try bijstand(
                "run", scenario, "--replications", "3", "--output", "\(folder)/uit", "--uncertainty", "both")
            #expect(
                run.status == 0 && run.err.contains("rows are bad and left out")
            )
            let lines = try String(contentsOfFile: "\(folder)/uit/caseload.csv", encoding: .utf8).split(separator: "\n")
            let opening = Dictionary(
                uniqueKeysWithValues: lines.map { $0.split(separator: ",", omittingEmptySubsequences: false) }
                    .filter { $0[0] == "2018-12" }.map { ("\($0[1]) \($0[2])", String($0[4])) })
            let summary = try bijstand("dossiers", Fixture.exampleDossiers, "--cut-off", "2018-12").out
            let counted = summary.split(separator: "\n").map { $0.split(separator: " ") }.filter {
                ["leefvorm", "leeftijd", "duur", "herkomst"].contains($0[0]) && $0.count == 5
            }
            #expect(counted.count == 3 + 5 + 8 + 9)
            for words in counted { #expect(opening["\(words[0]) \(words[1])"] == String(words[2]), "\(words)") }
            #expect(opening["totaal totaal"] == "755")
            // No dossier number in any result.
            for name in try FileManager.default.contentsOfDirectory(atPath: "\(folder)/uit") {
                #expect(
                    try !String(contentsOfFile: "\(folder)/uit/\(name)", encoding: .utf8).contains("VB0"), "\(name)")
            }
        }
    }

    /// Nobody's household is shown one by one unasked; what is, is for its owner alone.
    @Test func householdsAreAskedFor() throws {
        try Fixture.inFolder { folder in
            let (path, uit) = ("\(folder)/p.yaml", "\(folder)/uit")
            try Fixture.base.write(toFile: "\(folder)/b.yaml", atomically: true, encoding: .utf8)
            try "basis: b.yaml\nnaam: p\nbeginstand: {bestand: {pad: d.csv}}\n".write(
                toFile: path, atomically: true, encoding: .utf8)
            try Fixture.dossiers("D1;p;1980;2018-12-01;;Alleenstaande;14;", "D2;p;1980;2013-12-01;;Gehuwd;14;").write(
                toFile: "\(folder)/d.csv", atomically: true, encoding: .utf8)
            func mode(_ name: String) throws -> Int {
                let attributes = try FileManager.default.attributesOfItem(atPath: "\(uit)/\(name)")
                return try #require(attributes[.posixPermissions] as? NSNumber).intValue & 0o777
            }
            let run = ["run", path, "--replications", "2", "--quiet", "--output", uit]
            for command in [run + ["--dossiers", "1"], ["opening", path]] {
                let unasked = try bijstand(command)
                #expect(unasked.status == 64 && unasked.err.contains("--with-households") && unasked.out.isEmpty)
                let asked = try bijstand(command + ["--with-households"])
                #expect(asked.status == 0 && asked.err.contains("warning: "), "\(asked.err)")
            }
            #expect(try mode("dossiers.csv") == 0o600 && mode("caseload.csv") != 0o600)
            #expect(try bijstand("verify", uit).status == 0)
            #expect(try bijstand("replay", uit, "--replication", "1").status == 64)
            #expect(try bijstand("replay", uit, "--replication", "1", "--with-households").status == 0)
            // Again over the first, and without: what shows nobody asks nothing.
            #expect(try bijstand(run + ["--dossiers", "0", "--with-households"]).status == 0)
            #expect(try mode("dossiers.csv") == 0o600)
            #expect(try bijstand(run).status == 0 && bijstand("validate", path).status == 0)
            // Made-up households are nobody's.
            #expect(try bijstand("opening", "\(folder)/b.yaml").status == 0)
            // Standard output in a file.
            #expect(FileManager.default.createFile(atPath: "\(uit)/opening.csv", contents: nil))
            let shell = Process()
            shell.executableURL = URL(fileURLWithPath: "/bin/sh")
            shell.arguments = [
                "-c", "exec \"$0\" opening \"$1\" --with-households >\"$2\" 2>&1", program.path, path,
                "\(uit)/opening.csv",
            ]
            try shell.run()
            shell.waitUntilExit()
            #expect(try shell.terminationStatus == 0 && mode("opening.csv") == 0o600)
        }
    }

    @Test func verifyNotices() throws {
        try Fixture.inFolder { folder in
            let (path, data) = ("\(folder)/p.yaml", "\(folder)/d.csv")
            try Fixture.base.write(toFile: "\(folder)/b.yaml", atomically: true, encoding: .utf8)
            try "basis: b.yaml\nnaam: p\nbeginstand: {bestand: {pad: d.csv}}\n".write(
                toFile: path, atomically: true, encoding: .utf8)
            try Fixture.dossiers("D1;p;1980;2018-12-01;;Alleenstaande;14;", "D2;p;1980;2013-12-01;;Gehuwd;14;").write(
                toFile: data, atomically: true, encoding: .utf8)
            let uit = "\(folder)/uit"
            #expect(try bijstand("run", path, "--replications", "3", "--quiet", "--output", uit).status == 0)
            #expect(try bijstand("verify", uit).status == 0)
            try (String(contentsOfFile: data, encoding: .utf8) + "D3;p;1980;2013-12-01;;Gehuwd;14;;0\n").write(
                toFile: data, atomically: true, encoding: .utf8)
            let changed = try bijstand("verify", uit)
            #expect(changed.status == 1 && changed.err.contains("(beginstand.bestand.pad, SHA-256"))
            // Another file, another digest; without rows no scenario.
            let (before, after) = (try bijstand("validate", path), try bijstand("validate", path, path))
            #expect(before.status == 0 && after.out.contains(before.out))
            try "Dossiernr\n".write(toFile: data, atomically: true, encoding: .utf8)
            #expect(try bijstand("validate", path).status == 65)
        }
    }

    /// Estimates are from one file: with another the scenario is refused, and says what to do.
    @Test func estimatesAreOfOneFile() throws {
        try Fixture.inFolder { folder in
            let (path, data) = ("\(folder)/p.yaml", "\(folder)/d.csv")
            try Fixture.base.write(toFile: "\(folder)/b.yaml", atomically: true, encoding: .utf8)
            let rows = Fixture.dossiers("D1;p;1980;2018-12-01;;Alleenstaande;14;")
            try rows.write(toFile: data, atomically: true, encoding: .utf8)
            func validate(_ digest: String) throws -> (status: Int32, err: String) {
                try "basis: b.yaml\nnaam: p\nbeginstand: {bestand: {pad: d.csv, bron: x, sha256: \(digest)}}\n".write(
                    toFile: path, atomically: true, encoding: .utf8)
                let outcome = try bijstand("validate", path)
                return (outcome.status, outcome.err)
            }
            let digest = try sha256(data)
            #expect(try validate(digest).status == 0)
            let other = try validate(String(digest.reversed()))
            #expect(other.status == 65 && other.err.contains("beginstand.bestand.sha256") && other.err.contains(digest))
            #expect(other.err.contains("make the scenario anew"))
        }
    }

    /// As another program counts it.
    private func sha256(_ path: String) throws -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["sha256sum", path]
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        process.waitUntilExit()
        return String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self).prefix(64).description
    }
}
