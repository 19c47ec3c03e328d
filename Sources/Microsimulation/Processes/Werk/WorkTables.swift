internal import BijstandCaseload
internal import BijstandStochastics

/// Indeling, jobs and contracts in one lijn of one replication.
final class WorkTables {
    /// Prefix sums over months of the hazards of re-screening by indeling, and of growth by hours.
    let screening: UnsafeMutablePointer<Double>
    let growth: UnsafeMutablePointer<Double>
    /// Hazard, all at once, of losing the job at the end of a contract, by (term, month).
    let loss: UnsafeMutablePointer<Double>
    /// Upper bounds on (0, 1) of indeling by afstand, hours by afstand, term by hours.
    let verwarring: UnsafeMutablePointer<Double>
    let uren: UnsafeMutablePointer<Double>
    let termijn: UnsafeMutablePointer<Double>
    /// Ratio on terugval by 1 + `Werkfase`; 1 at 0.
    let werkfase: UnsafeMutablePointer<Double>
    /// Hours as a share of a full week, and the norm of a Kostenklasse as a share of the net minimum wage.
    let week: UnsafeMutablePointer<Double>
    let norm: UnsafeMutablePointer<Double>
    private(set) var jobs: JobTerms?
    private let months: Int

    init(_ plan: Plan) {
        months = plan.timeline.last + 1
        func buffer(_ count: Int) -> UnsafeMutablePointer<Double> {
            let pointer = UnsafeMutablePointer<Double>.allocate(capacity: count)
            pointer.initialize(repeating: 0, count: count)
            return pointer
        }
        screening = buffer(Metric.afstanden * months)
        growth = buffer(Metric.uren * months)
        loss = buffer(Termijn.tijdelijk.count * months)
        verwarring = buffer(Metric.afstanden * Metric.afstanden)
        uren = buffer(Metric.afstanden * Metric.uren)
        termijn = buffer(Metric.uren * Metric.termijnen)
        werkfase = buffer(1 + Werkfase.count)
        week = buffer(Metric.uren)
        norm = buffer(Metric.kostenklassen)
        for hours in Uren.allCases { week[hours.index] = Double(hours.perWeek) / Double(Uren.fullTime) }
        for klasse in Kostenklasse.allCases { norm[klasse.index] = klasse.norm }
    }

    deinit {
        for buffer in [screening, growth, loss, verwarring, uren, termijn, werkfase, week, norm] { buffer.deallocate() }
    }

    func fill(_ plan: Plan, _ vector: ParameterVector, lijn: Lijn) throws(InvalidDistribution) {
        jobs = try JobTerms(vector, reform: plan.timeline.index(Kostenklasse.reform))
        write(vector.rows(.verwarring), into: verwarring)
        write(vector.rows(.werkUren), into: uren)
        write(vector.rows(.werkTermijn), into: termijn)
        werkfase[0] = 1
        for (index, ratio) in vector[.terugvalWerkfase].enumerated() { werkfase[1 + index] = ratio }

        let effects = plan.calendar.filter { $0.applies(in: lijn) }
        func ratio(_ proces: Effect.Proces, _ t: Int, _ admits: (FilterMask) -> Bool) -> Double {
            effects.reduce(1) { product, effect in
                effect.proces == proces && effect.months.contains(t) && admits(effect.mask)
                    ? product * vector.values[effect.quantity] : product
            }
        }
        let screened = plan.isScreened ? Array(vector[.herindeling]) : [0, 0, 0, 0]
        let grown = Array(vector[.werkGroei])
        let extended = Array(vector[.werkVerlenging])
        for t in 1..<months {
            for indeling in 0..<Metric.afstanden {
                let row = screening + indeling * months
                row[t] = row[t - 1] + screened[indeling] * ratio(.herindeling, t) { $0.admits(indeling: indeling) }
            }
            for hours in 0..<Metric.uren - 1 {
                let row = growth + hours * months
                row[t] = row[t - 1] + grown[hours] * ratio(.groei, t) { $0.admits(uren: hours) }
            }
            for (term, chance) in extended.enumerated() {
                // A chance of going on of 0 is a hazard without end.
                let hazard = chance > 0 ? -Elementary.log(chance) : Double.greatestFiniteMagnitude
                let factor = ratio(.baanverlies, t) { $0.admits(termijn: term) }
                loss[term * months + t] = factor == 0 ? 0 : min(hazard * factor, .greatestFiniteMagnitude)
            }
        }
    }

    private func write(_ rows: [[Double]], into buffer: UnsafeMutablePointer<Double>) {
        for (index, value) in rows.flatMap(InstroomTables.cumulative).enumerated() { buffer[index] = value }
    }
}

/// What a job pays and how long things last, the same in every month.
struct JobTerms {
    /// Whether a job can be anything but a full and permanent one, or holding one changes terugval; else jobs are not drawn.
    private(set) var areDrawn = false
    /// Hourly wage against the minimum wage, before that minimum is applied.
    private(set) var wage: Lognormal
    /// Share of earnings that is kept, for so many months of a spell, and at most so much of the net minimum wage.
    private(set) var vrijlating = 0.0
    private(set) var vrijlatingMaanden = Dossier.never
    private(set) var vrijlatingGrens = 1.0
    /// Months of WW by term, and of raised terugval after it.
    private(set) var ww: (Int32, Int32, Int32) = (0, 0, 0)
    private(set) var zoektijd: Int32 = 0
    /// Chance of loonkostensubsidie with a job found, for who is arbeidsbeperkt.
    private(set) var subsidie = 0.0
    /// Timeline month from which only housemates from 27 years share costs.
    let reform: Int32

    init(_ vector: ParameterVector, reform: Int) throws(InvalidDistribution) {
        func months(_ value: Double) -> Int32 { Int32(value.rounded()) }
        self.reform = Int32(reform)
        subsidie = vector.scalar(.loonkostensubsidie)
        wage = try Lognormal(mean: vector.scalar(.werkLoon), sd: vector.scalar(.werkLoonSd))
        vrijlating = vector.scalar(.werkVrijlating)
        vrijlatingGrens = vector.scalar(.werkVrijlatingGrens)
        let kept = vector.scalar(.werkVrijlatingMaanden)
        if !kept.isNaN { vrijlatingMaanden = months(kept) }
        let ww = Array(vector[.werkWW])
        self.ww = (months(ww[0]), months(ww[1]), months(ww[2]))
        zoektijd = months(vector.scalar(.werkZoektijd))
        let isPlain =
            vector.rows(.werkUren).allSatisfy { $0.dropLast().allSatisfy { $0 == 0 } }
            && vector.rows(.werkTermijn).last!.dropLast().allSatisfy { $0 == 0 }
            && vector[.terugvalWerkfase].first == 1
        areDrawn = !isPlain
    }

    /// Months of WW after a contract of a term that ends.
    func ww(after termijn: Int) -> Int32 { termijn == 0 ? ww.0 : termijn == 1 ? ww.1 : ww.2 }
}
