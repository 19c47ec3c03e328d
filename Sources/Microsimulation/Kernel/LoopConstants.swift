internal import BijstandCaseload

/// Sizes and bounds of categories that the loop has as plain constants: a lazy global, or a property of an enum, costs a call
/// each time. Held against the categories when a simulation is made (``agree``), so that none moves alone.
enum LoopConstants {
    static let kenmerken = 3
    static let medebewoners = 4
    static let sindsBands = 4
    static let fullTime: Int32 = 36
    /// Parts of a dossier in which earnings and costs are counted.
    static let part: Int32 = 1000

    /// What ends a life in the model.
    static let aow: UInt8 = 0
    static let overlijden: UInt8 = 1

    /// The term that does not end, and 1 + index of the werkfasen.
    static let vast: UInt8 = 3
    static let contract: UInt8 = 1
    static let ww: UInt8 = 2
    static let werkloos: UInt8 = 3

    /// Months of a contract by its term; 0 of one that does not end.
    @inline(__always)
    static func months(term: Int) -> Int32 { term == 0 ? 6 : term == 1 ? 12 : term == 2 ? 23 : 0 }

    /// The band of months since exit, and where it ends.
    @inline(__always)
    static func sinds(_ away: Int32) -> Int { away < 6 ? 0 : away < 12 ? 1 : away < 24 ? 2 : 3 }
    @inline(__always)
    static func end(sinds band: Int) -> Int32 { band == 0 ? 6 : band == 1 ? 12 : band == 2 ? 24 : 60 }

    /// The windows within which a return is counted, and the shortest that holds these months.
    static let windows = 3
    @inline(__always)
    static func firstWindow(_ away: Int32) -> Int { away <= 6 ? 0 : away <= 12 ? 1 : away <= 24 ? 2 : windows }

    /// The move out of an afstand, as numbered in `Doorstroom`: away from 1, 2, 3A, then towards work from 2, 3A, 3B.
    @inline(__always)
    static func moveAway(from afstand: UInt8) -> Int { Int(afstand) }
    @inline(__always)
    static func moveTowards(from afstand: UInt8) -> Int { Int(afstand) &+ Metric.afstanden &- 2 }
}
