/// An exit from benefit, whatever its cause.
extension Transition {
    @inline(__always)
    static func exit(
        _ row: Row, _ clocks: UnsafeMutablePointer<Double>, cause: Int, effectClass: UInt16,
        _ tables: TransitionTables, _ recorder: some Recording
    ) {
        let month = row.pointee.now
        let duur = tables.bands.duur[Int(month &- 1 &- row.pointee.since)]
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
            row.pointee.werkfase = tables.processes.werk.jobs.areDrawn ? LoopConstants.contract : 0
            if tables.processes.werk.jobs.subsidie > 0 { beginSubsidie(row, tables) }
        } else {
            row.pointee.uren = 0
            row.pointee.workEnd = Dossier.never
        }
        Clocks.startTerugval(row, clocks)
        recorder.event(UitstroomEvent(cause: cause, duur: Int(duur)), row, month: month)
    }
}
