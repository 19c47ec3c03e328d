internal import BijstandCaseload

/// What is fixed for life and moves hazards: leefvorm and herkomst in one index, kenmerken in another.
enum Profile {
    static let count = Metric.leefvormen * Metric.herkomsten
    /// Sets of kenmerken: a plain constant, as in ``Metric``.
    static let kenmerken = 8
    /// Bit of this kenmerk.
    static let arbeidsbeperkt: UInt8 = 1

    static func index(leefvorm: Int, herkomst: Int) -> Int { leefvorm * Metric.herkomsten + herkomst }
    static func leefvorm(_ profile: Int) -> Int { profile / Metric.herkomsten }
    static func herkomst(_ profile: Int) -> Int { profile % Metric.herkomsten }
}
