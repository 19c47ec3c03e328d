internal import BijstandBudget
package import BijstandCaseload
package import BijstandMicrosimulation

/// The money of all replications.
package struct Geld: Sendable {
    package let scenario: Scenario
    /// Years with an account.
    package let years: [Int]
    /// Months of the chart.
    let months: [Month]
    /// By replication.
    package let paden: [Geldpad]

    /// - Throws: `UnboundedBudget`, of the first replication whose budget runs out of all bounds.
    package init(_ result: SimulationResult) throws {
        scenario = result.scenario
        years = result.scenario.boekjaren
        months = Geldpad.months(result.scenario, result.scenario.centers)
        let attempts = Parallel.map(result.replications) { replication in
            Result {
                try Geldpad(
                    result.scenario, result.money(replication: replication), result.path(replication: replication),
                    result.conjunctuur(replication: replication), opening: result.beginstand)
            }
        }
        paden = try attempts.map { try $0.get() }
    }
}
