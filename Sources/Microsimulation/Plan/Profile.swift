internal import Caseload

/// What is fixed for life and moves hazards: leefvorm and herkomst in one index, kenmerken in another.
enum Profile {
    static let count = Leefvorm.count * Herkomst.count
    static let kenmerken = 1 << Kenmerk.count
    /// Bit of this kenmerk.
    static let arbeidsbeperkt = UInt8(Kenmerk.arbeidsbeperkt.index)

    static func index(leefvorm: Int, herkomst: Int) -> Int { leefvorm * Metric.herkomsten + herkomst }
    static func leefvorm(_ profile: Int) -> Int { profile / Metric.herkomsten }
    static func herkomst(_ profile: Int) -> Int { profile % Metric.herkomsten }
}
