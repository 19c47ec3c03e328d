internal import BijstandCaseload
internal import BijstandMicrosimulation

/// Counts of one calendar year, per replication: summed over its months, and at its end.
struct YearCounts {
    let year: Int
    /// Timeline months of the year.
    private let months: ClosedRange<Int>
    private let replications: Int
    private let width: Int
    /// By (replication, metric): sums over the year's months, sums over the months before each of them, and last month.
    private let during: [Int64]
    private let before: [Int64]
    private let end: [Int64]
    private let result: SimulationResult

    init(_ result: SimulationResult, year: Int) {
        let first = result.scenario.cutOff.distance(to: Month(year: year, month: 1))
        self.result = result
        self.year = year
        months = first...first + 11
        replications = result.replications
        width = result.width
        let (width, months) = (width, months)
        func sums(of months: ClosedRange<Int>) -> [Int64] {
            var sums = [Int64](repeating: 0, count: result.replications * width)
            sums.withUnsafeMutableBufferPointer { sums in
                for replication in 0..<result.replications {
                    let start = replication * width
                    for month in months {
                        result.withCounts(replication: replication, month: month) { row in
                            for metric in 0..<width { sums[start &+ metric] &+= Int64(row[metric]) }
                        }
                    }
                }
            }
            return sums
        }
        during = sums(of: months)
        before = sums(of: first - 1...first + 10)
        end = sums(of: first + 11...first + 11)
    }

    private func sum(_ values: [Int64], _ metrics: [Int]) -> [Int64] {
        (0..<replications).map { replication in
            metrics.reduce(0) { $0 + values[replication * width + $1] }
        }
    }

    func flow(_ metrics: [Int]) -> [Int64] { sum(during, metrics) }
    func endStock(_ metrics: [Int]) -> [Int64] { sum(end, metrics) }
    /// Household-months at risk: the stocks at the begin of each month of the year.
    func exposure(_ metrics: [Int]) -> [Int64] { sum(before, metrics) }

    /// A flow of the counterfactual.
    func unchanged(_ metric: Int) -> [Int64] {
        (0..<replications).map { replication in
            months.reduce(0) { $0 + Int64(result.unchanged(metric, replication: replication, month: $1)) }
        }
    }
}
