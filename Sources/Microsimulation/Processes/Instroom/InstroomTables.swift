internal import BijstandCaseload

/// Expected instroom of a herkomst in a month, in one replication.
final class InstroomTables {
    /// Intensity λ by (lijn, herkomst, month), effects on parts aside; and the largest a part can have.
    let intensities: UnsafeMutablePointer<Double>
    let bounds: UnsafeMutablePointer<Double>
    /// Ratios of the effects on parts, by herkomst, in the order of the plan.
    var partial: [[Double]] = []
    let months: Int
    private let slab = Slab()

    init(_ plan: Plan) {
        months = plan.timeline.last + 1
        let size = Lijn.allCases.count * Metric.herkomsten * months
        intensities = slab.zeros(size)
        bounds = slab.zeros(size)
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
