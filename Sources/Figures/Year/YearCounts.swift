internal import BijstandCaseload
internal import BijstandMicrosimulation

/// Counts of a calendar year, or of its first months, per replication: summed over its months, and at its end.
struct YearCounts: Sendable {
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

    /// - Parameter through: last month of the year, 1 to 12.
    init(_ result: SimulationResult, year: Int, through last: Int = 12) {
        let first = result.scenario.cutOff.distance(to: Month(year: year, month: 1))
        self.result = result
        self.year = year
        months = first...first + last - 1
        replications = result.replications
        width = result.width
        during = Self.sums(result, width, Count.Span.during.months(months))
        before = Self.sums(result, width, Count.Span.begins.months(months))
        end = Self.sums(result, width, Count.Span.end.months(months))
    }

    private static func sums(_ result: SimulationResult, _ width: Int, _ months: ClosedRange<Int>) -> [Int64] {
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

    private func column(_ sum: Count.Sum) -> [Int64] {
        let values: [Int64]
        switch sum.span {
        case .end: values = end
        case .during: values = during
        case .begins: values = before
        case .before: values = Self.sums(result, width, sum.span.months(months))
        }
        return (0..<replications).map { replication in
            let start = replication * width
            let added = sum.columns.reduce(0) { $0 + values[start + $1] }
            let net = sum.less.reduce(added) { $0 - values[start + $1] }
            return sum.ongewijzigd.reduce(net) { $0 + ongewijzigd($1, sum.span, replication) }
        }
    }

    private func ongewijzigd(_ metric: Int, _ span: Count.Span, _ replication: Int) -> Int64 {
        span.months(months).reduce(0) {
            $0 + Int64(result.ongewijzigd(metric, replication: replication, month: $1))
        }
    }

    /// One value per replication, in parts of the count's scale; nil where it has none.
    func values(_ count: Count) -> [Int64?] {
        let part = column(count.part)
        switch count.form {
        case .sum: return part
        case .share(let whole): return zip(part, column(whole)).map { Aandeel.of($0, in: $1) }
        case .change(let whole): return zip(part, column(whole)).map { Aandeel.of($0 - $1, in: $1) }
        case .difference(let whole): return zip(part, column(whole)).map { $0 - $1 }
        }
    }

    /// A column over the year's months, by replication.
    func during(_ column: Int) -> [Int64] { (0..<replications).map { during(column, replication: $0) } }

    func during(_ column: Int, replication: Int) -> Int64 { during[replication * width + column] }
}
