internal import BijstandCaseload
internal import BijstandStochastics

/// Which word of a household's random blocks is for what.
enum AttributeWord {
    // First block.
    static let leefvorm = 0
    static let afstand = 1
    /// Age band, and the age within it.
    static let leeftijd = 2
    static let age = 3

    // Second block: one for each kenmerk, from 0 on, then this.
    static let medebewoners = 3
}

/// How new dossiers look, by herkomst, in one replication.
struct Composition {
    // Upper bounds of the categories on (0, 1) by (herkomst, category); of kenmerken the shares themselves.
    private let afstand: UnsafeMutablePointer<Double>
    private let leefvorm: UnsafeMutablePointer<Double>
    private let leeftijd: UnsafeMutablePointer<Double>
    private let kenmerk: UnsafeMutablePointer<Double>
    /// Upper bounds of housemates by leefvorm: until 2022, then from 2023.
    private let medebewoners: (before: UnsafeMutablePointer<Double>, after: UnsafeMutablePointer<Double>)
    /// First month of each age band.
    private let bandLower: UnsafePointer<Int32>

    init(_ bands: BandTables, in slab: Slab) {
        afstand = slab.zeros(Metric.herkomsten * Metric.afstanden)
        leefvorm = slab.zeros(Metric.herkomsten * Metric.leefvormen)
        leeftijd = slab.zeros(Metric.herkomsten * Metric.leeftijden)
        kenmerk = slab.zeros(Metric.herkomsten * Kenmerk.count)
        let shared = Metric.leefvormen * Medebewoners.count
        medebewoners = (slab.zeros(shared), slab.zeros(shared))
        bandLower = bands.leeftijdLower
    }

    func fill(_ vector: ParameterVector) {
        CategoryDraw.write(vector.rows(.instroomAfstand), into: afstand)
        CategoryDraw.write(vector.rows(.instroomLeefvorm), into: leefvorm)
        CategoryDraw.write(vector.rows(.instroomLeeftijd), into: leeftijd)
        Self.copy(vector.rows(.instroomKenmerk), into: kenmerk)
        let shared = Self.medebewoners(vector)
        Self.copy(shared.before, into: medebewoners.before)
        Self.copy(shared.after, into: medebewoners.after)
    }

    private static func copy(_ rows: [[Double]], into buffer: UnsafeMutablePointer<Double>) {
        for (index, value) in rows.flatMap({ $0 }).enumerated() { buffer[index] = value }
    }

    /// Upper bounds of housemates by leefvorm, until 2022 and from 2023.
    static func medebewoners(_ vector: ParameterVector) -> (before: [[Double]], after: [[Double]]) {
        let before = vector.rows(.medebewoners)
        let after = vector.rows(.medebewonersNa2022)
        return (
            before.map { CategoryDraw.bounds($0) },
            zip(before, after).map { CategoryDraw.bounds($1.contains { $0.isNaN } ? $0 : $1) }
        )
    }

    /// Writes a candidate with its attributes, each from its own word; returns its age band.
    ///
    /// - Parameter limit: age, in months, from which nobody enters.
    @inline(__always)
    func draw(_ row: Row, _ subject: UInt64, herkomst: Int, month: Int32, limit: Int32, key: SIMD2<UInt32>) -> Int {
        let address = StreamAddress(subject: subject, process: .attributes)
        let first = Philox4x32.block(counter: address.counter(draw: 0), key: key)
        let second = Philox4x32.block(counter: address.counter(draw: 1), key: key)
        let leefvorm = CategoryDraw.pick(
            self.leefvorm + herkomst &* Metric.leefvormen, first[AttributeWord.leefvorm])
        let afstand = CategoryDraw.pick(self.afstand + herkomst &* Metric.afstanden, first[AttributeWord.afstand])
        let band = CategoryDraw.pick(leeftijd + herkomst &* Metric.leeftijden, first[AttributeWord.leeftijd])
        let lower = bandLower[band]
        let oldest = band &+ 1 < Metric.leeftijden ? bandLower[band &+ 1] : limit
        let age = lower &+ Int32(CategoryDraw.uniform(first[AttributeWord.age]) * Double(oldest &- lower))
        let shares = kenmerk + herkomst &* LoopConstants.kenmerken
        var kenmerken: UInt8 = 0
        for kenmerk in 0..<LoopConstants.kenmerken where CategoryDraw.uniform(second[kenmerk]) < shares[kenmerk] {
            kenmerken |= 1 &<< UInt8(truncatingIfNeeded: kenmerk)
        }
        row.pointee = Dossier(
            key: subject, birth: month &- age, entry: month, afstand: UInt8(truncatingIfNeeded: afstand),
            profile: UInt8(truncatingIfNeeded: Profile.index(leefvorm: leefvorm, herkomst: herkomst)),
            kenmerken: kenmerken)
        let shared = leefvorm &* LoopConstants.medebewoners
        let word = second[AttributeWord.medebewoners]
        row.pointee.medebewoners = Kosten.medebewoners(
            before: CategoryDraw.pick(medebewoners.before + shared, word),
            after: CategoryDraw.pick(medebewoners.after + shared, word))
        return band
    }
}
