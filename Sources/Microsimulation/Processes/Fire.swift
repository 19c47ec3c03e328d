/// What the clocks on benefit do when they fire: uitstroom before doorstroom, as in the order of a month.
extension Transition {
    /// At least one clock has run out in this month.
    @inline(__always)
    static func fire(
        _ row: Row, _ clocks: UnsafeMutablePointer<Double>, _ reached: UnsafePointer<Double>, _ effectClass: UInt16,
        _ tables: TransitionTables,
        _ recorder: some Recording
    ) {
        // Several causes in one month: the clock that fires first within it.
        let ratio = tables.ratio
        let before = reached - Lane.stride
        while true {
            var cause = -1
            var earliest = Double.infinity
            var causes = Lanes(repeating: 0).reached(Lanes(clocks)) & (1 &<< UInt32(Lane.causes) &- 1)
            while causes != 0 {
                let lane = causes.trailingZeroBitCount
                causes &= causes &- 1
                let moment = clocks[lane] / (ratio[lane] * (reached[lane] - before[lane]))
                if moment < earliest || cause < 0 {
                    earliest = moment
                    cause = lane
                }
            }
            if cause < 0 { break }
            if cause != Lane.werk || takeJob(row, clocks, tables, recorder) {
                return exit(row, clocks, cause: cause, effectClass: effectClass, tables, recorder)
            }
            // The job leaves the dossier on benefit, with a fresh clock for the next one; other causes of the month count.
        }
        if clocks[Lane.away] <= 0 || clocks[Lane.towards] <= 0 {
            step(row, clocks, reached, tables, recorder)
        }
    }
}
