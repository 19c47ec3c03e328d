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

    /// Without omgeving and beleid: every target met, and the stock within 2,200 ± 5 % in every month.
    @Test func unchangedIsStable() throws {
        let forecast = try Self.forecast("hilversum-2019-ongewijzigd")
        let figures = Dictionary(uniqueKeysWithValues: forecast.figures.summaries().map { ($0.kerncijfer, $0.summary) })
        for doel in forecast.scenario.doelen {
            let mean = try #require(figures[doel.kerncijfer]?.mean)
            #expect(doel.range.contains(mean), "\(doel.kerncijfer): \(mean)")
        }
        for year in forecast.scenario.fullYears {
            for (naam, range) in [
                ("uitstroom_werk", 190.0...250), ("terugval_6", 0.12...0.16), ("terugval_12", 0.18...0.22),
            ] {
                let mean = try #require(figures[Kerncijfer(naam, year)]?.mean)
                #expect(range.contains(mean), "\(naam)(\(year)): \(mean)")
            }
        }
        let ongewijzigd = forecast.tables.first { $0.name == "gaps" }!.rows.filter {
            $0[1] == .text("unchanged") && $0[2] == .text("huishoudens")
        }
        #expect(ongewijzigd.count == 96)
        #expect(ongewijzigd.allSatisfy { (2090...2310).contains($0[3].number!) })
    }

    /// With everything on: policy pulls the gaps apart, and the shares of afstand end near the published ones.
    @Test func gapsDiffer() throws {
        let forecast = try Self.forecast("hilversum-terugblik")
        let figures = Dictionary(uniqueKeysWithValues: forecast.figures.summaries().map { ($0.kerncijfer, $0.summary) })
        func mean(_ naam: String, _ year: Int) -> Double { figures[Kerncijfer(naam, year)]!.mean! }
        #expect(mean("gap2", 2022) - mean("gap1", 2022) > 50)
        for (afstand, share) in zip(Afstand.allCases, [0.06, 0.30, 0.20, 0.44]) {
            #expect(abs(mean("aandeel_afstand_\(afstand.rawValue)", 2022) - share) < 0.05)
        }
    }
}
