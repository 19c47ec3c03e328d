internal import BijstandBudget
internal import BijstandCaseload
internal import BijstandMicrosimulation

/// All replications in a year with an account: what every table of it asks its figures of.
struct FigureYear: Sendable {
    let year: Int
    /// Nil of a year that began before the start: it has an account and no counts.
    let counts: YearCounts?
    private let hasJobs: Bool
    /// Empty of a run without money.
    private let replications: [ReplicationYear]

    /// - Parameters:
    ///   - geld: nil of a run without money.
    ///   - index: of the year among those with an account.
    init(_ result: SimulationResult, _ geld: Geld?, _ year: Int, index: Int) {
        let scenario = result.scenario
        let isFull = scenario.fullYears.contains(year)
        let counts = isFull ? YearCounts(result, year: year) : nil
        self.year = year
        self.counts = counts
        hasJobs = scenario.hasJobs
        guard let geld else {
            replications = []
            return
        }
        let inYear = geld.months.indices.filter { geld.months[$0].year == year }
        let trajecten = scenario.trajecten.indices
        let reserve = scenario.layout.range(.reserve).lowerBound
        let setting = ReplicationYear.Setting(
            year: year, index: index, months: isFull ? inYear[0]..<inYear[inYear.count - 1] + 1 : nil, counts: counts,
            nieuweTrajecten: trajecten.filter { scenario.trajecten[$0].isNewBeleid(after: scenario.cutOff) },
            reserve: scenario.quantities[reserve] == nil ? nil : Euro(rounding: scenario.centers.scalar(.reserve)))
        replications = geld.paden.indices.map { replication in
            ReplicationYear(
                setting: setting, replication: replication, pad: geld.paden[replication],
                participatie: counts.map { counts in
                    Participatiebudget(
                        scenario, result.money(replication: replication), year: year,
                        started: trajecten.map {
                            Int(counts.during(TrajectMetric.gestart.column($0), replication: replication))
                        },
                        months: trajecten.map {
                            Int(counts.during(TrajectMetric.deelnemers.column($0), replication: replication))
                        },
                        toWork: Columns.uitstroom(.werk).reduce(0) {
                            $0 + Int(counts.during($1, replication: replication))
                        })
                })
        }
    }

    /// One value per replication, in parts of the figure's unit, nil where it has none: a share of nobody. Nil as a whole where
    /// the year or the scenario has no such figure.
    func values(_ figure: Figure) -> [Int64?]? {
        if figure.needsJobs && !hasJobs { return nil }
        switch figure.reading {
        case .count(let count): return counts?.values(count)
        case .year, .correlation: if replications.isEmpty { return nil }
        }
        switch figure.reading {
        case .count: return nil
        case .year(_, let read):
            let values = replications.map(read)
            return figure.eenheid != .aandeel && values.allSatisfy { $0 == nil } ? nil : values
        case .correlation(let one, let other): return Correlation.values(known(.named(one)), known(.named(other)))
        }
    }

    /// What the measures of some budget programmes save, by replication; nil as the line for all new beleid.
    func besparing(lijn: Int?) -> [Besparing] { replications.map { $0.besparing(lijn: lijn) } }

    /// The same of a figure that every replication has.
    func known(_ figure: Figure) -> [Int64] { (values(figure) ?? []).compactMap(\.self) }

    func summary(_ figure: Figure) -> Summary? {
        values(figure).map { Summary($0, unit: figure.eenheid, scale: figure.scale) }
    }
}
