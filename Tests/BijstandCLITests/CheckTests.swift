import Foundation
import Testing
import TestSupport

private func withScenario<Value>(_ body: (_ folder: String, _ scenario: String) throws -> Value) throws -> Value {
    try Fixture.inFolder { folder in
        try Fixture.base.write(toFile: "\(folder)/proef.yaml", atomically: true, encoding: .utf8)
        return try body(folder, "\(folder)/proef.yaml")
    }
}

@Suite struct CheckTests {
    @Test func exitCodes() throws {
        try withScenario { folder, scenario in
            _ = try bijstand("run", scenario, "--replications", "5", "--output", "\(folder)/uit", "--quiet")
            let held = try bijstand(
                "check", "\(folder)/uit", "--expect", "stand(2020)>0", "--expect", "p90(lasten(2020)) < 34e6",
                language: nil)
            #expect(held.status == 0)
            #expect(
                held.out.split(separator: "\n").count == 2
                    && held.out.contains("voldoet       stand(2020) > 0  gevonden "))
            let broken = try bijstand(
                "check", "\(folder)/uit", "--expect", "stand(2020)>0", "--expect", "lasten(2020)<1", language: nil)
            #expect(broken.status == 1 && broken.out.contains("voldoet niet  lasten(2020) < 1  gevonden "))
            let english = try bijstand(
                "check", "\(folder)/uit", "--expect", "stand(2020)>0", "--expect", "lasten(2020)<1", "--language", "en")
            #expect(
                english.out.contains("ok      stand(2020) > 0  found ") && english.out.contains("not ok  lasten(2020)"))
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
