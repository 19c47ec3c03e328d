internal import BijstandCaseload

/// What a scenario asks of indeling.
struct IndelingPlan: Sendable {
    /// Whether indeling can differ from afstand, and whether it takes a re-screening to revise it.
    let isKept: Bool
    let isScreened: Bool

    init(_ scenario: Scenario) {
        isKept = scenario.hasIndeling
        isScreened = scenario.isGiven(.herindeling)
    }
}
