/// A distribution whose parameters make no sense; `expected` says what would.
public struct InvalidDistribution: Error, Equatable, CustomStringConvertible {
    /// Path of the number it belongs to, where that is known.
    public let path: String?
    public let found: String
    public let expected: String

    public init(path: String? = nil, found: String = "a distribution that cannot be drawn", expected: String) {
        self.path = path
        self.found = found
        self.expected = expected
    }

    public var description: String { "\(path.map { "\($0): " } ?? "")found \(found), expected \(expected)" }
}

/// Throws unless the condition holds.
func require(_ condition: Bool, _ expected: String) throws(InvalidDistribution) {
    if !condition { throw InvalidDistribution(expected: expected) }
}
