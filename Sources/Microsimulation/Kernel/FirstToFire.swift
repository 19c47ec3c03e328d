/// When a clock fires.
extension Transition {
    /// The first month, up to `end`, in which a clock fires; `end` when none does.
    ///
    /// - Parameter lanes: those whose clock or its lower bound is reached by then; the latter is worked out now.
    /// - Returns: besides, whether it is certain: under caseload feedback a clock may fire later than is seen now.
    @inline(__always)
    static func firstToFire(
        _ row: Row, _ clocks: UnsafeMutablePointer<Double>, _ lanes: UInt32,
        _ block: UnsafePointer<Double>, _ now: Int32, _ end: Int32, _ tables: TransitionTables
    ) -> (month: Int32, fired: Bool, isCertain: Bool) {
        let (ratio, from) = (tables.ratio, tables.from)
        var lanes = lanes
        var month = end
        var fired = false
        var isCertain = true
        while lanes != 0 {
            let lane = lanes.trailingZeroBitCount
            lanes &= lanes &- 1
            let base = from[lane]
            let factor = ratio[lane]
            if factor * (block[Int(month) &* Lane.stride &+ lane] - base) < clocks[lane] { continue }
            if row.pointee.bounds &>> UInt16(truncatingIfNeeded: lane) & 1 == 1 {
                Clocks.settle(row, clocks, lane: lane, key: tables.key)
                if factor * (block[Int(month) &* Lane.stride &+ lane] - base) < clocks[lane] { continue }
            }
            let found = firstMonth(block + lane, factor, base, threshold: clocks[lane], now, month)
            let moves = tables.moving &>> UInt32(truncatingIfNeeded: lane) & 1 == 1
            isCertain = !moves || isCertain && fired && found == month
            fired = true
            month = found
        }
        return (month, fired, isCertain)
    }

    /// The first month after `now` whose accumulated hazard reaches a threshold that month `end` reaches.
    ///
    /// Calendar hazards hardly vary, so a straight line guesses the month to within one or two.
    @inline(__always)
    static func firstMonth(
        _ column: UnsafePointer<Double>, _ factor: Double, _ base: Double, threshold: Double, _ now: Int32, _ end: Int32
    ) -> Int32 {
        let total = factor * (column[Int(end) &* Lane.stride] - base)
        let share = total > 0 ? max(0, threshold / total) : 0
        var month = min(end, now &+ 1 &+ Int32(share * Double(end &- now)))
        while factor * (column[Int(month) &* Lane.stride] - base) < threshold { month &+= 1 }
        while month &- 1 > now, factor * (column[Int(month &- 1) &* Lane.stride] - base) >= threshold { month &-= 1 }
        return month
    }
}
