internal import BijstandCaseload

/// A traject as the engine needs it: plain bits, months as timeline indices.
struct PlannedTraject: Sendable {
    let traject: Traject
    let doelgroep: FilterMask
    /// Months in which dossiers start, `from` possibly before the run.
    let from: Int
    let to: Int
    let lockin: Int
    /// Hours of the job that a place is, 1 + index in `Uren`; 0 of a place beside the benefit.
    let uren: Int
    /// Months on benefit after it that effects last; to the end of the spell when `Int32.max`. Of an exit within them, terugval
    /// keeps the ratio as it was at exit.
    let nawerking: Int
    let maximaal: Int
    let isNewBeleid: Bool
    /// Places or money run out.
    let isLimited: Bool
    /// Its name's identity, for priority draws.
    let identity: UInt32

    init(_ intervention: Intervention, _ scenario: Scenario, _ timeline: Timeline) {
        let traject = intervention.traject!
        self.traject = traject
        doelgroep = FilterMask(traject.doelgroep)
        from = timeline.index(traject.from)
        to = min(timeline.horizon, traject.to.map(timeline.index) ?? timeline.horizon)
        // A job goes on past the end.
        lockin = traject.lockin.months ?? timeline.last + 1
        uren = traject.baan.map { $0.index + 1 } ?? 0
        nawerking = traject.nawerking.effects.isEmpty ? 0 : traject.nawerking.months ?? Int(Int32.max)
        maximaal = traject.maximaal
        isNewBeleid = intervention.isNewBeleid(after: scenario.cutOff)
        let years = scenario.layout.years.count
        let budget = scenario.layout.range(.trajectBudget).lowerBound + traject.index * years
        isLimited = !traject.plaatsen.isEmpty || (budget..<budget + years).contains { scenario.quantities[$0] != nil }
        identity = UInt32(truncatingIfNeeded: ParameterDraw.identity(intervention.naam))
    }

    func applies(in lijn: Lijn) -> Bool { lijn == .scenario || !isNewBeleid }
}
