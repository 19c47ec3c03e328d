/// Begin and end of a spell on benefit.
extension Transition {
    /// Begins a life in a replication: draws its clocks, indeling and appointments, and settles when it ends.
    static func begin(
        _ row: Row, _ clocks: UnsafeMutablePointer<Double>, _ tables: TransitionTables,
        _ mortality: borrowing MortalityTables
    ) {
        if row.pointee.status < Status.out {
            let word = Clocks.start(row, clocks, key: tables.key)
            beginIndeling(row, tables)
            if row.pointee.uren != 0 { scheduleGrowth(row, tables) }
            considerTrajecten(row, tables)
            row.pointee.schedule()
            Mortality.settle(row, word: word, mortality)
        } else {
            let word = Clocks.startAfterExit(row, clocks, key: tables.key)
            Mortality.settle(row, word: word, mortality)
        }
    }

    /// Tells of all that ends with a spell.
    @inline(__always)
    static func endStays(
        _ row: Row, _ tables: TransitionTables, _ recorder: some Recording, month: Int32
    ) {
        recorder.stay(AfstandStay(), row, from: row.pointee.afstandSince, to: month)
        if tables.processes.indeling.isKept {
            recorder.stay(IndelingStay(), row, from: row.pointee.indelingSince, to: month)
        }
        recorder.stay(SpellStay(), row, from: row.pointee.since, to: month)
        endDeeltijd(row, recorder, month: month)
        breakOffLockin(row, tables, recorder, month: month)
    }

    /// Tells of the spell that still runs when the simulation ends.
    static func close(_ row: Row, _ tables: TransitionTables, _ recorder: some Recording) {
        leaveJob(row, tables, recorder, month: tables.lastOnBenefit &+ 1)
        guard row.pointee.status < Status.out else { return }
        endStays(row, tables, recorder, month: tables.lastOnBenefit &+ 1)
    }
}
