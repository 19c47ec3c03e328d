/// All that the transition reads, as raw pointers: the loop knows no scenario.
struct TransitionTables {
    /// As in ``HazardTables``.
    let cumulative: UnsafePointer<Double>
    let person: UnsafePointer<Double>
    let profile: UnsafePointer<Double>
    let duur: UnsafePointer<Double>
    let terugval: UnsafePointer<Double>
    /// As in ``EffectClasses`` and ``Bands``.
    let classes: UnsafePointer<UInt16>
    let leeftijdBand: UnsafePointer<UInt8>
    let duurBand: UnsafePointer<UInt8>
    let leeftijdEnd: UnsafePointer<Int32>
    let duurEnd: UnsafePointer<Int32>
    /// Room for one row of ratios.
    let scratch: UnsafeMutablePointer<Double>
    let months: Int
    /// Last month in which a dossier on benefit is followed, and one that left.
    let lastOnBenefit: Int32
    let last: Int32
    let key: SIMD2<UInt32>
}
