internal import Caseload

/// One replication, dossier by dossier: each lives its whole life before the next, in cache from begin to end.
///
/// Right as long as nothing couples dossiers within a month. Both arms share the path up to the first month in which
/// their hazards can differ.
struct HouseholdOrder {
    private let worker: Worker
    private let common: Recorder
    private let scenario: Recorder
    private let unchanged: Recorder
    private let tables: (scenario: TransitionTables, unchanged: TransitionTables)
    private let mortality: MortalityTables
    /// Last month before the arms can differ, and last simulated month.
    private let shared: Int32
    private let last: Int32

    init(_ worker: Worker, _ counts: ReplicationCounts) {
        self.worker = worker
        common = worker.recorder(counts.common)
        scenario = worker.recorder(counts.scenario)
        unchanged = worker.recorder(counts.unchanged)
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
            Birth.begin(row, clocks, key: tables.scenario.key, mortality)
            liveInBoth()
        }
        for t in 1...worker.plan.timeline.horizon {
            let month = Int32(t)
            try entrants.visit(month: t) { enters in
                Birth.begin(row, clocks, key: tables.scenario.key, mortality)
                let (herkomst, afstand) = (Profile.herkomst(Int(row.pointee.profile)), Int(row.pointee.afstand))
                if enters.scenario && enters.unchanged {
                    common.instroom(month: month, herkomst: herkomst, afstand: afstand)
                    liveInBoth()
                } else if enters.scenario {
                    scenario.instroom(month: month, herkomst: herkomst, afstand: afstand)
                    live(row, clocks, tables.scenario, scenario)
                } else {
                    unchanged.instroom(month: month, herkomst: herkomst, afstand: afstand)
                    // Before the first difference both arms read the same tables, and only the first may be filled.
                    live(row, clocks, shared < last ? tables.unchanged : tables.scenario, unchanged)
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
        live(row, clocks, tables.scenario, scenario)
        live(row + 1, clocks + Lane.stride, tables.unchanged, unchanged)
    }

    private func live(
        _ row: UnsafeMutablePointer<Dossier>, _ clocks: UnsafeMutablePointer<Double>,
        _ tables: borrowing TransitionTables, _ recorder: Recorder
    ) {
        _ = Transition.advance(row, clocks, tables, recorder, until: last)
        Transition.close(row, tables, recorder)
    }
}

/// The start of a dossier in a replication.
enum Birth {
    /// Draws its clocks and settles the end of its life.
    static func begin(
        _ row: UnsafeMutablePointer<Dossier>, _ clocks: UnsafeMutablePointer<Double>, key: SIMD2<UInt32>,
        _ mortality: borrowing MortalityTables
    ) {
        let word =
            row.pointee.status < Status.out
            ? Clocks.start(row, clocks, key: key) : Clocks.startAfterExit(row, clocks, key: key)
        Mortality.settle(row, word: word, mortality)
    }
}
