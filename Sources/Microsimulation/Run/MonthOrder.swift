internal import BijstandCaseload

/// One replication, month by month: every dossier reaches the end of a month before any enters the next.
///
/// The order for scenarios in which dossiers share something within a month. Dossiers wait in the bucket of the month in
/// which something next happens to them, so a quiet month costs nothing. Where nothing is shared it gives the same counts
/// as ``HouseholdOrder``.
final class MonthOrder {
    private let worker: Worker
    private let timeline: Timeline
    /// Last month before the lines can differ.
    private let shared: Int
    /// Dossiers of both lines share one population while they are the same; from the first difference on each lijn has its
    /// own. Whoever enters in one lijn only is in that lijn's population from the start.
    private let common: Population
    private let scenario: Population
    private let ongewijzigd: Population

    init(_ worker: Worker) {
        self.worker = worker
        timeline = worker.plan.timeline
        shared = min(worker.plan.firstDifference - 1, timeline.last)
        common = Population(worker.plan)
        scenario = Population(worker.plan)
        ongewijzigd = Population(worker.plan)
    }

    /// Tells each lijn's life to a recorder of its own, and what they share to a third.
    func run<R: Recording>(
        _ vector: ParameterVector, _ recorders: (common: R, scenario: R, ongewijzigd: R)
    ) throws(KeyOverflow) {
        for population in [common, scenario, ongewijzigd] { population.reset(vector, agreeing: shared) }
        let begeleiding = beginFeedback(vector)
        let startsThemselves = !worker.plan.isCoupled
        let own = worker.tables(.scenario, lastOnBenefit: timeline.horizon, startsThemselves: startsThemselves)
        let others = worker.tables(.ongewijzigd, lastOnBenefit: timeline.horizon, startsThemselves: startsThemselves)
        let (row, clocks) = (worker.rows, worker.clocks)
        let mortality = worker.mortality
        let entrants = Entrants(worker)
        func enter(_ population: Population, _ tables: TransitionTables, _ recorder: R, _ month: Int32) {
            let entrant = row.pointee
            Transition.begin(row, clocks, tables, mortality)
            recorder.event(InstroomEvent(), row, month: month)
            population.admit(row, clocks, tables, recorder, at: month)
            row.pointee = entrant
        }

        for dossier in worker.opening.rows {
            row.pointee = dossier
            worker.opening.drawAfstand(row, key: own.key)
            Transition.begin(row, clocks, own, mortality)
            recorders.common.event(OpeningEvent(), row, month: 0)
            common.admit(row, clocks, own, recorders.common, at: 0)
        }
        // While the lines agree: one population, and beside it who entered in one lijn only.
        for t in stride(from: 1, through: shared, by: 1) {
            let month = Int32(t)
            if let begeleiding, t <= timeline.horizon {
                for lijn in Lijn.allCases { feedBack(begeleiding, lijn, t, common, own, recorders.common) }
            }
            common.live(own, recorders.common, through: month)
            scenario.live(own, recorders.scenario, through: month)
            ongewijzigd.live(own, recorders.ongewijzigd, through: month)
            guard t <= timeline.horizon else { continue }
            try entrants.visit(month: t) { enters in
                if enters.scenario && enters.ongewijzigd {
                    enter(common, own, recorders.common, month)
                } else if enters.scenario {
                    enter(scenario, own, recorders.scenario, month)
                } else {
                    enter(ongewijzigd, own, recorders.ongewijzigd, month)
                }
            }
        }
        if shared == timeline.last {
            common.close(own, recorders.common)
            scenario.close(own, recorders.scenario)
            ongewijzigd.close(own, recorders.ongewijzigd)
            return
        }
        // Then side by side, so that who enters in both is drawn once.
        scenario.takeOver(common, own, recorders.scenario, at: Int32(shared))
        ongewijzigd.takeOver(common, others, recorders.ongewijzigd, at: Int32(shared))
        for t in shared + 1...timeline.last {
            let month = Int32(t)
            if let begeleiding, t <= timeline.horizon {
                feedBack(begeleiding, .scenario, t, scenario, own, recorders.scenario)
                feedBack(begeleiding, .ongewijzigd, t, ongewijzigd, others, recorders.ongewijzigd)
            }
            scenario.live(own, recorders.scenario, through: month)
            ongewijzigd.live(others, recorders.ongewijzigd, through: month)
            guard t <= timeline.horizon else { continue }
            try entrants.visit(month: t) { enters in
                Transition.begin(row, clocks, own, mortality)
                if enters.scenario {
                    recorders.scenario.event(InstroomEvent(), row, month: month)
                    scenario.admit(row, clocks, own, recorders.scenario, at: month)
                }
                if enters.ongewijzigd {
                    Transition.changeLijn(row, others)
                    recorders.ongewijzigd.event(InstroomEvent(), row, month: month)
                    ongewijzigd.admit(row, clocks, others, recorders.ongewijzigd, at: month)
                }
            }
        }
        scenario.close(own, recorders.scenario)
        ongewijzigd.close(others, recorders.ongewijzigd)
    }

    /// Starts the lines' hazards at the caseload of the cut-off.
    private func beginFeedback(_ vector: ParameterVector) -> Begeleiding? {
        guard worker.plan.hasFeedback else { return nil }
        let begeleiding = Begeleiding(worker.plan, vector)
        let stock = Int(vector.scalar(.stock).rounded())
        for lijn in Lijn.allCases {
            let factors = begeleiding.factors(lijn, stock: stock, month: 1)
            worker.hazards[lijn.index].beginFeedback(lanes: begeleiding.lanes, room: begeleiding.bounds(factors))
        }
        return begeleiding
    }

    /// Makes the hazards of month `t` known from the stock at the end of the month before.
    private func feedBack<R: Recording>(
        _ begeleiding: Begeleiding, _ lijn: Lijn, _ t: Int, _ population: Population, _ tables: TransitionTables,
        _ recorder: R
    ) {
        let factors = begeleiding.factors(lijn, stock: population.stock, month: t)
        let exceeds = worker.hazards[lijn.index].addMonth(factors, room: begeleiding.bounds(factors))
        if exceeds { population.reconsider(tables, recorder, at: Int32(t - 1)) }
    }
}
