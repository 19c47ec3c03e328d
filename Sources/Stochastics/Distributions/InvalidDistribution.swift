public import BijstandCaseload

/// A distribution whose parameters make no sense; `expected` says what would.
public struct InvalidDistribution: Error, Equatable, CustomStringConvertible {
    /// Path of the number it belongs to, where that is known.
    public let path: String?
    public let found: Message
    public let expected: Message

    public init(path: String? = nil, found: Message = "a distribution that cannot be drawn", expected: Message) {
        self.path = path
        self.found = found
        self.expected = expected
    }

    public var description: String {
        "\(path.map { "\($0): " } ?? "")found \(found.english), expected \(expected.english)"
    }
}

/// Throws unless the condition holds.
func require(_ condition: Bool, _ expected: Message) throws(InvalidDistribution) {
    if !condition { throw InvalidDistribution(expected: expected) }
}
