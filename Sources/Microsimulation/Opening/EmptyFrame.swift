public import BijstandCaseload

/// The hazards and instroom of a scenario leave nobody to make its opening state of.
public struct EmptyFrame: Error, CustomStringConvertible {
    /// Path of the number that asks for them.
    public let path: String

    public var found: Message { "households that this instroom and these hazards would never make" }
    public var expected: Message { "instroom and hazards that lead to some, or none of them" }
    public var description: String { "\(path): found \(found.english), expected \(expected.english)" }
}
