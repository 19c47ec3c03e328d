internal import BijstandCaseload

/// A scenario resolved for the machine, as far as no draw is needed: built once per run, read by all threads.
struct Plan: Sendable {
    let scenario: Scenario
    let timeline: Timeline
    /// Effects on hazards, in classes.
    let classes: EffectClasses
    let instroom: InstroomPlan
    let labourMarket: LabourMarket
    let discrepancy: Discrepancy
    let volume: NationalVolume
    /// Effects by month alone: on re-screening, hours, contracts and the formatie.
    let calendar: CalendarEffects
    let trajecten: [PlannedTraject]
    let doelgroepen: [UInt16]
    let stages: Stages
    let bands: Bands
    let lifetimes: Lifetimes
    /// First month in which lives in the two lines can differ; past the end when they never do.
    let firstDifference: Int
    /// Whether dossiers share anything within a month: then only month order is right.
    let isCoupled: Bool
    /// Whether the caseload itself moves hazards.
    let hasFeedback: Bool
    let indeling: IndelingPlan
    /// Columns of a replication's counts.
    var width: Int { TrajectMetric.width(trajecten.count) }
    /// Every path's 56-bit identity, for its draws.
    let identities: [UInt64]
    /// The identity of the municipality; 0 for a scenario that names none.
    let gemeente: UInt64

    init(_ scenario: Scenario, runOn: Int = Scenario.runOn) {
        self.scenario = scenario
        timeline = Timeline(start: scenario.start, horizon: scenario.horizon, runOn: runOn)
        let effects = PlannedEffect.all(scenario, timeline)
        classes = EffectClasses(effects.filter { $0.proces.reach == .lanes })
        instroom = InstroomPlan(effects.filter { $0.proces.reach == .instroom })
        labourMarket = LabourMarket(scenario, timeline, effects)
        discrepancy = Discrepancy(scenario.gemeente ?? "", peildatum: scenario.peildatum, timeline, druk: scenario.druk)
        volume = NationalVolume(scenario, timeline, discrepancy)
        calendar = CalendarEffects(effects: effects.filter { $0.proces.reach == .calendar })
        let line = timeline
        trajecten = scenario.trajecten.map { PlannedTraject($0, scenario, line) }
        doelgroepen = trajecten.doelgroepen
        stages = Stages(trajecten)
        bands = Bands(scenario, classes, trajecten)
        lifetimes = Lifetimes(timeline, AOWLeeftijd(known: scenario.rechtTot))
        var differences = (classes.effects + calendar.effects).filter { $0.isNewBeleid }
            .map { $0.months.lowerBound }
        differences += trajecten.filter { $0.isNewBeleid }.map { max(1, $0.from) }
        hasFeedback = scenario.isGiven(.begeleidingElasticiteit)
        isCoupled = trajecten.contains { $0.isLimited } || hasFeedback
        if isCoupled {
            // Who enters in one line only takes a place or time of others.
            let instroom = effects.filter { $0.proces.reach == .instroom && $0.isNewBeleid }
            differences += instroom.map { $0.months.lowerBound }
        }
        firstDifference = differences.min() ?? timeline.last + 1
        indeling = IndelingPlan(scenario)
        gemeente = scenario.gemeente.map(ParameterDraw.identity) ?? 0
        identities = ParameterDraw.identities(scenario)
    }
}
