internal import BijstandCaseload

/// One replication, month by month: every dossier reaches the end of a month before any enters the next.
///
/// The order for scenarios in which dossiers share something within a month. Dossiers wait in the bucket of the month in
/// which something next happens to them, so a quiet month costs nothing. Where nothing is shared it gives the same counts
/// as ``HouseholdOrder``.
final class MonthOrder {
    private let worker: Worker
    private let timeline: Timeline
    /// Last month before the arms can differ.
    private let shared: Int
    /// Dossiers of both arms share one population while they are the same; from the first difference on each arm has its
    /// own. Whoever enters in one arm only is in that arm's population from the start.
    private let common: Population
    private let scenario: Population
    private let unchanged: Population

    init(_ worker: Worker) {
        self.worker = worker
        timeline = worker.plan.timeline
        shared = min(worker.plan.firstDifference - 1, timeline.last)
        common = Population(worker.plan)
        scenario = Population(worker.plan)
        unchanged = Population(worker.plan)
    }

    /// Tells each arm's life to a recorder of its own, and what they share to a third.
    func run<R: Recording>(
        _ vector: ParameterVector, _ recorders: (common: R, scenario: R, unchanged: R)
    ) throws(KeyOverflow) {
        for population in [common, scenario, unchanged] { population.reset(vector, agreeing: shared) }
        let begeleiding = beginFeedback(vector)
        let startsThemselves = !worker.plan.isCoupled
        let own = worker.tables(.scenario, lastOnBenefit: timeline.horizon, startsThemselves: startsThemselves)
        let others = worker.tables(.unchanged, lastOnBenefit: timeline.horizon, startsThemselves: startsThemselves)
        let (row, clocks) = (worker.rows, worker.clocks)
        let mortality = worker.mortality
        let entrants = Entrants(worker)
        func enter(_ population: Population, _ tables: TransitionTables, _ recorder: R, _ month: Int32) {
            let entrant = row.pointee
            Transition.begin(row, clocks, tables, mortality)
            recorder.event(.instroom, row, month: month)
            population.admit(row, clocks, tables, recorder, at: month)
            row.pointee = entrant
        }

        for dossier in worker.opening.rows {
            row.pointee = dossier
            worker.opening.drawAfstand(row, key: own.key)
            Transition.begin(row, clocks, own, mortality)
            recorders.common.event(.opening, row, month: 0)
            common.admit(row, clocks, own, recorders.common, at: 0)
        }
        // While the arms agree: one population, and beside it who entered in one arm only.
        for t in stride(from: 1, through: shared, by: 1) {
            let month = Int32(t)
            if let begeleiding, t <= timeline.horizon {
                for arm in Arm.allCases { feedBack(begeleiding, arm, t, common, own, recorders.common) }
            }
            common.live(own, recorders.common, through: month)
            scenario.live(own, recorders.scenario, through: month)
            unchanged.live(own, recorders.unchanged, through: month)
            guard t <= timeline.horizon else { continue }
            try entrants.visit(month: t) { enters in
                if enters.scenario && enters.unchanged {
                    enter(common, own, recorders.common, month)
                } else if enters.scenario {
                    enter(scenario, own, recorders.scenario, month)
                } else {
                    enter(unchanged, own, recorders.unchanged, month)
                }
            }
        }
        if shared == timeline.last {
            common.close(own, recorders.common)
            scenario.close(own, recorders.scenario)
            unchanged.close(own, recorders.unchanged)
            return
        }
        // Then side by side, so that who enters in both is drawn once.
        scenario.takeOver(common, own, recorders.scenario, at: Int32(shared))
        unchanged.takeOver(common, others, recorders.unchanged, at: Int32(shared))
        for t in shared + 1...timeline.last {
            let month = Int32(t)
            if let begeleiding, t <= timeline.horizon {
                feedBack(begeleiding, .scenario, t, scenario, own, recorders.scenario)
                feedBack(begeleiding, .unchanged, t, unchanged, others, recorders.unchanged)
            }
            scenario.live(own, recorders.scenario, through: month)
            unchanged.live(others, recorders.unchanged, through: month)
            guard t <= timeline.horizon else { continue }
            try entrants.visit(month: t) { enters in
                Transition.begin(row, clocks, own, mortality)
                if enters.scenario {
                    recorders.scenario.event(.instroom, row, month: month)
                    scenario.admit(row, clocks, own, recorders.scenario, at: month)
                }
                if enters.unchanged {
                    Transition.changeArm(row, others)
                    recorders.unchanged.event(.instroom, row, month: month)
                    unchanged.admit(row, clocks, others, recorders.unchanged, at: month)
                }
            }
        }
        scenario.close(own, recorders.scenario)
        unchanged.close(others, recorders.unchanged)
    }

    /// Starts the arms' hazards at the caseload of the cut-off.
    private func beginFeedback(_ vector: ParameterVector) -> Begeleiding? {
        guard worker.plan.hasFeedback else { return nil }
        let begeleiding = Begeleiding(worker.plan, vector)
        let stock = Int(vector.scalar(.stock).rounded())
        for arm in Arm.allCases {
            let factors = begeleiding.factors(arm, stock: stock, month: 1)
            worker.hazards[arm.rawValue].beginFeedback(lanes: begeleiding.lanes, room: begeleiding.bounds(factors))
        }
        return begeleiding
    }

    /// Makes the hazards of month `t` known from the stock at the end of the month before.
    private func feedBack<R: Recording>(
        _ begeleiding: Begeleiding, _ arm: Arm, _ t: Int, _ population: Population, _ tables: TransitionTables,
        _ recorder: R
    ) {
        let factors = begeleiding.factors(arm, stock: population.stock, month: t)
        let exceeds = worker.hazards[arm.rawValue].addMonth(factors, room: begeleiding.bounds(factors))
        if exceeds { population.reconsider(tables, recorder, at: Int32(t - 1)) }
    }
}
