import BijstandCaseload
import BijstandExchange
import BijstandMicrosimulation
import Testing
import TestSupport

@testable import BijstandFigures

/// The worked example holds what its base model must hold.
@Suite struct HilversumTests {
    private static func forecast(_ name: String) throws -> Forecast {
        let scenario = try ScenarioFile(path: "\(Fixture.root)/scenarios/\(name).yaml").scenario
        return try Forecast(Simulation(scenario).run(seed: 1, replications: 0..<300, threads: 2))
    }

    /// Without omgeving, pressure and beleid: every target met but the stock of 2026 and exits to work, which were counted at an
    /// unemployment of 4 % and are here of 6; and the stock within 2,200 ± 8.5 % in every month.
    @Test func unchangedIsStable() throws {
        let forecast = try Self.forecast("hilversum-2019-ongewijzigd")
        let figures = Dictionary(uniqueKeysWithValues: forecast.figures.summaries().map { ($0.kerncijfer, $0.summary) })
        // Eight years on it is 7.6 % lower.
        let others = [
            Kerncijfer("stand", 2026), Kerncijfer("uitstroom_werk", 2019), Kerncijfer("uitstroom_werk", 2026),
        ]
        for doel in forecast.scenario.doelen where !others.contains(doel.kerncijfer) {
            let mean = try #require(figures[doel.kerncijfer]?.mean)
            #expect(doel.range.contains(mean), "\(doel.kerncijfer): \(mean)")
        }
        for year in forecast.scenario.fullYears {
            for (naam, range) in [
                ("uitstroom_werk", 180.0...220), ("terugval_6", 0.12...0.16), ("terugval_12", 0.18...0.225),
            ] {
                let mean = try #require(figures[Kerncijfer(naam, year)]?.mean)
                #expect(range.contains(mean), "\(naam)(\(year)): \(mean)")
            }
        }
        let ongewijzigd = forecast.tables.first { $0.name == "gaps" }!.rows.filter {
            $0[1] == .text("unchanged") && $0[2] == .text("huishoudens")
        }
        #expect(ongewijzigd.count == 96)
        #expect(ongewijzigd.allSatisfy { (2013...2387).contains($0[3].number!) })
    }

    /// With everything on: policy pulls the gaps apart, and the shares of indeling end near the published ones.
    @Test func gapsDiffer() throws {
        let forecast = try Self.forecast("hilversum-terugblik")
        let figures = Dictionary(uniqueKeysWithValues: forecast.figures.summaries().map { ($0.kerncijfer, $0.summary) })
        func mean(_ naam: String, _ year: Int) -> Double { figures[Kerncijfer(naam, year)]!.mean! }
        #expect(mean("gap2", 2022) - mean("gap1", 2022) > 30)
        for (indeling, share) in zip(Afstand.allCases, [0.06, 0.30, 0.20, 0.44]) {
            #expect(abs(mean("aandeel_indeling_\(indeling.rawValue)", 2022) - share) < 0.03)
        }
    }
}
