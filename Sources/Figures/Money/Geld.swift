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

    /// An amount of a year's account, in cents.
    func series(_ year: Int, _ amount: (BUIGAccount) -> Euro) -> [Int64] {
        paden.map { amount($0.actual[year]).cents }
    }

    func indicator(_ holds: (Geldpad) -> Bool) -> [Int64] { paden.map { holds($0) ? 1 : 0 } }

    /// The mean of the four lines over the months of a calendar year, times twelve.
    func yearSum(_ year: Int, _ line: KeyPath<FourLines, Int64>) -> [Int64] {
        let inYear = months.indices.filter { months[$0].year == year }
        return paden.map { pad in inYear.reduce(0) { $0 + pad.lines[$1][keyPath: line] } }
    }

    /// The lines at the end of a year.
    func endOfYear(_ year: Int, _ line: KeyPath<FourLines, Int64>) -> [Int64] {
        let last = months.lastIndex { $0.year == year }!
        return paden.map { $0.lines[last][keyPath: line] }
    }
}
