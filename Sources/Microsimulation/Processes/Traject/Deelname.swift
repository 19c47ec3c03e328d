/// Following a traject: its stages.
///
/// A dossier can start in a month when the traject was open to it at the end of the month before and still is; what it
/// changes holds from the month after. With limited places ``Places`` says who starts; without, everybody does.
extension Transition {
    /// Takes a place: from the month after the row's, lock-in holds.
    static func startTraject(
        _ row: Row, traject: Int, _ tables: TransitionTables, _ recorder: some Recording
    ) {
        let rule = tables.processes.traject.rules + traject
        let times = timesFollowed(row, traject)
        row.pointee.participations &+= 1 &<< (TrajectRule.timesBits &* UInt64(traject))
        row.pointee.stage = rule.pointee.first &+ Stages.perTime &* UInt16(times)
        row.pointee.stageSince = row.pointee.now
        row.pointee.stageEnd = row.pointee.now &+ rule.pointee.lockin
        row.pointee.forget()
        recorder.event(TrajectEvent(traject: traject, deelname: .gestart), row, month: row.pointee.now)
    }

    /// Takes a place that is a job: leaves for it in the row's month, and holds it until ``leaveBaan``.
    static func startBaan(
        _ row: Row, _ clocks: UnsafeMutablePointer<Double>, traject: Int, _ tables: TransitionTables,
        _ recorder: some Recording
    ) {
        let before = effectClassBefore(row, tables)
        startTraject(row, traject: traject, tables, recorder)
        endDeeltijd(row, recorder, month: row.pointee.now)
        row.pointee.urenVoor = row.pointee.uren
        row.pointee.uren = tables.processes.traject.rules[traject].uren
        row.pointee.termijn = LoopConstants.vast
        row.pointee.workEnd = Dossier.never
        exit(row, clocks, cause: Lane.werk, effectClass: before, tables, recorder)
    }

    /// A place that is a job is given back: its holder is back on benefit, or gone for good.
    @inline(__always)
    static func leaveBaan(_ row: Row, _ tables: TransitionTables, _ recorder: some Recording, month: Int32) {
        guard tables.processes.traject.isBaan[Int(row.pointee.stage)] else { return }
        breakOff(row, tables, recorder, month: month)
    }

    /// Lock-in ends and the effect afterwards begins, or that has worn off.
    static func endStage(_ row: Row, _ tables: TransitionTables, _ recorder: some Recording) {
        let month = row.pointee.now
        let stage = Int(row.pointee.stage)
        let traject = Int(tables.processes.traject.ofStage[stage])
        guard tables.processes.traject.isLockin[stage] else {
            row.pointee.stage = 0
            row.pointee.stageEnd = Dossier.never
            return recorder.event(NawerkingEndEvent(), row, month: month)
        }
        recorder.stay(DeelnameStay(traject: traject), row, from: row.pointee.stageSince, to: month)
        recorder.event(TrajectEvent(traject: traject, deelname: .afgerond), row, month: month)
        let lasting = tables.processes.traject.rules[traject].nawerking
        row.pointee.stage = lasting == 0 ? 0 : row.pointee.stage &+ 1
        row.pointee.stageSince = month
        row.pointee.stageEnd = lasting == 0 || lasting == Dossier.never ? Dossier.never : month &+ lasting
    }

    /// The spell ends during lock-in: so does the participation.
    @inline(__always)
    static func breakOffLockin(_ row: Row, _ tables: TransitionTables, _ recorder: some Recording, month: Int32) {
        guard tables.processes.traject.isLockin[Int(row.pointee.stage)] else { return }
        breakOff(row, tables, recorder, month: month)
    }

    private static func breakOff(
        _ row: Row, _ tables: TransitionTables, _ recorder: some Recording, month: Int32
    ) {
        let traject = Int(tables.processes.traject.ofStage[Int(row.pointee.stage)])
        recorder.stay(DeelnameStay(traject: traject), row, from: row.pointee.stageSince, to: month)
        if month <= tables.lastOnBenefit {
            recorder.event(TrajectEvent(traject: traject, deelname: .afgebroken), row, month: month)
        }
    }

    @inline(__always)
    static func timesFollowed(_ row: Row, _ traject: Int) -> UInt64 {
        row.pointee.participations &>> (TrajectRule.timesBits &* UInt64(traject)) & TrajectRule.timesMask
    }
}
