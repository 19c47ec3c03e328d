/// A number of a scenario: a value or a distribution, with where it comes from.
public struct Quantity: Sendable, Equatable {
    public enum Content: Sendable, Equatable {
        /// Set: it is never drawn, whatever draws there are of it.
        case value(Double)
        /// Drawn by itself, or with a ``CorrelatedGroup`` that it stands in.
        case distribution(Distribution)
        /// Drawn with others, as a ``JointSample`` or a table of Dirichlet shares has it; its mean there.
        case together(mean: Double)
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

    /// The value, or the mean of what it is drawn from.
    public var center: Double { content.center }
}

extension Quantity.Content {
    /// The value, or the mean of what it is drawn from.
    public var center: Double {
        switch self {
        case .value(let value): value
        case .distribution(let distribution): distribution.mean
        case .together(let mean): mean
        }
    }
}
