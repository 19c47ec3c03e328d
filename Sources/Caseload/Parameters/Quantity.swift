/// A number of a scenario: a value or a distribution, with where it comes from.
public struct Quantity: Sendable, Equatable {
    public enum Content: Sendable, Equatable {
        case value(Double)
        case distribution(Distribution)
    }

    /// Where a number comes from.
    public enum Provenance: Sendable, Equatable {
        /// A publication or document.
        case bron(String)
        /// Nobody's but ours.
        case aanname
        /// Not given: the registry's value at which the process does nothing.
        case neutral
    }

    public var content: Content
    public let provenance: Provenance

    public init(_ content: Content, _ provenance: Provenance) {
        self.content = content
        self.provenance = provenance
    }

    /// The value, or the mean of the distribution.
    public var center: Double { content.center }
}

extension Quantity.Content {
    /// The value, or the mean of the distribution.
    public var center: Double {
        switch self {
        case .value(let value): value
        case .distribution(let distribution): distribution.mean
        }
    }
}
