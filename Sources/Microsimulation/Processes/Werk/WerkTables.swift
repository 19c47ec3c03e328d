internal import BijstandCaseload
internal import BijstandStochastics

/// Jobs and contracts in one lijn of one replication.
struct WerkTables {
    /// Prefix sums over months of the hazard of growth, by (hours, month).
    private let growth: UnsafeMutablePointer<Double>
    /// Hazard, all at once, of losing the job at the end of a contract, by (term, month).
    private let loss: UnsafeMutablePointer<Double>
    /// Upper bounds on (0, 1) of hours by afstand, and of term by hours.
    private let uren: UnsafeMutablePointer<Double>
    private let termijn: UnsafeMutablePointer<Double>
    /// Ratio on terugval by 1 + `Werkfase`; 1 at 0.
    let werkfase: UnsafeMutablePointer<Double>
    /// Hours as a share of a full week, and the norm of a Kostenklasse as a share of the net minimum wage.
    let week: UnsafePointer<Double>
    let norm: UnsafePointer<Double>
    private(set) var jobs = JobTerms()
    private let months: Int

    init(_ plan: Plan, in slab: Slab) {
        months = plan.timeline.last + 1
        growth = slab.zeros(Metric.uren * months)
        loss = slab.zeros(Termijn.tijdelijk.count * months)
        uren = slab.zeros(Metric.afstanden * Metric.uren)
        termijn = slab.zeros(Metric.uren * Metric.termijnen)
        werkfase = slab.zeros(1 + Werkfase.count)
        week = UnsafePointer(slab.copy(Uren.allCases.map { Double($0.perWeek) / Double(Uren.fullTime) }))
        norm = UnsafePointer(slab.copy(Kostenklasse.allCases.map { $0.norm }))
    }

    @inline(__always)
    func growth(hours: Int) -> UnsafePointer<Double> { UnsafePointer(growth + hours &* months) }
    @inline(__always)
    func loss(_ term: UInt8, _ month: Int32) -> Double { loss[Int(term) &* months &+ Int(month)] }
    @inline(__always)
    func uren(_ afstand: UInt8) -> UnsafePointer<Double> { UnsafePointer(uren + Int(afstand) &* Metric.uren) }
    @inline(__always)
    func termijn(hours: Int) -> UnsafePointer<Double> { UnsafePointer(termijn + hours &* Metric.termijnen) }

    mutating func fill(_ plan: Plan, _ vector: ParameterVector, _ lijn: Lijn) throws(InvalidDistribution) {
        jobs = try JobTerms(vector, reform: plan.timeline.index(Kostenklasse.reform))
        CategoryDraw.write(vector.rows(.werkUren), into: uren)
        CategoryDraw.write(vector.rows(.werkTermijn), into: termijn)
        werkfase[0] = 1
        for (index, ratio) in vector[.terugvalWerkfase].enumerated() { werkfase[1 + index] = ratio }
        for (hours, hazard) in vector[.werkGroei].enumerated() {
            let row = growth + hours * months
            for t in 1..<months {
                row[t] =
                    row[t - 1] + hazard
                    * plan.calendar.ratio(on: .groei, t, lijn, vector) { $0.admits(uren: hours) }
            }
        }
        for (term, chance) in vector[.werkVerlenging].enumerated() {
            // A chance of going on of 0 is a hazard without end.
            let hazard = chance > 0 ? -Elementary.log(chance) : Double.greatestFiniteMagnitude
            for t in 1..<months {
                let factor = plan.calendar.ratio(on: .baanverlies, t, lijn, vector) { $0.admits(termijn: term) }
                loss[term * months + t] = factor == 0 ? 0 : min(hazard * factor, .greatestFiniteMagnitude)
            }
        }
    }
}
