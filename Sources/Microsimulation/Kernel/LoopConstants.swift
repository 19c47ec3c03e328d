internal import BijstandCaseload

/// Sizes and bounds of categories that the loop has as plain constants: a lazy global, or a property of an enum, costs a call
/// each time. Held against the categories when a simulation is made, so that none moves alone.
enum LoopConstants {
    static let kenmerken = 3
    static let fullTime: Int32 = 36

    /// Months of a contract by its term; 0 of one that does not end.
    @inline(__always)
    static func months(term: Int) -> Int32 { term == 0 ? 6 : term == 1 ? 12 : term == 2 ? 23 : 0 }

    /// The band of months since exit, and where it ends.
    @inline(__always)
    static func sinds(_ away: Int32) -> Int { away < 6 ? 0 : away < 12 ? 1 : away < 24 ? 2 : 3 }
    @inline(__always)
    static func end(sinds band: Int) -> Int32 { band == 0 ? 6 : band == 1 ? 12 : band == 2 ? 24 : 60 }

    /// The windows within which a return is counted, of the shortest on: how many hold these months.
    @inline(__always)
    static func windows(_ away: Int32) -> Int { away <= 6 ? 3 : away <= 12 ? 2 : away <= 24 ? 1 : 0 }

    static let agree: Bool =
        Metric.agreesWithCategories && kenmerken == Kenmerk.count && fullTime == Uren.fullTime
        && Termijn.allCases.allSatisfy { Int(months(term: $0.index)) == $0.months ?? 0 }
        && SindsUitstroom.allCases.allSatisfy { band in
            let upper = band.upper ?? SindsUitstroom.window
            return Int(end(sinds: band.index)) == upper
                && (band.lower..<upper).allSatisfy { sinds(Int32($0)) == band.index }
        }
        && (0...60).allSatisfy { away in
            windows(Int32(away)) == Metric.returnWindows.count { away <= $0 }
        }
}
