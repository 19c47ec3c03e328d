public import Caseload

/// The counts of all replications of a run.
public struct SimulationResult: Sendable {
    public let scenario: Scenario
    public let replications: Int
    private let storage: Storage

    /// Columns of a month's counts: ``Metric``, then ``TrajectMetric`` of each traject.
    public var width: Int { storage.width }

    /// Calls `body` with one month's counts of one replication.
    public func withCounts<Value>(replication: Int, month: Int, _ body: (UnsafeBufferPointer<Int32>) -> Value) -> Value
    {
        let start = (replication * (scenario.horizon + 1) + month) * width
        return withExtendedLifetime(storage) {
            body(UnsafeBufferPointer(start: storage.counts + start, count: width))
        }
    }

    /// Stock of the scenario and of the counterfactual at the end of months 0 (the cut-off) … horizon.
    public func path(replication: Int) -> CaseloadPath {
        let rows = scenario.horizon + 1
        let actual = (0..<rows).map { month in
            withCounts(replication: replication, month: month) { row in
                (0..<Afstand.count).reduce(0) { $0 + Int(row[Metric.stockAfstand + $1]) }
            }
        }
        let unchanged = (0..<rows).map { Int(storage.unchanged[replication * rows + $0]) }
        let verdiensten = (0..<rows).map { month in
            withCounts(replication: replication, month: month) { Int($0[Metric.verdiensten]) }
        }
        return CaseloadPath(
            cutOff: scenario.cutOff, actual: actual, unchanged: unchanged, verdiensten: verdiensten)
    }

    /// The replication's numbers.
    public func money(replication: Int) -> ParameterVector {
        ParameterVector(layout: scenario.layout, values: storage.money[replication])
    }

    init(_ scenario: Scenario, _ storage: Storage) {
        self.scenario = scenario
        self.storage = storage
        replications = storage.replications
    }

    /// Room for all replications, filled by many threads, each at its own replication, and only read after that.
    final class Storage: @unchecked Sendable {
        let replications: Int
        private let rows: Int
        let width: Int
        /// Counts by (replication, month 0 … horizon, column).
        let counts: UnsafeMutablePointer<Int32>
        /// End-of-month stock of the counterfactual by (replication, month 0 … horizon).
        let unchanged: UnsafeMutablePointer<Int32>
        /// Drawn numbers by replication.
        let money: UnsafeMutablePointer<[Double]>

        init(_ scenario: Scenario, replications: Int) {
            self.replications = replications
            rows = scenario.horizon + 1
            width = TrajectMetric.width(scenario.trajecten.count)
            counts = .allocate(capacity: replications * rows * width)
            unchanged = .allocate(capacity: replications * rows)
            money = .allocate(capacity: replications)
            money.initialize(repeating: [], count: replications)
        }

        deinit {
            counts.deallocate()
            unchanged.deallocate()
            money.deinitialize(count: replications)
            money.deallocate()
        }

        func write(_ index: Int, _ source: ReplicationCounts, _ vector: ParameterVector) {
            let size = rows * width
            (counts + index * size).initialize(from: source.scenario, count: size)
            for month in 0..<rows {
                let row = source.unchanged + month * width + Metric.stockAfstand
                (unchanged + index * rows + month).initialize(to: (0..<Metric.afstanden).reduce(0) { $0 + row[$1] })
            }
            money[index] = vector.values
        }

        /// One replication from its numbers as they are.
        func write(_ index: Int, counts values: [Int32], unchanged stock: [Int32], numbers: [Double]) {
            (counts + index * rows * width).initialize(from: values, count: rows * width)
            (unchanged + index * rows).initialize(from: stock, count: rows)
            money[index] = numbers
        }
    }
}
