import Foundation
import Testing
import TestSupport

@Suite struct ReferenceTests {
    /// Results follow the content of the file; `verify` needs it where it was, and as it was.
    @Test func verifyReadsThemAgain() throws {
        try Fixture.inFolder { folder in
            let scenario = "\(folder)/proef.yaml"
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
