internal import BijstandCaseload

/// A scenario resolved for the machine, as far as no draw is needed: built once per run, read by all threads.
struct Plan: Sendable {
    let scenario: Scenario
    let timeline: Timeline
    /// Effects on hazards, in classes.
    let classes: EffectClasses
    let instroom: InstroomPlan
    let labourMarket: LabourMarket
    /// Effects by month alone: on re-screening, hours, contracts and the formatie.
    let calendar: [PlannedEffect]
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
    /// Whether indeling can differ from afstand, and whether it takes a re-screening to revise it.
    let hasIndeling: Bool
    let isScreened: Bool
    /// Columns of a replication's counts.
    var width: Int { TrajectMetric.width(trajecten.count) }
    /// Every path's 56-bit identity, for its draws.
    let identities: [UInt64]

    init(_ scenario: Scenario, runOn: Int = Scenario.runOn) {
        self.scenario = scenario
        timeline = Timeline(start: scenario.start, horizon: scenario.horizon, runOn: runOn)
        let effects = PlannedEffect.all(scenario, timeline)
        classes = EffectClasses(effects.filter { [.uitstroom, .doorstroom, .terugval].contains($0.proces) })
        instroom = InstroomPlan(effects.filter { $0.proces == .instroom })
        labourMarket = LabourMarket(scenario, timeline, effects)
        calendar = effects.filter { [.herindeling, .groei, .baanverlies, .begeleiding].contains($0.proces) }
        let line = timeline
        trajecten = scenario.trajecten.map { PlannedTraject($0, scenario, line) }
        doelgroepen = trajecten.doelgroepen
        stages = Stages(trajecten)
        bands = Bands(scenario, classes, trajecten)
        lifetimes = Lifetimes(timeline)
        var differences = (classes.effects + calendar).filter(\.isNewBeleid).map(\.months.lowerBound)
        differences += trajecten.filter(\.isNewBeleid).map { max(1, $0.from) }
        hasFeedback = scenario.isGiven(.begeleidingElasticiteit)
        isCoupled = trajecten.contains(where: \.isLimited) || hasFeedback
        if isCoupled {
            // Who enters in one line only takes a place or time of others.
            let instroom = effects.filter { $0.proces == .instroom && $0.isNewBeleid }
            differences += instroom.map(\.months.lowerBound)
        }
        firstDifference = differences.min() ?? timeline.last + 1
        hasIndeling = scenario.hasIndeling
        isScreened = scenario.isGiven(.herindeling)
        identities = scenario.layout.paths().map(ParameterDraw.identity)
    }
}
