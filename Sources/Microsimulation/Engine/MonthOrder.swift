internal import Caseload

/// One replication, month by month: every dossier reaches the end of a month before any enters the next.
///
/// The order for scenarios in which dossiers share something within a month. Dossiers wait in the bucket of the month in
/// which something next happens to them, so a quiet month costs nothing. Gives the same counts as ``HouseholdOrder``.
struct MonthOrder {
    private let worker: Worker
    private let lines: [Line]
    private let timeline: Timeline
    private let mortality: MortalityTables

    init(_ worker: Worker, _ counts: ReplicationCounts) {
        self.worker = worker
        timeline = worker.plan.timeline
        mortality = worker.mortality
        let differs = worker.plan.firstDifference <= timeline.last
        lines = [
            Line(
                worker.tables(.scenario, lastOnBenefit: timeline.horizon), worker.recorder(counts.scenario),
                months: timeline.last),
            Line(
                worker.tables(differs ? .unchanged : .scenario, lastOnBenefit: timeline.horizon),
                worker.recorder(counts.unchanged), months: timeline.last),
        ]
    }

    func run() throws(KeyOverflow) {
        let entrants = Entrants(worker)
        let (row, clocks) = (worker.rows, worker.clocks)
        let key = lines[0].tables.key
        for dossier in worker.opening.rows {
            row.pointee = dossier
            Birth.begin(row, clocks, key: key, mortality)
            for line in lines { line.admit(row.pointee, clocks, at: 0) }
        }
        for t in 1...timeline.last {
            for line in lines { line.live(through: Int32(t)) }
            guard t <= timeline.horizon else { continue }
            try entrants.visit(month: t) { enters in
                Birth.begin(row, clocks, key: key, mortality)
                let (herkomst, afstand) = (Profile.herkomst(Int(row.pointee.profile)), Int(row.pointee.afstand))
                for (line, isIn) in [(lines[0], enters.scenario), (lines[1], enters.unchanged)] where isIn {
                    line.recorder.instroom(month: Int32(t), herkomst: herkomst, afstand: afstand)
                    line.admit(row.pointee, clocks, at: Int32(t))
                }
            }
        }
        for line in lines { line.close() }
    }

    /// All dossiers of one arm, each in the bucket of its next month.
    private final class Line {
        let tables: TransitionTables
        let recorder: Recorder
        private var rows: [Dossier] = []
        private var clocks: [Double] = []
        private var next: [Int32] = []
        private var bucket: [Int32]

        init(_ tables: TransitionTables, _ recorder: Recorder, months: Int) {
            self.tables = tables
            self.recorder = recorder
            bucket = [Int32](repeating: -1, count: months + 1)
        }

        func admit(_ dossier: Dossier, _ source: UnsafeMutablePointer<Double>, at month: Int32) {
            rows.append(dossier)
            clocks.append(contentsOf: UnsafeBufferPointer(start: source, count: Lane.stride))
            next.append(-1)
            wait(rows.count - 1, until: month)
        }

        func live(through month: Int32) {
            var index = bucket[Int(month)]
            while index >= 0 {
                let following = next[Int(index)]
                wait(Int(index), until: month)
                index = following
            }
        }

        /// Lives through `month`, then waits in the bucket of what comes next.
        private func wait(_ index: Int, until month: Int32) {
            let due = rows.withUnsafeMutableBufferPointer { rows in
                clocks.withUnsafeMutableBufferPointer { clocks in
                    Transition.advance(
                        rows.baseAddress! + index, clocks.baseAddress! + index * Lane.stride, tables, recorder,
                        until: month)
                }
            }
            guard due < Int32(bucket.count) else { return }
            next[index] = bucket[Int(due)]
            bucket[Int(due)] = Int32(index)
        }

        func close() {
            rows.withUnsafeMutableBufferPointer { rows in
                for index in rows.indices { Transition.close(rows.baseAddress! + index, tables, recorder) }
            }
        }
    }
}
