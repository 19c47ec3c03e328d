public import BijstandCaseload

/// A forecast as a sample of futures: totals of the scenario by replication and month.
public struct PathSample: Sendable, Equatable {
    /// Month of the opening stock: month 0.
    public let cutOff: Month
    /// Months after the cut-off.
    public let horizon: Int
    public let replications: Int
    /// By replication, month 0 … horizon, and ``PathColumn``; flows of month 0 are 0.
    private let values: [Int32]

    /// - Parameter values: by replication, month 0 … horizon, and ``PathColumn``.
    public init(cutOff: Month, horizon: Int, values: [Int32]) {
        let size = (horizon + 1) * PathColumn.allCases.count
        precondition(horizon > 0 && !values.isEmpty && values.count % size == 0)
        self.cutOff = cutOff
        self.horizon = horizon
        self.values = values
        replications = values.count / size
    }

    /// Last month of the forecast.
    public var end: Month { cutOff.advanced(by: horizon) }

    /// - Parameter month: 0 for the cut-off.
    public func value(_ column: PathColumn, replication: Int, month: Int) -> Int {
        Int(values[(replication * (horizon + 1) + month) * PathColumn.allCases.count + column.place])
    }

    /// The mean over replications of a column in a month.
    public func mean(_ column: PathColumn, month: Int) -> Double {
        let sum = (0..<replications).reduce(0) { $0 + value(column, replication: $1, month: month) }
        return Double(sum) / Double(replications)
    }

    /// The stock that every replication starts from.
    public var openingStock: Int { value(.stand, replication: 0, month: 0) }

    /// What a count comes to over a period in every replication; nil where it has none. Nil as a whole where results do not keep
    /// what it is counted from.
    ///
    /// - Parameter period: months after the cut-off.
    package func values(_ count: Count, _ period: ClosedRange<Int>) -> [Double?]? {
        guard let part = PathColumn.parts(of: count.part) else { return nil }
        let whole = count.whole.map { ($0, PathColumn.parts(of: $0)) }
        if let whole, whole.1 == nil { return nil }
        return (0..<replications).map { replication in
            func total(_ columns: [PathColumn], _ span: Count.Span) -> Int {
                var sum = 0
                for month in span.months(period) {
                    for column in columns { sum += value(column, replication: replication, month: month) }
                }
                return sum
            }
            return count.value(
                part: total(part, count.part.span), whole: whole.map { total($0.1!, $0.0.span) } ?? 0)
        }
    }

    /// The mean over replications of a flow, summed over months; 0 where it is not kept.
    package func mean(_ flow: Count, over months: ClosedRange<Int>) -> Double {
        let columns = PathColumn.parts(of: flow.part) ?? []
        return months.reduce(0) { sum, month in columns.reduce(sum) { $0 + mean($1, month: month) } }
    }
}
