internal import BijstandCaseload
internal import BijstandStochastics

/// One replication's counts, while they last: by month (0 is the cut-off) and ``Metric``.
public struct TrialCounts {
    private let counts: UnsafePointer<Int32>
    private let width: Int

    init(_ counts: UnsafePointer<Int32>, width: Int) {
        self.counts = counts
        self.width = width
    }

    public subscript(month: Int, metric: Int) -> Int32 { counts[month * width + metric] }
}

/// Which replications a trial is simulated in.
public enum Luck: Sendable, Equatable {
    /// The same for every trial: common random numbers.
    case common(Range<UInt32>)
    /// One for each trial, from this replication on.
    case own(from: UInt32)

    public var perTrial: Int {
        switch self {
        case .common(let range): range.count
        case .own: 1
        }
    }

    func replication(_ trial: Int, _ index: Int) -> UInt32 {
        switch self {
        case .common(let range): range.lowerBound + UInt32(index)
        case .own(let first): first + UInt32(trial)
        }
    }
}

extension Simulation {
    /// Measures the scenario at other numbers, trial by trial, from one plan and one opening state.
    ///
    /// A replication draws from its own key alone, whatever the trial: what is not given (chance, and the parameters that are
    /// uncertain beside the given ones) is the same in every trial. Every replication of every trial writes to its own place,
    /// so the result does not depend on the number of threads.
    ///
    /// - Parameters:
    ///   - trials: rows of numbers, one for each of `positions`, within their parameters' bounds.
    ///   - positions: places of the numbers in the scenario's.
    ///   - size: numbers that `measure` writes for one replication.
    ///   - measure: reads a replication's counts in the scenario (not ongewijzigd).
    /// - Returns: by (trial, replication, measured number), flat.
    public func measure(
        _ trials: [[Double]], at positions: [Int], seed: UInt32, luck: Luck, threads: Int, size: Int,
        isCancelled: @Sendable () -> Bool = { false },
        _ measure: @Sendable (TrialCounts, UnsafeMutableBufferPointer<Double>) -> Void
    ) throws -> [Double] {
        precondition(threads >= 1 && size >= 1 && trials.allSatisfy { $0.count == positions.count })
        let perTrial = luck.perTrial
        let total = trials.count * perTrial
        let places = Room(count: total * size)
        try eachReplication(of: total, threads: threads, isCancelled: isCancelled) { worker, index in
            let (trial, replication) = (index / perTrial, luck.replication(index / perTrial, index % perTrial))
            return try worker.prepare(Self.keys(seed, replication, .both), given: trials[trial], at: positions)
        } finish: { _, index, _, counts in
            measure(
                TrialCounts(counts.scenario, width: plan.width),
                UnsafeMutableBufferPointer(start: places.numbers + index * size, count: size))
        }
        return Array(UnsafeBufferPointer(start: places.numbers, count: total * size))
    }

    /// Room for all replications, filled by many threads, each at its own place, and only read after that.
    private final class Room: @unchecked Sendable {
        let numbers: UnsafeMutablePointer<Double>

        init(count: Int) {
            numbers = .allocate(capacity: count)
            numbers.initialize(repeating: .nan, count: count)
        }

        deinit { numbers.deallocate() }
    }
}
