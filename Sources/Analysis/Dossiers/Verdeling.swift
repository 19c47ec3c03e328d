/// How households divide over categories, against their country: it divides each group of them in its own way, and the file knows how
/// many are of each group and how many of each category.
public struct Verdeling: Sendable {
    /// By category, against what the country expects of groups of these sizes.
    public let counts: [CountRatio]
    /// Households by group, and the country's shares by group and category.
    private let sizes: [Double]
    private let land: [[Double]]
    private let spread: Double

    /// - Parameters:
    ///   - observed: households by category.
    ///   - sizes: by group.
    ///   - land: weights by group and category.
    ///   - spread: of the logarithm of a category's ratio among municipalities.
    init(observed: [Int], sizes: [Int], land: [[Double]], spread: Double) {
        let sizes = sizes.map { Double($0) }
        let land = land.map { Self.shares($0) }
        counts = zip(observed, Self.sums(land, sizes)).map {
            CountRatio(observed: Double($0), expected: $1, spread: spread)
        }
        (self.sizes, self.land, self.spread) = (sizes, land, spread)
    }

    private static let rounds = 50

    /// The country's shares of each group, moved by one factor for a category such that all groups together divide as such counts say.
    /// What the country has nobody of stays so.
    public func shares(_ counts: [CountRatio]) -> [[Double]] {
        let expected = counts.map { $0.expected * $0.ratio }
        let (all, sum) = (sizes.reduce(0, +), expected.reduce(0, +))
        guard all > 0, sum > 0 else { return land }
        var factors = [Double](repeating: 1, count: counts.count)
        func moved() -> [[Double]] { land.map { row in Self.shares(zip(row, factors).map { $0 * $1 }) } }
        for _ in 0..<Self.rounds {
            let now = Self.sums(moved(), sizes)
            for place in factors.indices where now[place] > 0 {
                factors[place] *= expected[place] * all / sum / now[place]
            }
        }
        return moved()
    }

    /// Of a Dirichlet distribution of those shares: the households, and what the country weighs.
    public var concentratie: Double { sizes.reduce(0, +) + 1 / (spread * spread) }

    private static func shares(_ weights: [Double]) -> [Double] {
        let sum = weights.reduce(0, +)
        return sum > 0 ? weights.map { $0 / sum } : weights
    }

    private static func sums(_ rows: [[Double]], _ sizes: [Double]) -> [Double] {
        (rows.first ?? []).indices.map { place in zip(rows, sizes).reduce(0) { $0 + $1.0[place] * $1.1 } }
    }
}
