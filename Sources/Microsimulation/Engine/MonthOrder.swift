internal import Caseload

/// One replication, month by month: every dossier reaches the end of a month before any enters the next.
///
/// The order for scenarios in which dossiers share something within a month. Dossiers wait in the bucket of the month in
/// which something next happens to them, so a quiet month costs nothing. Gives the same counts as ``HouseholdOrder``.
struct MonthOrder {
    private let worker: Worker
    private let counts: ReplicationCounts
    private let timeline: Timeline
    private let tables: (scenario: TransitionTables, unchanged: TransitionTables)
    /// Last month before the arms can differ in hazards.
    private let shared: Int

    init(_ worker: Worker, _ counts: ReplicationCounts) {
        self.worker = worker
        self.counts = counts
        timeline = worker.plan.timeline
        tables = (
            worker.tables(.scenario, lastOnBenefit: timeline.horizon),
            worker.tables(.unchanged, lastOnBenefit: timeline.horizon)
        )
        shared = min(worker.plan.firstDifference - 1, timeline.last)
    }

    /// Dossiers of both arms share one population while they are the same; from the first difference on each arm has its
    /// own. Whoever enters in one arm only is in that arm's population from the start.
    func run() throws(KeyOverflow) {
        let common = Population(months: timeline.last)
        let scenario = Population(months: timeline.last)
        let unchanged = Population(months: timeline.last)
        let recorders = (
            common: worker.recorder(counts.common), scenario: worker.recorder(counts.scenario),
            unchanged: worker.recorder(counts.unchanged)
        )
        let (row, clocks) = (worker.rows, worker.clocks)
        let (key, mortality) = (tables.scenario.key, worker.mortality)
        let entrants = Entrants(worker)
        for dossier in worker.opening.rows {
            row.pointee = dossier
            Birth.begin(row, clocks, key: key, mortality)
            common.admit(row, clocks, tables.scenario, recorders.common, at: 0)
        }
        for t in 1...timeline.last {
            let month = Int32(t)
            if t == shared + 1 {
                scenario.takeOver(common, tables.scenario, recorders.scenario, at: month - 1)
                unchanged.takeOver(common, tables.unchanged, recorders.unchanged, at: month - 1)
                common.clear()
            }
            let other = t <= shared ? tables.scenario : tables.unchanged
            common.live(tables.scenario, recorders.common, through: month)
            scenario.live(tables.scenario, recorders.scenario, through: month)
            unchanged.live(other, recorders.unchanged, through: month)
            guard t <= timeline.horizon else { continue }
            try entrants.visit(month: t) { enters in
                Birth.begin(row, clocks, key: key, mortality)
                let (herkomst, afstand) = (Profile.herkomst(Int(row.pointee.profile)), Int(row.pointee.afstand))
                if enters.scenario && enters.unchanged {
                    recorders.common.instroom(month: month, herkomst: herkomst, afstand: afstand)
                    if t <= shared {
                        common.admit(row, clocks, tables.scenario, recorders.common, at: month)
                    } else {
                        scenario.admit(row, clocks, tables.scenario, recorders.scenario, at: month)
                        unchanged.admit(row, clocks, other, recorders.unchanged, at: month)
                    }
                } else if enters.scenario {
                    recorders.scenario.instroom(month: month, herkomst: herkomst, afstand: afstand)
                    scenario.admit(row, clocks, tables.scenario, recorders.scenario, at: month)
                } else {
                    recorders.unchanged.instroom(month: month, herkomst: herkomst, afstand: afstand)
                    unchanged.admit(row, clocks, other, recorders.unchanged, at: month)
                }
            }
        }
        common.close(tables.scenario, recorders.common)
        scenario.close(tables.scenario, recorders.scenario)
        unchanged.close(tables.unchanged, recorders.unchanged)
    }
}
