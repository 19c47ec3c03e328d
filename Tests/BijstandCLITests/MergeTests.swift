import Foundation
import TestSupport
import Testing

/// The base of the tests with processes on that share places, so that replications are worked off in month order.
private let shared = """
    \(Fixture.werk)
      groei: {elke: 0.05}
      ww: {"6": 3, "12": 3, "23": 4}
      zoektijd: 6
    indeling: {aanname: true, verwarring: {elke: {elke: 1}}, herindeling: {elke: 0.05}}
    terugval: {werkfase: {contract: 0.5, ww: 0.1, werkloos: 6}}
    interventies:
      - naam: cursus
        soort: beleid
        aanname: true
        traject: {van: 2019-02, plaatsen: 9, prijs: 1_500, lockin: {maanden: 4}, doelgroep: {indeling: ["1", "2"]}}
    """

private func withShared<Value>(_ body: (_ folder: String, _ scenario: String) throws -> Value) throws -> Value {
    try Fixture.inFolder { folder in
        try body(folder, Fixture.write(shared, to: folder))
    }
}

private func succeed(_ arguments: [String]) throws -> Outcome {
    let outcome = try bijstand(arguments)
    #expect(outcome.status == 0, "\(outcome.err)")
    return outcome
}

private func status(_ arguments: [String]) throws -> Int32 { try bijstand(arguments).status }

private func bytes(_ folder: String) throws -> [String: Data] {
    try Dictionary(
        uniqueKeysWithValues: FileManager.default.contentsOfDirectory(atPath: folder).map {
            ($0, try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\($0)")))
        })
}

@Suite struct MergeTests {
    /// Four ranges, merged in any order, are the whole run: every file, byte for byte.
    @Test func rangesMakeTheWhole() throws {
        try withShared { folder, scenario in
            let common = ["run", scenario, "--replications", "10", "--per-replication", "--dossiers", "0,7", "--quiet"]
            _ = try succeed(common + ["--output", "\(folder)/heel"])
            let edges = [0, 1, 4, 8, 10]
            var parts: [String] = []
            for (first, end) in zip(edges, edges.dropFirst()) {
                let part = "\(folder)/deel-\(first)"
                let range = ["--from-replication", "\(first)", "--to-replication", "\(end)"]
                _ = try succeed(common + range + ["--output", part, "--threads", "1"])
                parts.insert(part, at: 0)
            }
            _ = try succeed(["merge"] + parts + ["--output", "\(folder)/samen"])
            let (whole, merged) = (try bytes("\(folder)/heel"), try bytes("\(folder)/samen"))
            #expect(whole.keys.sorted() == merged.keys.sorted())
            for (name, content) in whole {
                let same = merged[name] == content
                #expect(same, "\(name)")
            }
            #expect(whole["trajecten.csv"] != nil && whole["dossiers.csv"] != nil)
            _ = try succeed(["verify", "\(folder)/samen", "--quiet"])
            _ = try succeed(["verify", "\(folder)/deel-4", "--quiet"])
        }
    }

    /// What does not fit together is named, all at once, and nothing is written.
    @Test func whatDoesNotFit() throws {
        try withShared { folder, scenario in
            func part(_ name: String, _ first: Int, _ end: Int, seed: Int = 1) throws -> String {
                let path = "\(folder)/\(name)"
                let range = ["--from-replication", "\(first)", "--to-replication", "\(end)", "--seed", "\(seed)"]
                _ = try succeed(["run", scenario, "--replications", "6", "--quiet", "--output", path] + range)
                return path
            }
            let (a, b, c) = (try part("a", 0, 2), try part("b", 3, 6), try part("c", 1, 4, seed: 2))
            let gap = try bijstand(["merge", a, b, "--output", "\(folder)/uit"])
            #expect(gap.status == 65 && gap.err.contains("2 to 2 are missing"))
            let several = try bijstand(["merge", c, a, b, "--output", "\(folder)/uit"])
            #expect(
                several.status == 65 && several.err.contains("another run") && several.err.contains("the ones before"))
            let file = URL(fileURLWithPath: "\(a)/part.bin")
            var spoilt = try Data(contentsOf: file)
            spoilt[100] ^= 1
            try spoilt.write(to: file)
            let d = try part("d", 2, 6)
            let other = try bijstand(["merge", a, d, "--output", "\(folder)/uit"])
            #expect(other.status == 65 && other.err.contains("part.bin"))
            #expect(!FileManager.default.fileExists(atPath: "\(folder)/uit"))
        }
    }

    @Test func wrongRanges() throws {
        try withShared { _, scenario in
            for arguments in [["--from-replication", "5", "--to-replication", "5"], ["--to-replication", "11"]] {
                let code = try status(["run", scenario, "--replications", "10"] + arguments)
                #expect(code == 64)
            }
            for list in ["10", "1,x"] {
                let code = try status(["run", scenario, "--replications", "10", "--dossiers", list])
                #expect(code == 64)
            }
        }
    }
}

@Suite struct ReplayTests {
    /// The life that replay tells is the one in dossiers.csv: the same months and events, in both lines.
    @Test func equalsItsRowsInDossiers() throws {
        try withShared { folder, scenario in
            let out = "\(folder)/uit"
            _ = try succeed(["run", scenario, "--replications", "4", "--dossiers", "3", "--quiet", "--output", out])
            let rows = try String(contentsOfFile: "\(out)/dossiers.csv", encoding: .utf8).split(separator: "\n")
                .dropFirst().map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
            #expect(rows.count > 500)
            let replay = try succeed(["replay", out, "--replication", "3"])
            // `month  dossier  event detail  afstand a, indeling i`
            let told = replay.out.split(separator: "\n").filter { !$0.hasPrefix("#") }.map(String.init)
            let written = rows.map { row in
                "\(row[4])  \(row[2])  \(row[5])\(row[6].isEmpty ? "" : " ")\(row[6])  afstand \(row[7]), indeling \(row[8])"
            }
            let same = told == written
            #expect(same)
            // The longest life, in words: one line per event, after who it is.
            let longest = Dictionary(grouping: rows.filter { $0[1] == "actual" }) { $0[2] }.max {
                ($0.value.count, $1.key) < ($1.value.count, $0.key)
            }!
            let life = try bijstand(
                ["replay", out, "--replication", "3", "--dossier", longest.key, "--line", "actual"])
            let lines = life.out.split(separator: "\n")
            #expect(lines.count == longest.value.count + 2)
            #expect(lines.dropFirst(2).map { String($0.prefix(7)) } == longest.value.map { $0[4] })
            #expect(lines[1].hasPrefix("\(longest.key): "))
        }
    }

    @Test func whatIsNotThere() throws {
        try withShared { folder, scenario in
            let out = "\(folder)/uit"
            _ = try succeed(["run", scenario, "--replications", "2", "--quiet", "--output", out])
            for (arguments, expected) in [
                ([out, "--replication", "2"], 64), ([out, "--replication", "1", "--dossier", "piet"], 64),
                ([out, "--replication", "1", "--dossier", "stand-99999"], 1),
                (["\(folder)/niets", "--replication", "0"], 66),
            ] as [([String], Int32)] {
                let code = try status(["replay"] + arguments)
                #expect(code == expected, "\(arguments)")
            }
        }
    }
}
