internal import BijstandCaseload

/// What is fixed for life and moves hazards: leefvorm and herkomst in one number, kenmerken in another.
///
/// The one place that knows how they are packed, and all that is told of them.
enum Profile {
    static let count = Metric.leefvormen * Metric.herkomsten
    /// Sets of kenmerken: a plain constant, as in ``Metric``.
    static let kenmerken = 8
    /// Bit of this kenmerk.
    static let arbeidsbeperkt: UInt8 = 1

    @inline(__always)
    static func index(leefvorm: Int, herkomst: Int) -> Int { leefvorm &* Metric.herkomsten &+ herkomst }
    @inline(__always)
    static func leefvorm(_ profile: Int) -> Int { profile / Metric.herkomsten }
    @inline(__always)
    static func herkomst(_ profile: Int) -> Int { profile % Metric.herkomsten }

    /// The same household with another leefvorm, or herkomst.
    static func replacing(leefvorm: Int, in profile: UInt8) -> UInt8 {
        UInt8(Int(profile) + (leefvorm - Self.leefvorm(Int(profile))) * Metric.herkomsten)
    }
    static func replacing(herkomst: Int, in profile: UInt8) -> UInt8 {
        UInt8(Int(profile) + herkomst - Self.herkomst(Int(profile)))
    }

    /// What a filter may ask of it.
    static func categories(_ profile: Int) -> [(axis: Axis, category: Int)] {
        [(.leefvorm, leefvorm(profile)), (.herkomst, herkomst(profile))]
    }

    /// Counts a household in the stock by what it is.
    @inline(__always)
    static func count(_ profile: Int, from: Int32, to: Int32, in recorder: Recorder) {
        recorder.stock(Metric.stockLeefvorm &+ leefvorm(profile), from, to)
        recorder.stock(Metric.stockHerkomst &+ herkomst(profile), from, to)
    }

    /// Counts something in the cell of each kenmerk of a set, which follow each other.
    @inline(__always)
    static func count(having kenmerken: UInt8, _ cells: UnsafeMutablePointer<Int32>) {
        for kenmerk in 0..<LoopConstants.kenmerken { cells[kenmerk] &+= Int32(kenmerken &>> UInt8(kenmerk) & 1) }
    }

    /// The product of the ratios of the kenmerken in a set.
    static func ratio(having kenmerken: Int, _ ratios: [Double]) -> Double {
        ratios.indices.reduce(1) { kenmerken >> $1 & 1 == 1 ? $0 * ratios[$1] : $0 }
    }
}
