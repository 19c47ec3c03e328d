internal import BijstandCaseload

/// One thread's room for the twins of one replication after another.
final class TwinRoom {
    let worker: Worker
    private let months: MonthOrder?
    private let slab = Slab()
    private let counts: UnsafeMutablePointer<Int32>
    private let sizes: UnsafeMutablePointer<Int32>
    private let cells: UnsafeMutablePointer<Int16>
    /// Of one cell of one twin.
    private let size: Int
    private let isIndeling: Bool
    private let horizon: Int
    private let width: Int

    init(_ simulation: Simulation) {
        let plan = simulation.plan
        worker = Worker(plan, simulation.opening)
        months = plan.isCoupled ? MonthOrder(worker) : nil
        (horizon, width) = (plan.timeline.horizon, plan.width)
        size = Recorder.capacity(horizon: horizon, width: width)
        counts = slab.room(Twin.allCases.count * TwinCounts.cells * size)
        sizes = slab.room(TwinCounts.cells)
        cells = slab.room(max(1, simulation.opening.rows.count))
        isIndeling = plan.indeling.isKept
    }

    /// Lives both lives of everybody, in the replication that the worker was prepared for.
    func live(_ vector: ParameterVector) throws(KeyOverflow) -> TwinCounts {
        counts.initialize(repeating: 0, count: Twin.allCases.count * TwinCounts.cells * size)
        sizes.initialize(repeating: 0, count: TwinCounts.cells)
        // Without places of their own where those are limited: the others' places are taken.
        let tables = worker.tables(
            .scenario, lastOnBenefit: worker.plan.timeline.horizon, startsThemselves: months == nil)
        for place in worker.opening.rows.indices {
            cells[place] = Int16(begin(place, tables) ?? -1)
            if cells[place] >= 0 { sizes[Int(cells[place])] += 1 }
        }
        let stays = recorder(.blijft)
        if let months {
            let nobody = TwinRecorder(recorders: [], cells: cells, rows: 0)
            try months.run(vector, (common: stays, scenario: stays, ongewijzigd: nobody))
        } else {
            each { row, clocks in end(row, clocks, tables, stays) }
        }
        let leaves = recorder(.vertrekt)
        each { row, clocks in
            _ = Transition.leaveToWork(row, clocks, tables, leaves)
            end(row, clocks, tables, leaves)
        }
        sum()
        return TwinCounts(counts, sizes: sizes, width: width, size: size)

        /// Everybody who is followed, at the cut-off.
        func each(_ body: (Row, UnsafeMutablePointer<Double>) -> Void) {
            for place in worker.opening.rows.indices where cells[place] >= 0 {
                start(place, tables)
                body(worker.rows, worker.clocks)
            }
        }
    }

    /// Puts a dossier of the opening state in the worker's row, as every order of a run begins it.
    private func start(_ place: Int, _ tables: TransitionTables) {
        worker.rows.pointee = worker.opening.rows[place]
        worker.opening.drawAfstand(worker.rows, key: tables.key)
        Transition.begin(worker.rows, worker.clocks, tables, worker.mortality)
    }

    /// The cell of a dossier at the cut-off; nil where it is not followed.
    private func begin(_ place: Int, _ tables: TransitionTables) -> Int? {
        guard worker.opening.rows[place].status < Status.out else { return nil }
        start(place, tables)
        let row = worker.rows
        guard row.pointee.gone > row.pointee.now &+ 1 else { return nil }
        let groep = Int(isIndeling ? row.pointee.indeling : row.pointee.afstand)
        let cell = groep * Duur.count + Duur.containing(Int(row.pointee.now &- row.pointee.since)).index
        return Transition.leaveToWork(row, worker.clocks, tables, Unrecorded()) ? cell : nil
    }

    private func end(
        _ row: Row, _ clocks: UnsafeMutablePointer<Double>, _ tables: TransitionTables, _ recorder: TwinRecorder
    ) {
        _ = Transition.advance(row, clocks, tables, recorder, until: Int32(worker.plan.timeline.last))
        Transition.close(row, tables, recorder)
    }

    private func recorder(_ twin: Twin) -> TwinRecorder {
        TwinRecorder(
            recorders: (0..<TwinCounts.cells).map { cell in
                worker.recorder(counts + (twin.rawValue * TwinCounts.cells + cell) * size)
            }, cells: cells, rows: worker.opening.rows.count)
    }

    /// Stocks were written as differences.
    private func sum() {
        for block in 0..<Twin.allCases.count * TwinCounts.cells {
            for month in 1...horizon {
                let row = counts + block * size + month * width
                for metric in 0..<Metric.stockEnd { row[metric] &+= (row - width)[metric] }
            }
        }
    }
}
