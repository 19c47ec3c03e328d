public import BijstandCaseload

/// The counts of all replications of a run.
public struct SimulationResult: Sendable {
    public let scenario: Scenario
    public let replications: Int
    /// The stock that every replication starts from, as it costs money.
    public let beginstand: Beginstand
    private let storage: ReplicationStorage

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

    /// The caseload of the scenario and of ongewijzigd at the end of months 0 (the cut-off) … horizon.
    public func path(replication: Int) -> CaseloadPath {
        let months = 0...scenario.horizon
        let scenario = months.map { month in
            withCounts(replication: replication, month: month) { row in
                Kostenstand(
                    stock: (0..<Afstand.count).reduce(0) { $0 + Int(row[Metric.stockAfstand + $1]) },
                    betaald: (0..<Metric.kostenklassen).map { Int(row[Metric.betaald + $0]) },
                    gesubsidieerd: Int(row[Metric.gesubsidieerd]))
            }
        }
        let lines = (0..<storage.besideCount).map { line in
            months.map { Self.stand(besideRow(replication, line, $0)) }
        }
        return CaseloadPath(
            cutOff: self.scenario.cutOff, scenario: scenario,
            ongewijzigd: months.map { Self.stand(ongewijzigdRow(replication, $0)) }, programmalijnen: lines)
    }

    private static func stand(_ row: UnsafePointer<Int32>) -> Kostenstand {
        Kostenstand(
            stock: Int(row[OngewijzigdMetric.stock]),
            betaald: (0..<Metric.kostenklassen).map { Int(row[OngewijzigdMetric.betaald + $0]) },
            gesubsidieerd: Int(row[OngewijzigdMetric.gesubsidieerd]))
    }

    /// A count of ongewijzigd in a month of a replication.
    public func ongewijzigd(_ metric: Int, replication: Int, month: Int) -> Int {
        Int(ongewijzigdRow(replication, month)[metric])
    }

    /// Lines beside ongewijzigd.
    var besideCount: Int { storage.besideCount }

    func besideRow(_ replication: Int, _ line: Int, _ month: Int) -> UnsafePointer<Int32> {
        let rows = scenario.horizon + 1
        return UnsafePointer(
            storage.beside + ((replication * storage.besideCount + line) * rows + month) * OngewijzigdMetric.count)
    }

    private func ongewijzigdRow(_ replication: Int, _ month: Int) -> UnsafePointer<Int32> {
        UnsafePointer(
            storage.ongewijzigd + (replication * (scenario.horizon + 1) + month) * OngewijzigdMetric.count)
    }

    /// The replication's labour market by year.
    public func conjunctuur(replication: Int) -> Conjunctuur {
        Conjunctuur(first: scenario.start.year, values: storage.conjunctuur(replication))
    }

    /// The replication's numbers.
    public func money(replication: Int) -> ParameterVector {
        ParameterVector(layout: scenario.layout, values: storage.numbers(replication))
    }

    init(_ scenario: Scenario, _ opening: OpeningState, _ storage: ReplicationStorage) {
        self.scenario = scenario
        beginstand = opening.beginstand
        self.storage = storage
        replications = storage.replications
    }
}
