import BijstandCaseload
import BijstandExchange
import Foundation
import BijstandMicrosimulation
import Testing
import TestSupport

@testable import BijstandFigures

/// Every scenario file of the repository is valid and runs.
@Suite struct ScenarioFilesTests {
    /// Two replications; a caseload of a country one.
    @Test(arguments: Fixture.scenarios) func runs(_ path: String) throws {
        let file = try ScenarioFile(path: path)
        let replications: UInt32 = file.scenario.centers.scalar(.stock) > 50_000 ? 1 : 2
        let figures = try Forecast(
            try Simulation(file.scenario).run(seed: 1, replications: 0..<replications, threads: 2)
        )
        .figures.summaries()
        for year in file.scenario.fullYears {
            let stock = try #require(figures.first { $0.kerncijfer == Kerncijfer("stand", year) }?.summary.mean)
            #expect(stock > 0)
        }
    }

    /// A scenario's name tells its results from those of others.
    @Test func namesAreUnique() throws {
        let names = try Fixture.scenarios.map { try ScenarioFile(path: $0).scenario.naam }
        #expect(Fixture.scenarios.count > 40 && Set(names).count == names.count)
    }
}
