import Foundation
import Testing
import TestSupport

@Suite struct CheckTests {
    @Test func exitCodes() throws {
        try withScenario { folder, scenario in
            _ = try bijstand("run", scenario, "--replications", "5", "--output", "\(folder)/uit", "--quiet")
            let held = try bijstand(
                "check", "\(folder)/uit", "--expect", "stand(2020)>0", "--expect", "p90(lasten(2020)) < 34e6")
            #expect(held.status == 0)
            #expect(held.out.split(separator: "\n").count == 2 && held.out.contains("ok      stand(2020) > 0  found "))
            let broken = try bijstand(
                "check", "\(folder)/uit", "--expect", "stand(2020)>0", "--expect", "lasten(2020)<1")
            #expect(broken.status == 1 && broken.out.contains("not ok  lasten(2020) < 1  found "))
            let wrong = try bijstand(
                "check", "\(folder)/uit", "--expect", "stant(2020)>0", "--expect", "lasten(2031)<1")
            #expect(wrong.status == 65 && wrong.out.isEmpty)
            #expect(wrong.err.contains("did you mean 'stand'?") && wrong.err.contains("lasten(2031)"))
            #expect(try bijstand("check", "\(folder)/niets", "--expect", "stand(2020)>0").status == 66)
            #expect(try bijstand("check", "\(folder)/uit").status == 64)

            let path = "\(folder)/uit/kerncijfers.csv"
            try (String(contentsOfFile: path, encoding: .utf8) + "\n").write(
                toFile: path, atomically: true, encoding: .utf8)
            let tampered = try bijstand("check", "\(folder)/uit", "--expect", "stand(2020)>0")
            #expect(tampered.status == 65 && tampered.err.contains("kerncijfers.csv: found another file than"))
        }
    }

    /// `run --json` and `kerncijfers.csv` hold the same figures, in the same order.
    @Test func jsonAndFileAgree() throws {
        try withScenario { folder, scenario in
            let outcome = try bijstand("run", scenario, "--replications", "7", "--json", "--output", "\(folder)/uit")
            let json = try JSONSerialization.jsonObject(with: Data(outcome.out.utf8)) as? [String: Any]
            let figures = try #require(json?["kerncijfers"] as? [[String: Any]])
            let lines = try String(contentsOfFile: "\(folder)/uit/kerncijfers.csv", encoding: .utf8).split(
                separator: "\n")
            let header = lines[0].split(separator: ",").map(String.init)
            #expect(header.prefix(4) == ["year", "measure", "eenheid", "mean"])
            #expect(lines.count - 1 == figures.count)
            for (line, figure) in zip(lines.dropFirst(), figures) {
                let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
                for (name, cell) in zip(header, cells) {
                    let key = name == "year" ? "jaar" : name == "measure" ? "naam" : name
                    switch figure[key] {
                    case let number as NSNumber: #expect(number.doubleValue == Double(cell), "\(line): \(name)")
                    case let text as String: #expect(text == cell)
                    default: #expect(cell.isEmpty, "\(line): \(name)")
                    }
                }
            }
        }
    }
}

@Suite struct ReferenceTests {
    /// Results follow the content of the file; `verify` needs it where it was, and as it was.
    @Test func verifyReadsThemAgain() throws {
        try withScenario { folder, scenario in
            let draws = "\(folder)/p.csv"
            try (Fixture.base + "parameters: p.csv\n").write(toFile: scenario, atomically: true, encoding: .utf8)
            try "terugval.conjunctuur,uitstroom.hazard.werk.1\n0.1,0.1\n0.2,0.12\n0.05,0.08\n".write(
                toFile: draws, atomically: true, encoding: .utf8)
            let run = try bijstand(
                "run", "proef.yaml", "--replications", "9", "--output", "uit", "--quiet", in: folder)
            #expect(run.status == 0, "\(run.err)")
            let manifest = try String(contentsOfFile: "\(folder)/uit/manifest.json", encoding: .utf8)
            #expect(manifest.contains("\"path\": \"p.csv\""))
            let csv = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/uit/caseload.csv"))

            // Elsewhere, under another name: the same bytes.
            try FileManager.default.createDirectory(atPath: "\(folder)/diep", withIntermediateDirectories: true)
            try FileManager.default.copyItem(atPath: draws, toPath: "\(folder)/diep/q.csv")
            try (Fixture.base + "parameters: diep/q.csv\n").write(toFile: scenario, atomically: true, encoding: .utf8)
            _ = try bijstand("run", scenario, "--replications", "9", "--output", "uit2", "--quiet", in: folder)
            #expect(
                try String(contentsOfFile: "\(folder)/uit2/manifest.json", encoding: .utf8).contains(
                    "\"path\": \"diep/q.csv\""), "relative, though the scenario was named by its whole path")
            #expect(try Data(contentsOf: URL(fileURLWithPath: "\(folder)/uit2/caseload.csv")) == csv)

            #expect(try bijstand("verify", "uit", in: folder).status == 0)
            try (String(contentsOfFile: draws, encoding: .utf8) + "0.1,0.1\n").write(
                toFile: draws, atomically: true, encoding: .utf8)
            let changed = try bijstand("verify", "uit", in: folder)
            #expect(changed.status == 1 && changed.err.hasPrefix("p.csv: is not the file that the run was made with"))
            try FileManager.default.removeItem(atPath: draws)
            let missing = try bijstand("verify", "uit", in: folder)
            #expect(missing.status == 66 && missing.err.hasPrefix("p.csv: no such file"))
        }
    }
}
