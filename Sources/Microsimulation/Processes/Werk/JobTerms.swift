internal import BijstandCaseload
internal import BijstandStochastics

/// What a job pays and how long things last, the same in every month.
struct JobTerms {
    /// Terms that end.
    static let terms = 3
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

    /// Of no replication yet.
    init() {
        wage = try! Lognormal(mean: 1, sd: 0)
        reform = 0
    }

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
