public import Caseload
public import Microsimulation

/// A scenario's forecast: what the run gave, as tables and key figures.
public struct Forecast: Sendable {
    public let scenario: Scenario
    public let tables: [Table]
    public let figures: YearFigures
    /// What a budget proposal books beside what is simulated; nil without one.
    public let begroting: BegrotingForecast?

    /// - Parameters:
    ///   - perReplication: adds `replications.csv`.
    ///   - first: number of the result's first replication.
    public init(_ result: SimulationResult, perReplication: Bool = false, from first: UInt32 = 0) {
        scenario = result.scenario
        let money = MoneyTables(result)
        let figures = YearFigures(result, money)
        self.figures = figures
        let begroting = scenario.begroting.map { BegrotingForecast($0, money) }
        self.begroting = begroting
        tables =
            [
                CountTables.caseload(result), CountTables.flows(result), money.gaps(), money.buig(),
                figures.kerncijfers(),
            ]
            + (scenario.trajecten.isEmpty ? [] : [TrajectTable(result).table()])
            + (begroting?.tables ?? [])
            + (perReplication ? [figures.replications(from: first)] : [])
    }
}
