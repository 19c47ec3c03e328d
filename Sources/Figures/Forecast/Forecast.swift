public import BijstandCaseload
public import BijstandMicrosimulation

/// A scenario's forecast: what the run gave, as tables and key figures.
public struct Forecast: Sendable {
    public let scenario: Scenario
    public let replications: Int
    public let tables: [Table]
    public let figures: YearFigures
    /// The ways of counting people to work that have a goal.
    public let ambition: [AmbitionGoal]
    /// What a budget proposal books beside what is simulated; nil without one.
    public let begroting: BegrotingForecast?

    /// - Parameters:
    ///   - perReplication: adds `replications.csv`.
    ///   - first: number of the result's first replication.
    /// - Throws: when a budget runs out of all bounds in a replication.
    public init(_ result: SimulationResult, perReplication: Bool = false, from first: UInt32 = 0) throws {
        scenario = result.scenario
        replications = result.replications
        let geld = try Geld(result)
        let full = scenario.fullYears
        let years = Parallel.map(full.count) { YearCounts(result, year: full[$0]) }
        let participatie = ParticipatieTables(result, years, geld)
        let figures = YearFigures(years, geld, participatie)
        let ambition = AmbitionTable(scenario, years, geld)
        self.ambition = ambition.goals
        self.figures = figures
        let begroting = scenario.begroting.map { BegrotingForecast($0, geld) }
        self.begroting = begroting
        tables =
            [
                CountTables.caseload(result), CountTables.flows(result), GapsTable.table(geld),
                BuigTable(geld).table(), PrijsTable.table(geld), ambition.table(),
                participatie.participatiebudget(), participatie.beleidsrekening(), figures.kerncijfers(),
            ]
            + (scenario.trajecten.isEmpty ? [] : [TrajectTable(result, years).table()])
            + (begroting?.tables ?? [])
            + (perReplication ? [figures.replications(from: first)] : [])
    }
}
