internal import BijstandStochastics

/// Where a level stands after years in which it was seen: a walk, seen with the noise of years and of counting.
///
/// By what a level walks in a year, and by what a year differs from it beside counting, the years themselves say: over a grid of both, each
/// weighed by its likelihood and by what is believed of it before. So a municipality that goes its own way is followed, and one whose years
/// scatter is averaged.
public struct LevelPath: Sendable {
    /// Of the logarithm, of the year to come.
    public let mean: Double
    public let sd: Double
    /// Logarithm of how likely it makes the years that were seen.
    private(set) var evidence = 0.0

    /// Standard deviations a year, each with its prior weight: assumptions around a walk of 5 % and a scatter of 6 %.
    private static let walks = [(0.02, 0.25), (0.05, 0.4), (0.1, 0.25), (0.2, 0.1)]
    private static let scatters = [(0.0, 0.2), (0.03, 0.25), (0.06, 0.3), (0.12, 0.25)]
    /// Before any year is seen.
    private static let before = 1.0

    /// - Parameter years: in order of time: mean of a year's logarithm, and the standard deviation of counting.
    /// - Returns: nil without a year.
    public init?(_ years: [(mean: Double, sd: Double)]) {
        guard !years.isEmpty else { return nil }
        var all: [(weight: Double, mean: Double, variance: Double)] = []
        for (walk, likely) in Self.walks {
            for (scatter, usual) in Self.scatters {
                var (mean, variance, logWeight) = (0.0, Self.before * Self.before, 0.0)
                for (index, year) in years.enumerated() {
                    if index > 0 { variance += walk * walk }
                    let spread = variance + year.sd * year.sd + scatter * scatter
                    let miss = year.mean - mean
                    logWeight -= 0.5 * (miss * miss / spread + Elementary.log(spread))
                    mean += variance / spread * miss
                    variance -= variance * variance / spread
                }
                all.append((logWeight + Elementary.log(likely * usual), mean, variance + walk * walk))
            }
        }
        let highest = all.map(\.weight).max()!
        let weights = all.map { Elementary.exp($0.weight - highest) }
        self.init(zip(weights, all).map { ($0, $1.mean, $1.variance) })
        evidence = highest + Elementary.log(weights.reduce(0, +))
    }

    /// Of several that may be, each with its weight: their mean, and the spread within and between them.
    init(_ paths: [(weight: Double, path: LevelPath)]) {
        self.init(paths.map { ($0.weight, $0.path.mean, $0.path.sd * $0.path.sd) })
    }

    private init(_ parts: [(weight: Double, mean: Double, variance: Double)]) {
        let sum = parts.reduce(0) { $0 + $1.weight }
        let middle = parts.reduce(0) { $0 + $1.weight * $1.mean } / sum
        let variance = parts.reduce(0) { $0 + $1.weight * ($1.variance + ($1.mean - middle) * ($1.mean - middle)) }
        (mean, sd) = (middle, (variance / sum).squareRoot())
    }
}
