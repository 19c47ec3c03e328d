internal import BijstandCaseload

/// All that the transition reads, as raw pointers: the loop knows no scenario.
struct TransitionTables {
    /// As in ``HazardTables``.
    let cumulative: UnsafePointer<Double>
    let lead: UnsafePointer<Double>
    let known: UnsafePointer<Int32>
    /// The lanes, as bits, that caseload feedback moves.
    let moving: UInt32
    let person: UnsafePointer<Double>
    let profile: UnsafePointer<Double>
    let duur: UnsafePointer<Double>
    /// As in ``EffectClasses``.
    let classes: UnsafePointer<UInt16>
    /// Categories of indeling in the classes less one (a mask), and the shift that makes room for them.
    let indelingMask: Int
    let indelingShift: Int
    let bands: BandTables
    let processes: ProcessTables
    /// Dossiers start a traject by themselves as soon as it is open to them: places are not limited.
    let startsThemselves: Bool
    /// They start when ``Places`` has one for them.
    let hasPlaces: Bool
    /// Room for the ratios of the dossier at hand, and for the prefix sums that its clocks count from.
    let ratio: UnsafeMutablePointer<Double>
    let from: UnsafeMutablePointer<Double>
    let months: Int
    /// Last month in which a dossier on benefit is followed, and one that left.
    let lastOnBenefit: Int32
    let last: Int32
    let key: SIMD2<UInt32>

    /// The class of effects that touch a dossier of an age band and months on benefit: see ``EffectClasses``.
    @inline(__always)
    func effectClass(_ row: Row, age: Int, duur: Int) -> UInt16 {
        classes[person(row, age: age, duur: duur) &<< indelingShift &+ Int(row.pointee.indeling) & indelingMask]
    }

    /// Number of a combination of leefvorm, herkomst, kenmerken, age band and months on benefit.
    @inline(__always)
    func person(_ row: Row, age: Int, duur: Int) -> Int {
        let profile = Int(row.pointee.profile) &* Profile.kenmerken &+ Int(row.pointee.kenmerken)
        return (profile &* Metric.leeftijden &+ age) &* Metric.duren &+ duur
    }
}
