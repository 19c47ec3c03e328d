internal import BijstandCaseload

/// Room for all replications of a run, filled by many threads, each at its own replication, and only read after that.
final class ReplicationStorage: @unchecked Sendable {
    let replications: Int
    private let slab = Slab()
    private let rows: Int
    let width: Int
    /// Drawn numbers, and values of a flat ``Conjunctuur``, of a replication.
    private let numberCount: Int
    private let marketCount: Int
    /// Counts by (replication, month 0 … horizon, column).
    let counts: UnsafeMutablePointer<Int32>
    /// Counts of ongewijzigd by (replication, month 0 … horizon, ``OngewijzigdMetric``).
    let ongewijzigd: UnsafeMutablePointer<Int32>
    /// The same of each line beside it, by (replication, line, month, metric).
    let beside: UnsafeMutablePointer<Int32>
    let besideCount: Int
    private let numbers: UnsafeMutablePointer<Double>
    private let market: UnsafeMutablePointer<Double>

    init(_ scenario: Scenario, replications: Int) {
        self.replications = replications
        rows = scenario.horizon + 1
        width = TrajectMetric.width(scenario.trajecten.count)
        numberCount = scenario.layout.count
        marketCount = Self.marketCount(scenario)
        counts = slab.room(replications * rows * width)
        ongewijzigd = slab.room(replications * rows * OngewijzigdMetric.count)
        besideCount = scenario.programmalijnen.count
        beside = slab.room(replications * besideCount * rows * OngewijzigdMetric.count)
        numbers = slab.room(replications * numberCount)
        market = slab.room(replications * marketCount)
    }

    /// Values of a scenario's flat ``Conjunctuur``.
    static func marketCount(_ scenario: Scenario) -> Int {
        // Not those of the layout, which can go on past a shorter horizon.
        let last = scenario.start.advanced(by: scenario.horizon - 1).year
        return Conjunctuur.width * (last - scenario.start.year + 1 + Conjunctuur.yearsBefore)
    }

    /// Bytes of one replication.
    static func size(_ scenario: Scenario) -> Int {
        let columns =
            TrajectMetric.width(scenario.trajecten.count)
            + (1 + scenario.programmalijnen.count) * OngewijzigdMetric.count
        return (scenario.horizon + 1) * columns * MemoryLayout<Int32>.size
            + (scenario.layout.count + marketCount(scenario)) * MemoryLayout<Double>.size
    }

    /// The numbers that a replication drew.
    func numbers(_ index: Int) -> [Double] {
        Array(UnsafeBufferPointer(start: numbers + index * numberCount, count: numberCount))
    }

    /// Its labour market, flat.
    func conjunctuur(_ index: Int) -> [Double] {
        Array(UnsafeBufferPointer(start: market + index * marketCount, count: marketCount))
    }

    func write(
        _ index: Int, _ source: ReplicationCounts, _ others: [ReplicationCounts], _ vector: ParameterVector,
        _ market: Conjunctuur
    ) {
        precondition(others.count == besideCount)
        let size = rows * width
        (counts + index * size).initialize(from: source.scenario, count: size)
        for month in 0..<rows {
            OngewijzigdMetric.write(
                source.ongewijzigd + month * width,
                to: ongewijzigd + (index * rows + month) * OngewijzigdMetric.count)
            for (line, other) in others.enumerated() {
                OngewijzigdMetric.write(
                    other.ongewijzigd + month * width,
                    to: beside + ((index * besideCount + line) * rows + month) * OngewijzigdMetric.count)
            }
        }
        write(index, numbers: vector.values, market: market.values)
    }

    /// One replication from its numbers as they are.
    ///
    /// - Parameter others: of all lines beside ongewijzigd.
    func write(
        _ index: Int, counts values: [Int32], ongewijzigd own: [Int32], beside others: [Int32], numbers: [Double],
        market: [Double]
    ) {
        (counts + index * rows * width).initialize(from: values, count: values.count)
        (ongewijzigd + index * rows * OngewijzigdMetric.count).initialize(from: own, count: own.count)
        (beside + index * others.count).initialize(from: others, count: others.count)
        write(index, numbers: numbers, market: market)
    }

    private func write(_ index: Int, numbers drawn: [Double], market values: [Double]) {
        precondition(drawn.count == numberCount && values.count == marketCount)
        (numbers + index * numberCount).initialize(from: drawn, count: numberCount)
        (market + index * marketCount).initialize(from: values, count: marketCount)
    }
}
