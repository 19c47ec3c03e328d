/// A distribution whose parameters make no sense; `expected` says what would.
public struct InvalidDistribution: Error, Equatable, CustomStringConvertible {
    public let expected: String

    public init(expected: String) { self.expected = expected }

    public var description: String { "expected \(expected)" }
}

/// Throws unless the condition holds.
func require(_ condition: Bool, _ expected: String) throws(InvalidDistribution) {
    if !condition { throw InvalidDistribution(expected: expected) }
}
