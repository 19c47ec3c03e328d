import Foundation
import Testing
import TestSupport

private func withScenario<Value>(_ body: (_ folder: String, _ scenario: String) throws -> Value) throws -> Value {
    try Fixture.inFolder { folder in
        try Fixture.base.write(toFile: "\(folder)/proef.yaml", atomically: true, encoding: .utf8)
        return try body(folder, "\(folder)/proef.yaml")
    }
}

@Suite struct CommandTests {
    @Test func runWritesAndVerifyAgrees() throws {
        try withScenario { folder, scenario in
            let run = try bijstand(
                "run", scenario, "--replications", "20", "--seed", "5", "--output", "\(folder)/uit", "--volledig",
                language: nil)
            #expect(run.status == 0)
            #expect(run.out.contains("20 replicaties, seed 5") && run.out.contains("P(tekort)"))
            #expect(run.err.isEmpty, "no progress bar when nobody looks: \(run.err)")
            let names = try FileManager.default.contentsOfDirectory(atPath: "\(folder)/uit").sorted()
            #expect(
                names == [
                    "ambition.csv", "beleidsrekening.csv", "buig.csv", "buig.vl.json", "caseload.csv",
                    "caseload.vl.json",
                    "datapackage.json", "flows.csv", "flows.vl.json", "gaps.csv", "gaps.vl.json", "kerncijfers.csv",
                    "manifest.json", "participatiebudget.csv", "paths.csv",
                    "prijs.csv",
                ])

            // The YAML may be gone: the manifest holds the scenario.
            try FileManager.default.removeItem(atPath: scenario)
            let same = try bijstand("verify", "\(folder)/uit", "--threads", "3", language: nil)
            #expect(same.status == 0 && same.out.contains("dezelfde bytes"))

            var bytes = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/uit/gaps.csv"))
            bytes[bytes.count / 2] ^= 1
            try bytes.write(to: URL(fileURLWithPath: "\(folder)/uit/gaps.csv"))
            let flipped = try bijstand("verify", "\(folder)/uit")
            // A byte of the manifest that names nothing: a space.
            let manifest = "\(folder)/uit/manifest.json"
            let text = try String(contentsOfFile: manifest, encoding: .utf8)
            try text.replacing("\"seed\": ", with: "\"seed\":  ").write(
                toFile: manifest, atomically: true, encoding: .utf8)
            #expect(try bijstand("verify", "\(folder)/uit").err.contains("manifest.json: is not as it was written"))
            #expect(flipped.status == 1 && flipped.err.contains("gaps.csv: is not the file its manifest describes"))
        }
    }

    @Test func verifyNamesAnotherVersion() throws {
        try withScenario { folder, scenario in
            _ = try bijstand("run", scenario, "--replications", "3", "--output", "\(folder)/uit", "--quiet")
            let path = "\(folder)/uit/manifest.json"
            let text = try String(contentsOfFile: path, encoding: .utf8)
            let older = text.replacing(#/"version": "[^"]*"/#, with: "\"version\": \"0.0.1\"")
            try older.write(toFile: path, atomically: true, encoding: .utf8)
            let outcome = try bijstand("verify", "\(folder)/uit")
            #expect(outcome.status == 0 && outcome.err.contains("made with version 0.0.1"))
        }
    }

    @Test func jsonIsKeyFigures() throws {
        try withScenario { folder, scenario in
            let outcome = try bijstand("run", scenario, "--replications", "4", "--json", "--output", "\(folder)/uit")
            let json = try JSONSerialization.jsonObject(with: Data(outcome.out.utf8)) as? [String: Any]
            let figures = json?["kerncijfers"] as? [[String: Any]]
            #expect(figures?.contains { $0["naam"] as? String == "kans_tekort" && $0["p50"] is NSNull } == true)
        }
    }

    @Test func exitCodes() throws {
        try withScenario { folder, scenario in
            #expect(try bijstand("run").status == 64)
            #expect(try bijstand("run", scenario, "--seed", "-1").status == 64)
            #expect(try bijstand("run", scenario, "--replications", "0").status == 64)
            #expect(try bijstand("run", scenario, "--uncertainty", "alles").status == 64)
            #expect(try bijstand("run", scenario, "--replications", "4000000000").status == 64)
            #expect(try bijstand("onzin").status == 64)
            #expect(try bijstand("run", "\(folder)/niets.yaml").status == 66)
            #expect(try bijstand("verify", "\(folder)/niets").status == 66)
            let blocked = try bijstand("run", scenario, "--replications", "2", "--output", folder)
            #expect(blocked.status == 73 && blocked.err.contains("no result of bijstand"))
            try "naam: x\nhorizon: 1\n".write(toFile: "\(folder)/fout.yaml", atomically: true, encoding: .utf8)
            let wrong = try bijstand("validate", scenario, "\(folder)/fout.yaml")
            #expect(wrong.status == 65)
            #expect(wrong.out.contains("proef.yaml: ok, "))
            #expect(wrong.err.contains("fout.yaml:2: horizon: found '1', expected a whole number of months, 24 to 312"))
            #expect(try bijstand("--version").out.hasPrefix("0."))
        }
    }

    /// What a command refuses while it runs comes with the usage of that command, as what the parser refuses does.
    @Test func usageIsThatOfTheCommand() throws {
        try withScenario { folder, scenario in
            _ = try bijstand("run", scenario, "--replications", "2", "--output", "\(folder)/uit", "--quiet")
            try Fixture.dossiers("D1;p;1980;2018-12-01;;Alleenstaande;14;").write(
                toFile: "\(folder)/d.csv", atomically: true, encoding: .utf8)
            try "basis: proef.yaml\nnaam: d\nbeginstand: {bestand: {pad: d.csv}}\n".write(
                toFile: "\(folder)/d.yaml", atomically: true, encoding: .utf8)
            for arguments in [
                ["run", scenario, "--replications", "0"],
                ["run", "\(folder)/d.yaml", "--replications", "2", "--dossiers", "0"],
                ["opening", "\(folder)/d.yaml"],
                ["replay", "\(folder)/uit", "--replication", "2"],
                ["replay", "\(folder)/uit", "--replication", "1", "--dossier", "piet"],
                ["dossiers", "\(folder)/d.csv", "--cut-off", "2018-12", "--from", "2019-01"],
            ] {
                let refused = try bijstand(arguments)
                #expect(refused.status == 64 && refused.err.hasPrefix("Error: "), "\(refused.err)")
                #expect(refused.err.contains("\nUsage: bijstand \(arguments[0]) "), "\(refused.err)")
                #expect(
                    refused.err.hasSuffix("\n  See 'bijstand \(arguments[0]) --help' for more information.\n"),
                    "\(refused.err)")
            }
        }
    }

    /// Help speaks of options, not of Swift.
    @Test func helpOfARange() throws {
        let help = try bijstand("run", "--help").out.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(!help.contains("ReplicationList") && help.contains("such as 0,7. --with-households"), "\(help)")
        #expect(help.contains("Default: --replications, the end of the run."), "\(help)")
    }

    /// Scenarios that share a basis share what deserves a look in it: it is said once, by whatever path they name it.
    @Test func warningsOfABasisOnce() throws {
        try Fixture.inFolder { folder in
            try Fixture.base.replacing("voorlopig: {elke: 5_000_000}", with: "voorlopig: {elke: 50_000_000}").write(
                toFile: "\(folder)/basis.yaml", atomically: true, encoding: .utf8)
            try FileManager.default.createDirectory(atPath: "\(folder)/diep", withIntermediateDirectories: true)
            try "basis: basis.yaml\nnaam: a\n".write(
                toFile: "\(folder)/a.yaml", atomically: true, encoding: .utf8)
            try "basis: ../basis.yaml\nnaam: b\nhorizon: 36\n".write(
                toFile: "\(folder)/diep/b.yaml", atomically: true, encoding: .utf8)
            let compare = try bijstand(
                "compare", "basis.yaml", "a.yaml", "diep/b.yaml", "--replications", "2", in: folder)
            let warnings = compare.err.split(separator: "\n").filter { $0.contains("buig.voorlopig.2019: ") }
            #expect(compare.status == 0 && warnings.count == 1, "\(compare.err)")
            #expect(warnings.first?.hasPrefix("warning: basis.yaml:39: ") == true, "\(compare.err)")
        }
    }

    /// A source with a bar or a line break stays within its cell.
    @Test func markdownKeepsFreeText() throws {
        try Fixture.inFolder { folder in
            let path = try Fixture.write(
                #"doelen: [{naam: stand(2019), van: 1, tot: 9999, bron: "brief | blz. 3\nen 4, a\\|b"}]"#, to: folder)
            let table = try bijstand("targets", path, "--replications", "2", "--quiet", language: nil)
            let lines = table.out.split(separator: "\n")
            #expect(table.status == 0 && lines.count == 3, "\(table.out)\(table.err)")
            #expect(lines.last?.hasSuffix(#" | ja | brief \| blz. 3 en 4, a\\\|b |"#) == true, "\(table.out)")
        }
    }

    /// What shows only in simulation names its scenario file too.
    @Test func unboundedBudgetNamesItsFile() throws {
        try Fixture.inFolder { folder in
            let path = try Fixture.write(
                "arbeidsmarkt: {sd: 5, rho: 0.95}\nbuig: {macro_conjunctuur: 2}", to: folder)
            for command in [["run", path, "--output", "\(folder)/uit"], ["compare", path, path]] {
                let wild = try bijstand(command + ["--replications", "10"])
                #expect(wild.status == 65)
                #expect(wild.err.hasPrefix("\(folder)/basis.yaml:39: buig.definitief.2019: "), "\(wild.err)")
                #expect(wild.err.contains(": found more than 1e14 euro in a replication, expected a budget"))
            }
        }
    }

    @Test func parametersListsTheRegistry() throws {
        let text = try bijstand("parameters")
        #expect(
            text.status == 0 && text.out.contains("terugval.hazard by sinds\n    per maand, 0 … 5, default required"))
        let json =
            try JSONSerialization.jsonObject(with: Data(try bijstand("parameters", "--json").out.utf8))
            as? [[String: Any]]
        let keys: Set = ["name", "axes", "eenheid", "minimum", "maximum", "default", "meaning", "betekenis"]
        #expect(
            json?.allSatisfy {
                Set($0.keys) == ($0["eenheid"] as? String == "keuze" ? keys.union(["values"]) : keys)
            } == true)
        let manier = json?.first { $0["name"] as? String == "gewenst.manier" }
        #expect(manier?["values"] as? [String] == ["budget", "lineair", "inverdienen"])
        #expect(manier?["default"] as? String == "budget")
        #expect(text.out.contains("vangnet.verlaagd.tekortjaren\n    twee | drie, default drie\n"))
        #expect(text.out.contains("kosten.normen_tot\n    a month such as 2019-07, default absent\n"))
        #expect(json?.contains { $0["name"] as? String == "instroom.overdispersie" } == true)
    }

    @Test func dutchExcel() throws {
        try withScenario { folder, scenario in
            _ = try bijstand(
                "run", scenario, "--replications", "2", "--csv", "excel-nl", "--output", "\(folder)/uit", "--quiet")
            let text = try String(contentsOfFile: "\(folder)/uit/buig.csv", encoding: .utf8)
            #expect(text.contains("2019;budget_voorlopig;euro;5000000;0;0;"))
            #expect(try bijstand("verify", "\(folder)/uit", "--quiet").status == 0)
        }
    }

    /// Ctrl-C leaves an earlier result as it was.
    @Test func interruptedRunChangesNothing() throws {
        try withScenario { folder, scenario in
            _ = try bijstand("run", scenario, "--replications", "2", "--output", "\(folder)/uit", "--quiet")
            let before = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/uit/manifest.json"))
            let process = Process()
            process.executableURL = URL(fileURLWithPath: "/bin/sh")
            process.arguments = [
                "-c",
                "'\(program.path)' run '\(scenario)' --replications 200000 --output '\(folder)/uit' 2>'\(folder)/err' & pid=$!; sleep 1; kill -INT $pid; wait $pid",
            ]
            try process.run()
            process.waitUntilExit()
            #expect(process.terminationStatus == 130)
            #expect(try Data(contentsOf: URL(fileURLWithPath: "\(folder)/uit/manifest.json")) == before)
            #expect(
                try FileManager.default.contentsOfDirectory(atPath: folder).sorted() == ["err", "proef.yaml", "uit"])
        }
    }
}
