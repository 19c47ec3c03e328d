internal import BijstandCaseload

/// ``Bands`` as the loop reads them, and the bounds that are reported.
struct BandTables {
    /// Band by months of age, and by completed months on benefit.
    let leeftijd: UnsafePointer<UInt8>
    let duur: UnsafePointer<UInt8>
    /// Where a band's hazards end: see ``Bands``.
    let leeftijdEnd: UnsafePointer<Int32>
    let duurEnd: UnsafePointer<Int32>
    /// First month of each band.
    let leeftijdLower: UnsafePointer<Int32>
    let duurLower: UnsafePointer<Int32>

    init(_ bands: Bands, in slab: Slab) {
        leeftijd = UnsafePointer(slab.copy(bands.leeftijd))
        duur = UnsafePointer(slab.copy(bands.duur))
        leeftijdEnd = UnsafePointer(slab.copy(bands.leeftijdEnd))
        duurEnd = UnsafePointer(slab.copy(bands.duurEnd))
        leeftijdLower = UnsafePointer(slab.copy(Leeftijd.allCases.map { Int32($0.lower) }))
        duurLower = UnsafePointer(slab.copy(Duur.allCases.map { Int32($0.lower) }))
    }
}
