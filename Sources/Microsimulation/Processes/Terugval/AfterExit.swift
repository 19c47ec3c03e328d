/// Who left, and may come back.
extension Transition {
    /// One return, or the end of a band or work stage, after exit.
    @inline(__always)
    static func afterExit(
        _ row: Row, _ clocks: UnsafeMutablePointer<Double>, _ tables: TransitionTables,
        _ recorder: some Recording, until limit: Int32, ahead: Int32
    ) -> Int32 {
        let now = row.pointee.now
        if row.pointee.workEnd <= now {
            endWorkStage(row, tables, recorder)
            return now
        }
        if now >= tables.last { return finished }
        let exit = row.pointee.since
        let away = now &- exit
        let band = LoopConstants.sinds(away)
        let bandEnd = exit &+ LoopConstants.end(sinds: band)
        let end = min(min(bandEnd, row.pointee.gone &- 1), min(tables.last, row.pointee.workEnd))
        if end <= now {
            // A job that costs something goes on after the months in which terugval is followed.
            leaveJob(row, tables, recorder, month: row.pointee.gone)
            row.pointee.status = Status.gone
            return finished
        }
        let cause = Int(row.pointee.cause)
        let block =
            tables.cumulative
            + ((Int(row.pointee.outClass) &* Status.rows &+ Int(Status.out)) &* tables.months &* Lane.stride &+ cause)
        let base = block[Int(now) &* Lane.stride]
        var factor = tables.processes.terugval.hazard(cause: cause, duur: Int(row.pointee.endedDuur), sinds: band)
        if row.pointee.werkfase != 0 { factor *= tables.processes.werk.werkfase[Int(row.pointee.werkfase)] }
        if row.pointee.stage != 0 {
            factor *= tables.processes.traject.ratios(stage: row.pointee.stage, status: Int(Status.out))[cause]
        }
        let total = factor * (block[Int(end) &* Lane.stride] - base)
        if total >= clocks[0] && row.pointee.bounds != 0 { Clocks.settleTerugval(row, clocks) }
        let threshold = clocks[0]
        if total < threshold {
            if end > limit && end > ahead { return end }
            clocks[0] = threshold - total
            row.pointee.now = end
            return end
        }
        let month = firstMonth(block, factor, base, threshold: threshold, now, end)
        if month > limit { return month }
        row.pointee.now = month
        leaveJob(row, tables, recorder, month: month)
        recorder.event(TerugvalEvent(exit: exit), row, month: month)
        if month > tables.lastOnBenefit {
            // Past the horizon a return only tells that an earlier exit did not last.
            row.pointee.status = Status.gone
            return finished
        }
        comeBack(row, clocks, tables, month: month)
        return month
    }

    /// The job of an exit is over, or no longer followed: what it costs ends, and its place is given back.
    ///
    /// A row that has no such job any more is not touched, nor one on benefit.
    @inline(__always)
    static func leaveJob(_ row: Row, _ tables: TransitionTables, _ recorder: some Recording, month: Int32) {
        endSubsidie(row, recorder, month: month)
        if row.pointee.status == Status.out { leaveBaan(row, tables, recorder, month: month) }
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
}
