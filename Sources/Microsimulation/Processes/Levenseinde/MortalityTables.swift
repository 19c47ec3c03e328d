internal import BijstandCaseload

/// What ``Mortality`` reads.
struct MortalityTables {
    /// As in ``Lifetimes``.
    let aowMonth: UnsafePointer<Int32>
    let entryAgeLimit: UnsafePointer<Int32>
    let leeftijdBand: UnsafePointer<UInt8>
    /// Hazard of death by age band, and the highest of them.
    let hazard: UnsafeMutablePointer<Double>
    private(set) var highest = 0.0
    let last: Int32

    init(_ plan: Plan, _ bands: BandTables, in slab: Slab) {
        aowMonth = UnsafePointer(slab.copy(plan.lifetimes.aowMonth))
        entryAgeLimit = UnsafePointer(slab.copy(plan.lifetimes.entryAgeLimit))
        leeftijdBand = bands.leeftijd
        hazard = slab.zeros(Leeftijd.count)
        last = Int32(plan.timeline.last)
    }

    mutating func fill(_ vector: ParameterVector) {
        for (age, value) in vector[.overlijden].enumerated() { hazard[age] = value }
        highest = vector[.overlijden].max() ?? 0
    }
}
