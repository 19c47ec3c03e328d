internal import Caseload

/// A scenario resolved for the machine, as far as no draw is needed: built once per run, read by all threads.
struct Plan: Sendable {
    let scenario: Scenario
    let timeline: Timeline
    /// Effects on hazards, in classes.
    let classes: EffectClasses
    let instroom: InstroomPlan
    let labourMarket: LabourMarket
    let bands: Bands
    let lifetimes: Lifetimes
    /// First month in which hazards of the two arms can differ; past the end when they never do.
    let firstDifference: Int
    /// Every path's 56-bit identity, for its draws.
    let identities: [UInt64]

    init(_ scenario: Scenario, runOn: Int = Scenario.runOn) {
        self.scenario = scenario
        timeline = Timeline(start: scenario.start, horizon: scenario.horizon, runOn: runOn)
        let effects = PlannedEffect.all(scenario, timeline)
        classes = EffectClasses(effects.filter { [.uitstroom, .doorstroom, .terugval].contains($0.proces) })
        instroom = InstroomPlan(timeline, effects.filter { $0.proces == .instroom })
        labourMarket = LabourMarket(scenario, timeline, effects)
        bands = Bands(scenario, classes)
        lifetimes = Lifetimes(timeline)
        firstDifference =
            classes.effects.filter(\.isNewBeleid).map(\.months.lowerBound).min() ?? timeline.last + 1
        identities = scenario.layout.paths().map(ParameterDraw.identity)
    }
}
