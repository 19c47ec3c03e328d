public import Caseload
internal import Dispatch
internal import Stochastics
internal import Synchronization

/// What varies between replications.
public enum Uncertainty: String, CaseIterable, Sendable {
    /// Chance alone: parameters at their value or mean.
    case chance
    /// Parameters alone: the luck of replication 0 for all.
    case parameters
    case both
}

/// A run of a scenario.
public struct Simulation: Sendable {
    /// The order in which a replication is worked off; both give the same counts. Where dossiers share places, it is by
    /// month whatever is asked.
    public enum Order: Sendable {
        case household, month
    }

    let plan: Plan
    let opening: OpeningState

    /// Resolves the scenario and makes its opening state.
    public init(_ scenario: Scenario) throws {
        plan = Plan(scenario)
        opening = try OpeningState(scenario).placed(in: plan)
    }

    /// Bytes that a run of so many replications holds.
    public static func memory(_ scenario: Scenario, replications: Int) -> Int {
        replications
            * ((scenario.horizon + 1) * (TrajectMetric.width(scenario.trajecten.count) + UnchangedMetric.count) * 4
                + (scenario.layout.count + 2 * (scenario.layout.years.count + Conjunctuur.yearsBefore)) * 8)
    }

    /// Simulates replications `range` under a seed.
    ///
    /// Replication r draws from the key (seed, r) alone and writes to its own place, so the result does not depend on the
    /// number of threads.
    ///
    /// - Parameters:
    ///   - progress: called with the number of replications done, from any thread.
    ///   - isCancelled: asked before every replication; true ends the run with ``Interrupted``.
    public func run(
        seed: UInt32, replications range: Range<UInt32>, threads: Int, uncertainty: Uncertainty = .both,
        order: Order = .household, progress: @Sendable (Int) -> Void = { _ in },
        isCancelled: @Sendable () -> Bool = { false }
    ) throws -> SimulationResult {
        precondition(!range.isEmpty && threads >= 1)
        let storage = SimulationResult.Storage(plan.scenario, replications: range.count)
        let next = Atomic<Int>(0)
        let done = Atomic<Int>(0)
        let failure = Mutex<(any Error)?>(nil)
        DispatchQueue.concurrentPerform(iterations: min(threads, range.count)) { _ in
            let worker = Worker(plan, opening)
            let counts = ReplicationCounts(plan)
            let months = order == .month || plan.isCoupled ? MonthOrder(worker) : nil
            while true {
                let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
                guard index < range.count, failure.withLock({ $0 == nil }) else { return }
                do {
                    if isCancelled() { throw Interrupted() }
                    let replication = range.lowerBound + UInt32(index)
                    let vector = try worker.prepare(Self.keys(seed, replication, uncertainty))
                    counts.clear()
                    let recorders = (
                        common: worker.recorder(counts.common),
                        scenario: worker.recorder(counts.scenario, exits: counts.exits?.scenario),
                        unchanged: worker.recorder(counts.unchanged, exits: counts.exits?.unchanged)
                    )
                    if let months {
                        try months.run(vector, recorders)
                    } else {
                        try HouseholdOrder(worker, recorders).run()
                    }
                    counts.finish()
                    storage.write(index, counts, vector, worker.conjunctuur(vector))
                } catch {
                    failure.withLock { $0 = $0 ?? error }
                    return
                }
                progress(done.wrappingAdd(1, ordering: .relaxed).newValue)
            }
        }
        if let error = failure.withLock({ $0 }) { throw error }
        return SimulationResult(plan.scenario, storage)
    }

    static func keys(_ seed: UInt32, _ replication: UInt32, _ uncertainty: Uncertainty) -> ReplicationKeys {
        let own = StreamKey(seed: seed, replication: replication)
        let first = StreamKey(seed: seed, replication: 0)
        return switch uncertainty {
        case .chance: ReplicationKeys(chance: own, parameters: nil)
        case .parameters: ReplicationKeys(chance: first, parameters: own)
        case .both: ReplicationKeys(chance: own, parameters: own)
        }
    }
}

/// The run was cancelled.
public struct Interrupted: Error {}
