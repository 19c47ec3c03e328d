internal import BijstandCaseload

/// Expected instroom of a herkomst in a month, and how its dossiers look, in one replication.
final class InstroomTables {
    /// Intensity λ by (lijn, herkomst, month), effects on parts aside; and the largest a part can have.
    let intensities: UnsafeMutablePointer<Double>
    let bounds: UnsafeMutablePointer<Double>
    /// Upper bounds of the categories on (0, 1) by (herkomst, category); of kenmerken the shares themselves.
    let afstand: UnsafeMutablePointer<Double>
    let leefvorm: UnsafeMutablePointer<Double>
    let leeftijd: UnsafeMutablePointer<Double>
    let kenmerk: UnsafeMutablePointer<Double>
    /// Upper bounds of housemates by leefvorm: until 2022, then from 2023.
    let medebewoners: (before: UnsafeMutablePointer<Double>, after: UnsafeMutablePointer<Double>)
    /// Ratios of the effects on parts, by herkomst, in the order of the plan.
    var partial: [[Double]] = []
    let months: Int
    private let slab = Slab()

    init(_ plan: Plan) {
        months = plan.timeline.last + 1
        let size = Lijn.allCases.count * Metric.herkomsten * months
        intensities = slab.zeros(size)
        bounds = slab.zeros(size)
        afstand = slab.zeros(Metric.herkomsten * Metric.afstanden)
        leefvorm = slab.zeros(Metric.herkomsten * Metric.leefvormen)
        leeftijd = slab.zeros(Metric.herkomsten * Metric.leeftijden)
        kenmerk = slab.zeros(Metric.herkomsten * Kenmerk.count)
        let shared = Metric.leefvormen * Medebewoners.count
        medebewoners = (slab.zeros(shared), slab.zeros(shared))
    }

    /// Housemates of a household by its one draw, packed for ``Dossier/medebewoners``.
    @inline(__always)
    func drawMedebewoners(leefvorm: Int, _ word: UInt32) -> UInt8 {
        let row = leefvorm &* LoopConstants.medebewoners
        return Kosten.medebewoners(
            before: CategoryDraw.pick(medebewoners.before + row, word),
            after: CategoryDraw.pick(medebewoners.after + row, word))
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

    /// λ of a herkomst in a month, effects on parts aside.
    @inline(__always)
    func intensity(_ lijn: Int, herkomst: Int, t: Int) -> Double {
        intensities[(lijn &* Metric.herkomsten &+ herkomst) &* months &+ t]
    }

    /// No dossier of the herkomst has a λ above this.
    @inline(__always)
    func bound(_ lijn: Int, herkomst: Int, t: Int) -> Double {
        bounds[(lijn &* Metric.herkomsten &+ herkomst) &* months &+ t]
    }

    /// Ratio of the effects on the parts of a herkomst that a dossier belongs to.
    func partialRatio(
        _ lijn: Lijn, _ plan: borrowing InstroomPlan, herkomst: Int, t: Int, _ row: Dossier, leeftijd: Int
    ) -> Double {
        var ratio = 1.0
        for (index, e) in plan.partial[herkomst].enumerated() where e.months.contains(t) && e.applies(in: lijn) {
            let isInside =
                e.mask.admits(afstand: Int(row.afstand))
                && e.mask.admits(profile: Int(row.profile), kenmerken: Int(row.kenmerken), leeftijd: leeftijd)
            if isInside { ratio *= partial[herkomst][index] }
        }
        return ratio
    }
}
