public import BijstandCaseload

/// A way of counting people to work, with its goal held against every year.
public struct AmbitionGoal: Sendable {
    public let telwijze: Telwijze
    public let goal: Double?
    public let reference: Double?
    /// Mean count, and the chance of reaching the goal, by full year.
    public let years: [(count: Double?, reached: Double?)]
}
