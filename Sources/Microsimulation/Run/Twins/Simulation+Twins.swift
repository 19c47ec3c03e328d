public import BijstandCaseload
internal import BijstandStochastics

extension Simulation {
    /// Lives, in every replication, both lives of each dossier of the opening stock: as in the run, and as it leaves to work in
    /// the first month.
    ///
    /// Both have the same state, hazards and clocks up to that month, so what differs is the exit and what follows from it. Every
    /// replication writes to its own place, so the result does not depend on the number of threads.
    ///
    /// - Parameters:
    ///   - size: numbers that `measure` writes for one replication.
    ///   - measure: reads a replication's counts, from any thread; its first argument counts the replications of `range` from 0.
    ///   - progress: called with the number of replications done, from any thread.
    /// - Returns: by (replication, measured number), flat.
    public func twins(
        seed: UInt32, replications range: Range<UInt32>, threads: Int, uncertainty: Uncertainty = .both, size: Int,
        progress: @Sendable (Int) -> Void = { _ in }, isCancelled: @Sendable () -> Bool = { false },
        _ measure: @Sendable (Int, TwinCounts, UnsafeMutableBufferPointer<Int64>) -> Void
    ) throws(SimulationFailure) -> [Int64] {
        precondition(!range.isEmpty && threads >= 1 && size >= 1)
        // Filled by many threads, each at its own place, and only read after that.
        let slab = Slab()
        nonisolated(unsafe) let places = slab.values(range.count * size, Int64(0))
        let done = Tally()
        try Parallel.each(of: range.count, threads: threads, in: { TwinRoom(self) }) {
            (room: TwinRoom, index: Int) throws(SimulationFailure) in
            if isCancelled() { throw .interrupted(Interrupted()) }
            let vector = try SimulationFailure.naming({ .distribution($0) }) { () throws(InvalidDistribution) in
                try room.worker.prepare(Self.keys(seed, range.lowerBound + UInt32(index), uncertainty))
            }
            let counts = try SimulationFailure.naming({ .keyOverflow($0) }) { () throws(KeyOverflow) in
                try room.live(vector)
            }
            measure(index, counts, UnsafeMutableBufferPointer(start: places + index * size, count: size))
            progress(done.countUp())
        }
        return withExtendedLifetime(slab) { Array(UnsafeBufferPointer(start: places, count: range.count * size)) }
    }
}
