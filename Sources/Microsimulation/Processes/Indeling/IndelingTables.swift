internal import BijstandCaseload

/// What screenings find, and when, in one lijn of one replication.
struct IndelingTables {
    /// As in ``IndelingPlan``.
    let isKept: Bool
    let isScreened: Bool
    /// Prefix sums over months of the hazard of re-screening, by (indeling, month).
    private let screening: UnsafeMutablePointer<Double>
    /// Upper bounds on (0, 1) of indeling by afstand.
    private let verwarring: UnsafeMutablePointer<Double>
    private let months: Int

    init(_ plan: Plan, in slab: Slab) {
        (isKept, isScreened) = (plan.indeling.isKept, plan.indeling.isScreened)
        months = plan.timeline.last + 1
        screening = slab.zeros(Metric.afstanden * months)
        verwarring = slab.zeros(Metric.afstanden * Metric.afstanden)
    }

    @inline(__always)
    func screening(_ indeling: UInt8) -> UnsafePointer<Double> { UnsafePointer(screening + Int(indeling) &* months) }

    @inline(__always)
    func verwarring(afstand: Int) -> UnsafePointer<Double> {
        UnsafePointer(verwarring + afstand &* Metric.afstanden)
    }

    func fill(_ plan: Plan, _ vector: ParameterVector, _ lijn: Lijn) {
        CategoryDraw.write(vector.rows(.verwarring), into: verwarring)
        guard isScreened else { return }
        for (indeling, hazard) in vector[.herindeling].enumerated() {
            let row = screening + indeling * months
            for t in 1..<months {
                let ratio = plan.calendar.ratio(on: .herindeling, t, lijn, vector) { $0.admits(indeling: indeling) }
                row[t] = row[t - 1] + hazard * ratio
            }
        }
    }
}
