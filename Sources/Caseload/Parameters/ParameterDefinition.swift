/// What the registry knows of a parameter.
public struct ParameterDefinition: Sendable {
    /// What stands when the scenario is silent.
    public enum Default: Sendable, Equatable {
        /// The scenario must give it.
        case required
        /// The value at which the process does nothing.
        case neutral(Double)
        /// The table at which the process does nothing: 1 where all keys are the same word, 0 elsewhere.
        case identity
        /// The shares at which the process does nothing: 1 at this key of the last axis, 0 at the others.
        case only(String)
        /// Left to the model; the meaning says to what.
        case absent
    }

    public let axes: [Axis]
    public let eenheid: Eenheid
    public let bounds: ClosedRange<Double>
    public let `default`: Default
    /// One sentence; in English with the Dutch nouns of the Glossary.
    public let meaning: Phrase
    /// A table of shares over its last axis: scaled to add up to 1.
    public let isShares: Bool
    /// A distribution here is chance, not uncertainty about a parameter.
    public let isChance: Bool
    /// The same in every replication: no distribution may stand here.
    public let isFixed: Bool
    /// A category that a row of shares may leave out: nobody is in it then.
    public let spared: String?

    /// A ratio that multiplies a flow, so that 1 is no change.
    public var multiplies: Bool { eenheid == .verhouding && bounds == Bounds.ratio }

    init(
        _ axes: [Axis], _ eenheid: Eenheid, _ bounds: ClosedRange<Double>, _ standard: Default, _ meaning: String,
        nl: String,
        isShares: Bool = false, isChance: Bool = false, isFixed: Bool = false, spared: String? = nil
    ) {
        self.axes = axes
        self.eenheid = eenheid
        self.bounds = bounds
        self.default = standard
        self.meaning = Phrase(nl: nl, en: meaning)
        self.isShares = isShares
        self.isChance = isChance
        self.isFixed = isFixed
        self.spared = spared
    }
}

extension ParameterDefinition {
    /// Bounds that many numbers have.
    enum Bounds {
        /// Of a table that is scaled to add up to 1.
        static let weights = 0.0...1e6
        static let ratio = 0.0...100.0
        static let hazard = 0.0...5.0
        static let beta = -2.0...2.0
        static let euros = 0.0...1e12
    }
}
