internal import BijstandCaseload
internal import BijstandStochastics

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
    ) throws(SimulationFailure) -> [Double] {
        precondition(threads >= 1 && size >= 1 && trials.allSatisfy { $0.count == positions.count })
        let perTrial = luck.perTrial
        let total = trials.count * perTrial
        // Filled by many threads, each at its own place, and only read after that.
        let slab = Slab()
        nonisolated(unsafe) let places = slab.values(total * size, Double.nan)
        try eachReplication(of: total, threads: threads, isCancelled: isCancelled) {
            (worker, index) throws(InvalidDistribution) in
            let (trial, replication) = (index / perTrial, luck.replication(index / perTrial, index % perTrial))
            return try worker.prepare(Self.keys(seed, replication, .both), given: trials[trial], at: positions)
        } finish: { _, index, _, counts, _ in
            measure(
                TrialCounts(counts.scenario, width: plan.width),
                UnsafeMutableBufferPointer(start: places + index * size, count: size))
        }
        return withExtendedLifetime(slab) { Array(UnsafeBufferPointer(start: places, count: total * size)) }
    }
}
