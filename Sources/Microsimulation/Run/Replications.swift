internal import BijstandCaseload
internal import Dispatch
internal import Synchronization

extension Simulation {
    /// Simulates many replications over threads, each thread with one room for all of its own.
    ///
    /// - Parameters:
    ///   - isCancelled: asked before every replication; true ends the work with ``Interrupted``.
    ///   - prepare: readies the room for a replication, by its place in `0..<count`.
    ///   - finish: takes what came of it, from any thread.
    /// - Throws: what first went wrong; the others then stop too.
    func eachReplication(
        of count: Int, threads: Int, order: Order = .household, isCancelled: @Sendable () -> Bool,
        prepare: @Sendable (Worker, Int) throws -> ParameterVector,
        finish: @Sendable (Worker, Int, ParameterVector, ReplicationCounts) -> Void
    ) throws {
        let next = Atomic<Int>(0)
        let failure = Mutex<(any Error)?>(nil)
        DispatchQueue.concurrentPerform(iterations: min(threads, count)) { _ in
            let worker = Worker(plan, opening)
            let counts = ReplicationCounts(plan)
            let months = order == .month || plan.isCoupled ? MonthOrder(worker) : nil
            while true {
                let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
                guard index < count, failure.withLock({ $0 == nil }) else { return }
                do {
                    if isCancelled() { throw Interrupted() }
                    let vector = try prepare(worker, index)
                    counts.clear()
                    let recorders = (
                        common: worker.recorder(counts.common),
                        scenario: worker.recorder(counts.scenario, exits: counts.exits?.scenario),
                        ongewijzigd: worker.recorder(counts.ongewijzigd, exits: counts.exits?.ongewijzigd)
                    )
                    if let months {
                        try months.run(vector, recorders)
                    } else {
                        try HouseholdOrder(worker, recorders).run()
                    }
                    counts.finish()
                    finish(worker, index, vector, counts)
                } catch {
                    failure.withLock { $0 = $0 ?? error }
                    return
                }
            }
        }
        if let error = failure.withLock({ $0 }) { throw error }
    }
}
