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
}

extension PathColumn {
    /// Its place among the columns.
    fileprivate var place: Int {
        switch self {
        case .stand: 0
        case .instroom: 1
        case .terugval: 2
        case .uitstroom: 3
        case .uitstroomWerk: 4
        case .aow: 5
        case .overlijden: 6
        }
    }
}
