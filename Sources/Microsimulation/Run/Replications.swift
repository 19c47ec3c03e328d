internal import BijstandCaseload
internal import BijstandStochastics

extension Simulation {
    /// Simulates many replications over threads, each thread with one room for all of its own.
    ///
    /// - Parameters:
    ///   - hasBeside: also the lines beside ongewijzigd.
    ///   - isCancelled: asked before every replication; true ends the work with ``Interrupted``.
    ///   - prepare: readies the room for a replication, by its place in `0..<count`.
    ///   - finish: takes what came of it, from any thread.
    /// - Throws: what first went wrong; the others then stop too.
    func eachReplication(
        of count: Int, threads: Int, order: Order = .household, hasBeside: Bool = false,
        isCancelled: @Sendable () -> Bool,
        prepare: @Sendable (Worker, Int) throws(InvalidDistribution) -> ParameterVector,
        finish: @Sendable (Worker, Int, ParameterVector, ReplicationCounts, [ReplicationCounts]) -> Void
    ) throws(SimulationFailure) {
        let all = [self] + (hasBeside ? beside : [])
        try Parallel.each(of: count, threads: threads, in: { all.map { ReplicationRoom($0, order) } }) {
            (rooms: [ReplicationRoom], index: Int) throws(SimulationFailure) in
            if isCancelled() { throw .interrupted(Interrupted()) }
            var own: ParameterVector?
            for room in rooms {
                let vector = try SimulationFailure.naming({ .distribution($0) }) { () throws(InvalidDistribution) in
                    try prepare(room.worker, index)
                }
                try SimulationFailure.naming({ .keyOverflow($0) }) { () throws(KeyOverflow) in try room.live(vector) }
                own = own ?? vector
            }
            finish(rooms[0].worker, index, own!, rooms[0].counts, rooms.dropFirst().map { $0.counts })
        }
    }
}

/// One thread's room, its counts and the order it works in.
private final class ReplicationRoom {
    let worker: Worker
    let counts: ReplicationCounts
    private let months: MonthOrder?

    init(_ simulation: Simulation, _ order: Simulation.Order) {
        worker = Worker(simulation.plan, simulation.opening)
        counts = ReplicationCounts(simulation.plan)
        months = order == .month || simulation.plan.isCoupled ? MonthOrder(worker) : nil
    }

    /// Simulates the replication that the worker was prepared for.
    func live(_ vector: ParameterVector) throws(KeyOverflow) {
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
    }
}
