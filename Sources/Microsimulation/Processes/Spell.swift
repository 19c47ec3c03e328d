internal import BijstandCaseload
internal import BijstandStochastics

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

    /// Back on benefit: a spell with its own clocks, indeling and appointments.
    static func comeBack(
        _ row: Row, _ clocks: UnsafeMutablePointer<Double>, _ tables: TransitionTables, month: Int32
    ) {
        row.pointee.status = row.pointee.afstand
        row.pointee.since = month
        row.pointee.afstandSince = month
        row.pointee.spell &+= 1
        row.pointee.uren = 0
        row.pointee.vrijTot = Dossier.unset
        row.pointee.werkfase = 0
        row.pointee.workEnd = Dossier.never
        row.pointee.stage = 0
        row.pointee.screenings = 0
        row.pointee.indeling = row.pointee.afstand
        Clocks.start(row, clocks, key: tables.key)
        beginIndeling(row, tables)
        considerTrajecten(row, tables)
        row.pointee.schedule()
    }

    @inline(__always)
    static func leaveForGood(_ row: Row, _ tables: TransitionTables, _ recorder: some Recording) {
        let month = row.pointee.gone
        endStays(row, tables, recorder, month: month)
        row.pointee.now = month
        row.pointee.status = Status.gone
        recorder.event(row.pointee.dies ? .overlijden : .aow, row, month: month)
    }

    @inline(__always)
    static func exit(
        _ row: Row, _ clocks: UnsafeMutablePointer<Double>, cause: Int, effectClass: UInt16,
        _ tables: TransitionTables, _ recorder: some Recording
    ) {
        let month = row.pointee.now
        let duur = tables.duurBand[Int(month &- 1 &- row.pointee.since)]
        endStays(row, tables, recorder, month: month)
        row.pointee.status = Status.out
        row.pointee.cause = UInt8(truncatingIfNeeded: cause)
        row.pointee.endedDuur = duur
        row.pointee.outClass = effectClass
        row.pointee.since = month
        row.pointee.growth = Dossier.never
        row.pointee.stageEnd = Dossier.never
        row.pointee.trajectDue = Dossier.never
        row.pointee.screening = Dossier.never
        row.pointee.appointment = Dossier.never
        if cause == Lane.werk {
            row.pointee.werkfase = tables.jobs.areDrawn ? 1 : 0
            if tables.jobs.subsidie > 0 { beginSubsidie(row, tables) }
        } else {
            row.pointee.uren = 0
            row.pointee.workEnd = Dossier.never
        }
        Clocks.startTerugval(row, clocks)
        recorder.event(.uitstroom(cause: cause, duur: Int(duur)), row, month: month)
    }

    /// Tells of all that ends with a spell.
    @inline(__always)
    private static func endStays(
        _ row: Row, _ tables: TransitionTables, _ recorder: some Recording, month: Int32
    ) {
        recorder.afstand(row, from: row.pointee.afstandSince, to: month)
        if tables.hasIndeling { recorder.indeling(row, from: row.pointee.indelingSince, to: month) }
        recorder.spell(row, from: row.pointee.since, to: month)
        endDeeltijd(row, recorder, month: month)
        if tables.isLockin[Int(row.pointee.stage)] {
            let traject = Int(tables.trajectOfStage[Int(row.pointee.stage)])
            recorder.deelname(row, traject: traject, from: row.pointee.stageSince, to: month)
            if month <= tables.lastOnBenefit { recorder.event(.traject(traject, .afgebroken), row, month: month) }
        }
    }

    /// Tells of the spell that still runs when the simulation ends.
    static func close(_ row: Row, _ tables: TransitionTables, _ recorder: some Recording) {
        endSubsidie(row, recorder, month: tables.lastOnBenefit &+ 1)
        guard row.pointee.status < Status.out else { return }
        endStays(row, tables, recorder, month: tables.lastOnBenefit &+ 1)
    }
}
