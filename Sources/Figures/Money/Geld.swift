internal import BijstandBudget
internal import BijstandCaseload
internal import BijstandMicrosimulation

/// The money of all replications.
struct Geld {
    let scenario: Scenario
    /// Years with an account.
    let years: [Int]
    /// Months of the chart.
    let months: [Month]
    /// By replication.
    let paden: [Geldpad]

    /// - Throws: `UnboundedBudget`, of the first replication whose budget runs out of all bounds.
    init(_ result: SimulationResult) throws {
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
