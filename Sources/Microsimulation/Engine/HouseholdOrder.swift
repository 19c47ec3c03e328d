internal import BijstandCaseload

/// One replication, dossier by dossier: each lives its whole life before the next, in cache from begin to end.
///
/// Right as long as nothing couples dossiers within a month. Both arms share the path up to the first month in which
/// their hazards can differ.
struct HouseholdOrder<R: Recording> {
    private let worker: Worker
    private let common: R
    private let scenario: R
    private let unchanged: R
    private let tables: (scenario: TransitionTables, unchanged: TransitionTables)
    private let mortality: MortalityTables
    /// Last month before the arms can differ, and last simulated month.
    private let shared: Int32
    private let last: Int32

    init(_ worker: Worker, _ recorders: (common: R, scenario: R, unchanged: R)) {
        self.worker = worker
        (common, scenario, unchanged) = recorders
        let timeline = worker.plan.timeline
        tables = (
            worker.tables(.scenario, lastOnBenefit: timeline.horizon),
            worker.tables(.unchanged, lastOnBenefit: timeline.horizon)
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
            common.event(.opening, row, month: 0)
            liveInBoth()
        }
        for t in 1...worker.plan.timeline.horizon {
            let month = Int32(t)
            try entrants.visit(month: t) { enters in
                if enters.scenario && enters.unchanged {
                    Transition.begin(row, clocks, tables.scenario, mortality)
                    common.event(.instroom, row, month: month)
                    liveInBoth()
                } else if enters.scenario {
                    Transition.begin(row, clocks, tables.scenario, mortality)
                    scenario.event(.instroom, row, month: month)
                    live(row, clocks, tables.scenario, scenario)
                } else {
                    // Before the first difference both arms read the same tables, and only the first may be filled.
                    let own = shared < last ? tables.unchanged : tables.scenario
                    Transition.begin(row, clocks, own, mortality)
                    unchanged.event(.instroom, row, month: month)
                    live(row, clocks, own, unchanged)
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
        Transition.changeArm(row + 1, tables.unchanged)
        live(row, clocks, tables.scenario, scenario)
        live(row + 1, clocks + Lane.stride, tables.unchanged, unchanged)
    }

    private func live(
        _ row: Row, _ clocks: UnsafeMutablePointer<Double>,
        _ tables: TransitionTables, _ recorder: R
    ) {
        _ = Transition.advance(row, clocks, tables, recorder, until: last)
        Transition.close(row, tables, recorder)
    }
}
