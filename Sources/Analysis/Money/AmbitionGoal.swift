public import Caseload

/// A goal for one way of counting people to work, held against every year.
public struct AmbitionGoal: Sendable {
    public let telwijze: Telwijze
    public let goal: Double
    /// Mean count, and the chance of reaching the goal, by full year.
    public let years: [(count: Table.Cell, reached: Table.Cell)]
}
