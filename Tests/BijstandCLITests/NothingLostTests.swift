import Foundation
import Testing
import TestSupport

private func text(_ path: String) throws -> String { try String(contentsOfFile: path, encoding: .utf8) }
private func put(_ text: String, _ path: String) throws {
    try text.write(toFile: path, atomically: true, encoding: .utf8)
}
private func names(_ folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
}
private func bytes(_ folder: String) throws -> [String: Data] {
    try Dictionary(
        uniqueKeysWithValues: names(folder).map { ($0, try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\($0)"))) })
}

/// What is there is replaced only where it is ours and as it was written.
@Suite struct NothingLostTests {
    /// A file that somebody edited or added stays; `--overwrite` is leave to replace it.
    @Test func changedResultsStay() throws {
        try Fixture.inFolder { folder in
            let scenario = try Fixture.write("", to: folder)
            let uit = "\(folder)/uit"
            func run(_ options: String...) throws -> Outcome {
                try bijstand(["run", scenario, "--replications", "2", "--quiet", "--output", uit] + options)
            }
            #expect(try run().status == 0)
            let whole = try bytes(uit)
            #expect(try run("--seed", "2").status == 0 && bytes(uit) != whole)
            for (name, change) in [
                ("buig.csv", { try put(text("\(uit)/buig.csv") + "# nagekeken\n", "\(uit)/buig.csv") }),
                ("notitie.docx", { try put("van mij", "\(uit)/notitie.docx") }),
                ("manifest.json", { try put(text("\(uit)/manifest.json") + "\n", "\(uit)/manifest.json") }),
                (
                    "map",
                    {
                        try FileManager.default.createDirectory(
                            atPath: "\(uit)/map", withIntermediateDirectories: false)
                    }
                ),
            ] as [(String, () throws -> Void)] {
                #expect(try run("--overwrite").status == 0)
                try change()
                let before = try names(uit)
                let kept = try run()
                #expect(kept.status == 73 && kept.err.contains("\(name) is not as bijstand wrote it"), "\(kept.err)")
                #expect(try names(uit) == before)
            }
            #expect(try run("--overwrite").status == 0 && bytes(uit) == whole)
            // Without a manifest there is nothing of ours to replace.
            try FileManager.default.removeItem(atPath: "\(uit)/manifest.json")
            #expect(try run("--overwrite").status == 73)
        }
    }

    /// Where a result cannot be written is said before anything is simulated.
    @Test func placesAreLookedAtFirst() throws {
        try Fixture.inFolder { folder in
            let scenario = try Fixture.write("", to: folder)
            for place in [scenario, "\(scenario)/uit", "/proc/uit", "/dev/null", folder, ""] {
                let blocked = try bijstand("run", scenario, "--replications", "200000", "--output", place)
                #expect(blocked.status == 73 && blocked.err.contains("cannot write"), "\(place): \(blocked)")
            }
        }
    }

    /// What a killed run left is swept by the next one; a live one's, and what is not ours, is left.
    @Test func leftoversAreSwept() throws {
        try Fixture.inFolder { folder in
            let scenario = try Fixture.write("", to: folder)
            let sleeper = Process()
            sleeper.executableURL = URL(fileURLWithPath: "/bin/sleep")
            sleeper.arguments = ["60"]
            try sleeper.run()
            let live = ".uit.\(sleeper.processIdentifier).nieuw"
            defer { sleeper.terminate() }
            let dead = Process()
            dead.executableURL = URL(fileURLWithPath: "/bin/true")
            try dead.run()
            dead.waitUntilExit()
            for name in [live, ".uit.\(dead.processIdentifier).nieuw"] {
                try FileManager.default.createDirectory(atPath: "\(folder)/\(name)", withIntermediateDirectories: false)
                try put("half", "\(folder)/\(name)/buig.csv")
            }
            let run = try bijstand("run", scenario, "--replications", "2", "--quiet", "--output", "\(folder)/uit")
            #expect(run.status == 0)
            #expect(try names(folder) == [live, "basis.yaml", "proef.yaml", "uit"])
        }
    }

    /// A range is not written over, however its path is spelled.
    @Test func mergeSparesItsInputs() throws {
        try Fixture.inFolder { folder in
            let scenario = try Fixture.write("", to: folder)
            for (name, first, end) in [("a", "0", "1"), ("b", "1", "3")] {
                let range = ["--from-replication", first, "--to-replication", end]
                _ = try bijstand(
                    ["run", scenario, "--replications", "3", "--quiet", "--output", "\(folder)/\(name)"] + range)
            }
            let before = try bytes("\(folder)/a")
            try FileManager.default.createSymbolicLink(atPath: "\(folder)/link", withDestinationPath: "a")
            for output in ["a", "a/", "./a", "b/../a", "link", "link/", "a/uit", "link/../a"] {
                let merged = try bijstand(["merge", "a", "b", "--output", output], in: folder)
                #expect(merged.status == 64 && merged.err.contains("which is read"), "\(output): \(merged)")
            }
            #expect(try bytes("\(folder)/a") == before)
            #expect(try bijstand(["merge", "a", "b", "--output", "link2", "--quiet"], in: folder).status == 0)
        }
    }

    /// A part whose counts or numbers were changed, with a digest that says it was not.
    @Test func changedPartsAreRefused() throws {
        try Fixture.inFolder { folder in
            let scenario = try Fixture.write("", to: folder)
            for (name, first, end) in [("a", "0", "1"), ("b", "1", "3")] {
                let range = ["--from-replication", first, "--to-replication", end]
                _ = try bijstand(
                    ["run", scenario, "--replications", "3", "--quiet", "--output", "\(folder)/\(name)"] + range)
            }
            let (part, manifest) = ("\(folder)/a/part.bin", "\(folder)/a/manifest.json")
            let (clean, said) = (try Data(contentsOf: URL(fileURLWithPath: part)), try text(manifest))
            let digest = { (path: String) -> String in
                let sum = Process()
                sum.executableURL = URL(fileURLWithPath: "/usr/bin/sha256sum")
                sum.arguments = [path]
                let pipe = Pipe()
                sum.standardOutput = pipe
                try sum.run()
                return String(
                    String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self).prefix(64))
            }
            let old = try digest(part)
            for change in [
                { (data: inout Data) in data[8] = 255 }, { $0[11] = 255 }, { $0 = $0.prefix(1000) }, { $0 = Data() },
                { $0[27] |= 0x80 }, { $0[$0.count - 1] = 0x7F }, { $0[$0.count - 2] = 0xF8 },
            ] as [(inout Data) -> Void] {
                var data = clean
                change(&data)
                try data.write(to: URL(fileURLWithPath: part))
                try put(said.replacing(old, with: try digest(part)), manifest)
                let merged = try bijstand("merge", "\(folder)/a", "\(folder)/b", "--output", "\(folder)/uit")
                #expect(merged.status == 65 && merged.err.contains("part.bin"), "\(merged)")
            }
        }
    }

    /// What `score` wrote is its to replace, not what somebody made of it.
    @Test func tablesOfAScore() throws {
        try Fixture.inFolder { folder in
            let scenario = try Fixture.write("", to: folder)
            _ = try bijstand("run", scenario, "--replications", "3", "--quiet", "--output", "\(folder)/uit")
            try put("grootheid,periode,waarde,fout,bron\nstand,2019-12,390,4,x\n", "\(folder)/c.csv")
            func score(_ options: String...) throws -> Outcome {
                try bijstand(
                    ["score", "\(folder)/uit", "--observed", "\(folder)/c.csv", "--output", "\(folder)/s"] + options)
            }
            for _ in 0..<2 { #expect(try score().status == 0) }
            try put("van mij", "\(folder)/s/score.csv")
            let kept = try score()
            #expect(kept.status == 73 && kept.err.contains("score.csv is not as bijstand wrote it"), "\(kept.err)")
            #expect(try text("\(folder)/s/score.csv") == "van mij")
            #expect(try score("--overwrite").status == 0)
        }
    }
}

/// Random valid scenarios with odd texts: what was run is verified, and ranges are the whole, byte for byte.
@Suite struct OddTextTests {
    @Test(arguments: [3, 14, 15] as [UInt64])
    func verifyAndMerge(seed: UInt64) throws {
        try Fixture.inFolder { folder in
            let scenario = "\(folder)/vreemd.yaml"
            try put(OddScenario(seed: seed).text, scenario)
            func run(_ name: String, _ options: String...) throws {
                let done = try bijstand(
                    ["run", scenario, "--replications", "3", "--quiet", "--output", "\(folder)/\(name)"] + options)
                #expect(done.status == 0, "seed \(seed): \(done.err)")
            }
            try run("heel")
            let verified = try bijstand("verify", "\(folder)/heel")
            #expect(verified.status == 0 && verified.err.isEmpty, "seed \(seed): \(verified.err)")
            try run("a", "--to-replication", "1")
            try run("b", "--from-replication", "1")
            let merged = try bijstand("merge", "\(folder)/b", "\(folder)/a", "--quiet", "--output", "\(folder)/samen")
            #expect(merged.status == 0, "seed \(seed): \(merged.err)")
            #expect(try bytes("\(folder)/heel") == bytes("\(folder)/samen"), "seed \(seed)")
        }
    }

    /// A result of 0.4.0, which spelled texts as numbers: the version is told before what differs for it.
    @Test func olderResultsAreToldByVersion() throws {
        try Fixture.inFolder { folder in
            let scenario = try Fixture.write("titel: \"2.50\"", to: folder)
            _ = try bijstand("run", scenario, "--replications", "2", "--quiet", "--output", "\(folder)/uit")
            let manifest = "\(folder)/uit/manifest.json"
            let older = try text(manifest).replacing("\"titel\":\"2.50\"", with: "\"titel\":2.5")
                .replacing(#/"version": "[^"]*"/#, with: "\"version\": \"0.4.0\"")
            try put(older, manifest)
            let outcome = try bijstand("verify", "\(folder)/uit")
            let lines = outcome.err.split(separator: "\n")
            #expect(outcome.status == 1 && lines.count > 1, "\(outcome.err)")
            #expect(lines.first?.contains("made with version 0.4.0") == true, "\(outcome.err)")
            // Nothing of it stands in the way of a new run in its place.
            #expect(
                try bijstand("run", scenario, "--replications", "2", "--quiet", "--output", "\(folder)/uit").status == 0
            )
        }
    }
}
