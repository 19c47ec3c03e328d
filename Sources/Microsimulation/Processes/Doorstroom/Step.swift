/// A change of true distance to work.
extension Transition {
    /// A step in afstand, away from work or towards it.
    @inline(__always)
    static func step(
        _ row: Row, _ clocks: UnsafeMutablePointer<Double>, _ reached: UnsafePointer<Double>,
        _ tables: TransitionTables, _ recorder: some Recording
    ) {
        let month = row.pointee.now
        let ratio = tables.ratio
        let afstand = row.pointee.afstand
        let before = reached - Lane.stride
        let awayFires = clocks[Lane.away] <= 0
        let towardsFires = clocks[Lane.towards] <= 0
        var goesAway = awayFires
        if awayFires && towardsFires {
            let away = clocks[Lane.away] / (ratio[Lane.away] * (reached[Lane.away] - before[Lane.away]))
            let towards = clocks[Lane.towards] / (ratio[Lane.towards] * (reached[Lane.towards] - before[Lane.towards]))
            goesAway = away <= towards
        }
        if awayFires {
            row.pointee.awayDraws &+= 1
            Clocks.startAgain(row, clocks, lane: Lane.away, key: tables.key)
        }
        if towardsFires {
            row.pointee.towardsDraws &+= 1
            Clocks.startAgain(row, clocks, lane: Lane.towards, key: tables.key)
        }
        recorder.stay(AfstandStay(), row, from: row.pointee.afstandSince, to: month)
        row.pointee.afstand = goesAway ? afstand &+ 1 : afstand &- 1
        row.pointee.status = row.pointee.afstand
        row.pointee.afstandSince = month
        let move = goesAway ? LoopConstants.moveAway(from: afstand) : LoopConstants.moveTowards(from: afstand)
        recorder.event(DoorstroomEvent(move: move), row, month: month)
        noticeMove(row, from: afstand, tables, recorder)
    }
}
