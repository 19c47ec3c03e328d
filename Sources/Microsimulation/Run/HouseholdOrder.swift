internal import BijstandCaseload

/// One replication, dossier by dossier: each lives its whole life before the next, in cache from begin to end.
///
/// Right as long as nothing couples dossiers within a month. Both lines share the path up to the first month in which
/// their hazards can differ.
struct HouseholdOrder<R: Recording> {
    private let worker: Worker
    private let common: R
    private let scenario: R
    private let ongewijzigd: R
    private let tables: (scenario: TransitionTables, ongewijzigd: TransitionTables)
    private let mortality: MortalityTables
    /// Last month before the lines can differ, and last simulated month.
    private let shared: Int32
    private let last: Int32

    init(_ worker: Worker, _ recorders: (common: R, scenario: R, ongewijzigd: R)) {
        self.worker = worker
        (common, scenario, ongewijzigd) = recorders
        let timeline = worker.plan.timeline
        tables = (
            worker.tables(.scenario, lastOnBenefit: timeline.horizon),
            worker.tables(.ongewijzigd, lastOnBenefit: timeline.horizon)
        )
        mortality = worker.mortality
        last = Int32(timeline.last)
        shared = min(Int32(worker.plan.firstDifference) - 1, last)
    }

    func run() throws(KeyOverflow) {
        let entrants = Entrants(worker)
        let (row, clocks) = (worker.rows, worker.clocks)
        for dossier in worker.opening.rows {
            row.pointee = dossier
            worker.opening.drawAfstand(row, key: tables.scenario.key)
            Transition.begin(row, clocks, tables.scenario, mortality)
            common.event(OpeningEvent(), row, month: 0)
            liveInBoth()
        }
        for t in 1...worker.plan.timeline.horizon {
            let month = Int32(t)
            try entrants.visit(month: t) { enters in
                if enters.scenario && enters.ongewijzigd {
                    Transition.begin(row, clocks, tables.scenario, mortality)
                    common.event(InstroomEvent(), row, month: month)
                    liveInBoth()
                } else if enters.scenario {
                    Transition.begin(row, clocks, tables.scenario, mortality)
                    scenario.event(InstroomEvent(), row, month: month)
                    live(row, clocks, tables.scenario, scenario)
                } else {
                    // Before the first difference both lines read the same tables, and only the first may be filled.
                    let own = shared < last ? tables.ongewijzigd : tables.scenario
                    Transition.begin(row, clocks, own, mortality)
                    ongewijzigd.event(InstroomEvent(), row, month: month)
                    live(row, clocks, own, ongewijzigd)
                }
            }
        }
    }

    private func liveInBoth() {
        let (row, clocks) = (worker.rows, worker.clocks)
        if shared == last { return live(row, clocks, tables.scenario, common) }
        _ = Transition.advance(row, clocks, tables.scenario, common, until: shared)
        if row.pointee.status == Status.gone { return }
        row[1] = row[0]
        (clocks + Lane.stride).update(from: clocks, count: Lane.stride)
        Transition.changeLijn(row + 1, tables.ongewijzigd)
        live(row, clocks, tables.scenario, scenario)
        live(row + 1, clocks + Lane.stride, tables.ongewijzigd, ongewijzigd)
    }

    private func live(
        _ row: Row, _ clocks: UnsafeMutablePointer<Double>,
        _ tables: TransitionTables, _ recorder: R
    ) {
        _ = Transition.advance(row, clocks, tables, recorder, until: last)
        Transition.close(row, tables, recorder)
    }
}
