internal import BijstandStochastics

/// Appointments by a hazard that stands as prefix sums over months.
extension Transition {
    /// The first month in which a hazard, as prefix sums, passes the draw of a word; never past `last`.
    static func firstMonth(_ sums: UnsafePointer<Double>, after now: Int32, word: UInt32, last: Int32) -> Int32 {
        let total = sums[Int(max(now, last))] - sums[Int(now)]
        if total < UnitExponential.lowerBound(word: word) || total <= 0 { return Dossier.never }
        return firstMonth(sums, after: now, threshold: UnitExponential.draw(word: word), last: last)
    }

    /// The first month in which a hazard, as prefix sums, passes a threshold; never past `last`.
    static func firstMonth(_ sums: UnsafePointer<Double>, after now: Int32, threshold: Double, last: Int32) -> Int32 {
        let base = sums[Int(now)]
        let total = sums[Int(max(now, last))] - base
        if total < threshold || total <= 0 { return Dossier.never }
        // These hazards hardly vary, so a straight line guesses the month to within one or two.
        var month = min(last, now &+ 1 &+ Int32(threshold / total * Double(last &- now)))
        while sums[Int(month)] - base < threshold { month &+= 1 }
        while month &- 1 > now, sums[Int(month &- 1)] - base >= threshold { month &-= 1 }
        return month
    }
}
