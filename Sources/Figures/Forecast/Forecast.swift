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
    /// Goals of policy, and the chance of each.
    public let doelstellingen: [DoelstellingForecast]
    /// What a budget proposal books beside what is simulated; nil without one.
    public let begroting: BegrotingForecast?

    /// - Parameters:
    ///   - perReplication: adds `replications.csv`.
    ///   - first: number of the result's first replication.
    /// - Throws: when a budget runs out of all bounds in a replication.
    public init(_ result: SimulationResult, perReplication: Bool = false, from first: UInt32 = 0) throws {
        scenario = result.scenario
        replications = result.replications
        let geld = scenario.hasMoney ? try Geld(result) : nil
        let boekjaren = geld?.years ?? scenario.fullYears
        let years = Parallel.map(boekjaren.count) { FigureYear(result, geld, boekjaren[$0], index: $0) }
        let full = years.filter { $0.counts != nil }
        let figures = YearFigures(years)
        let ambition = AmbitionTable(scenario, full, geld)
        self.ambition = ambition.goals
        let goals = DoelstellingForecast.all(result, full)
        doelstellingen = goals
        self.figures = figures
        let begroting =
            geld == nil ? nil : result.scenario.begroting.map { BegrotingForecast($0, result.scenario, full) }
        self.begroting = begroting
        let money = geld.map { [GapsTable.table($0), BuigTable.table(years), PrijsTable.table(years)] } ?? []
        let participatie =
            geld == nil
            ? []
            : [ParticipatieTables.participatiebudget(full), ParticipatieTables.beleidsrekening(full)]
                + (scenario.geldbronnen.isEmpty ? [] : [GeldbronTable.of(scenario.geldbronnen)])
        tables =
            [CountTables.caseload(result), CountTables.flows(result)] + money + [ambition.table()] + participatie
            + [figures.kerncijfers()]
            + (scenario.trajecten.isEmpty ? [] : [TrajectTable(result, full.compactMap(\.counts)).table()])
            + (goals.isEmpty ? [] : [DoelstellingTable.of(goals)]) + (begroting?.tables ?? [])
            + (perReplication ? [figures.replications(from: first)] : [])
    }
}
