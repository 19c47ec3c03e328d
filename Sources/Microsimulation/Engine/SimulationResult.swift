public import BijstandCaseload

/// The counts of all replications of a run.
public struct SimulationResult: Sendable {
    public let scenario: Scenario
    public let replications: Int
    /// The stock that every replication starts from, as it costs money.
    public let beginstand: Beginstand
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

    /// Calls `body` with all counts of one replication.
    public func withTrial<Value>(replication: Int, _ body: (TrialCounts) -> Value) -> Value {
        let start = replication * (scenario.horizon + 1) * width
        return withExtendedLifetime(storage) { body(TrialCounts(storage.counts + start, width: width)) }
    }

    /// The caseload of the scenario and of the counterfactual at the end of months 0 (the cut-off) … horizon.
    public func path(replication: Int) -> CaseloadPath {
        let months = 0...scenario.horizon
        let actual = months.map { month in
            withCounts(replication: replication, month: month) { row in
                Kostenstand(
                    stock: (0..<Afstand.count).reduce(0) { $0 + Int(row[Metric.stockAfstand + $1]) },
                    betaald: (0..<Metric.kostenklassen).map { Int(row[Metric.betaald + $0]) },
                    gesubsidieerd: Int(row[Metric.gesubsidieerd]))
            }
        }
        let unchanged = months.map { month in
            let row = unchangedRow(replication, month)
            return Kostenstand(
                stock: Int(row[UnchangedMetric.stock]),
                betaald: (0..<Metric.kostenklassen).map { Int(row[UnchangedMetric.betaald + $0]) },
                gesubsidieerd: Int(row[UnchangedMetric.gesubsidieerd]))
        }
        return CaseloadPath(cutOff: scenario.cutOff, actual: actual, unchanged: unchanged)
    }

    /// A count of the counterfactual in a month of a replication.
    public func unchanged(_ metric: Int, replication: Int, month: Int) -> Int {
        Int(unchangedRow(replication, month)[metric])
    }

    private func unchangedRow(_ replication: Int, _ month: Int) -> UnsafePointer<Int32> {
        UnsafePointer(
            storage.unchanged + (replication * (scenario.horizon + 1) + month) * UnchangedMetric.count)
    }

    /// The replication's labour market by year.
    public func conjunctuur(replication: Int) -> Conjunctuur {
        Conjunctuur(first: scenario.start.year, values: storage.conjunctuur[replication])
    }

    /// The replication's numbers.
    public func money(replication: Int) -> ParameterVector {
        ParameterVector(layout: scenario.layout, values: storage.money[replication])
    }

    init(_ scenario: Scenario, _ opening: OpeningState, _ storage: Storage) {
        self.scenario = scenario
        beginstand = opening.beginstand
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
        /// Counts of the counterfactual by (replication, month 0 … horizon, ``UnchangedMetric``).
        let unchanged: UnsafeMutablePointer<Int32>
        /// Drawn numbers by replication.
        let money: UnsafeMutablePointer<[Double]>
        /// Flat ``Conjunctuur`` by replication.
        let conjunctuur: UnsafeMutablePointer<[Double]>

        init(_ scenario: Scenario, replications: Int) {
            self.replications = replications
            rows = scenario.horizon + 1
            width = TrajectMetric.width(scenario.trajecten.count)
            counts = .allocate(capacity: replications * rows * width)
            unchanged = .allocate(capacity: replications * rows * UnchangedMetric.count)
            money = .allocate(capacity: replications)
            money.initialize(repeating: [], count: replications)
            conjunctuur = .allocate(capacity: replications)
            conjunctuur.initialize(repeating: [], count: replications)
        }

        deinit {
            counts.deallocate()
            unchanged.deallocate()
            money.deinitialize(count: replications)
            money.deallocate()
            conjunctuur.deinitialize(count: replications)
            conjunctuur.deallocate()
        }

        func write(_ index: Int, _ source: ReplicationCounts, _ vector: ParameterVector, _ market: Conjunctuur) {
            let size = rows * width
            (counts + index * size).initialize(from: source.scenario, count: size)
            for month in 0..<rows {
                UnchangedMetric.write(
                    source.unchanged + month * width,
                    to: unchanged + (index * rows + month) * UnchangedMetric.count)
            }
            money[index] = vector.values
            conjunctuur[index] = market.values
        }

        /// One replication from its numbers as they are.
        func write(_ index: Int, counts values: [Int32], unchanged own: [Int32], numbers: [Double], market: [Double]) {
            (counts + index * rows * width).initialize(from: values, count: values.count)
            (unchanged + index * rows * UnchangedMetric.count).initialize(from: own, count: own.count)
            money[index] = numbers
            conjunctuur[index] = market
        }
    }
}
