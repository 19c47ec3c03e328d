public import BijstandCaseload
internal import BijstandStochastics

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
    /// Of each ``Caseload/Scenario/programmalijnen``, of which ongewijzigd is the line; nothing else of them is read.
    let beside: [Simulation]

    /// Resolves the scenario and makes its opening state.
    public init(_ scenario: Scenario) throws(SimulationFailure) {
        precondition(LoopConstants.agree, "a category moved without the loop's constants")
        plan = Plan(scenario)
        let state = try OpeningState(scenario)
        opening = state.placed(in: plan)
        beside = scenario.programmalijnen.map { maatregelen in
            Simulation(Plan(scenario.leavingOut(maatregelen)), state)
        }
    }

    private init(_ plan: Plan, _ state: OpeningState) {
        self.plan = plan
        opening = state.placed(in: plan)
        beside = []
    }

    /// Bytes that a run of so many replications holds.
    public static func memory(_ scenario: Scenario, replications: Int) -> Int {
        replications * ReplicationStorage.size(scenario)
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
    ) throws(SimulationFailure) -> SimulationResult {
        precondition(!range.isEmpty && threads >= 1)
        let storage = ReplicationStorage(plan.scenario, replications: range.count)
        let done = Tally()
        try eachReplication(
            of: range.count, threads: threads, order: order, hasBeside: true, isCancelled: isCancelled
        ) {
            (worker, index) throws(InvalidDistribution) in
            try worker.prepare(Self.keys(seed, range.lowerBound + UInt32(index), uncertainty))
        } finish: { worker, index, vector, counts, beside in
            storage.write(index, counts, beside, vector, worker.conjunctuur(vector))
            progress(done.countUp())
        }
        return SimulationResult(plan.scenario, opening, storage)
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
