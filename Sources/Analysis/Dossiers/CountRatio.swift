/// What was counted against what the country expects: Poisson counts around a gamma, in which the country weighs as so many dossiers.
public struct CountRatio: Sendable {
    public let observed: Double
    public let expected: Double
    private let weight: Double

    /// - Parameter spread: of the logarithm of such a ratio among municipalities.
    init(observed: Double, expected: Double, spread: Double) {
        (self.observed, self.expected, weight) = (observed, expected, 1 / (spread * spread))
    }

    private init(observed: Double, expected: Double, weight: Double) {
        (self.observed, self.expected, self.weight) = (observed, expected, weight)
    }

    /// Ratio to the country, and its standard deviation.
    public var ratio: Double { (weight + observed) / (weight + expected) }
    public var sd: Double { (weight + observed).squareRoot() / (weight + expected) }

    /// Of what is believed, the part that comes from what was counted: 0 is the country alone.
    public var strength: Double { expected / (weight + expected) }

    /// The same, were so many seen.
    public func seeing(_ observed: Double) -> CountRatio {
        CountRatio(observed: observed, expected: expected, weight: weight)
    }

    /// By what each of some parts differs from the country's, all of them together left as they are.
    public static func shares(_ counts: [CountRatio]) -> [Double] {
        let expected = counts.reduce(0) { $0 + $1.expected }
        let mean = counts.reduce(0) { $0 + $1.expected * $1.ratio } / max(expected, 1e-300)
        return counts.map { expected > 0 ? $0.ratio / mean : 1 }
    }
}
