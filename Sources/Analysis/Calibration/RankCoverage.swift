internal import Stochastics

/// How often truths lie between the 5 and 95 % quantiles of their posterior, over all parameters: what ranks of each alone,
/// with few fits, do not tell.
public struct RankCoverage: Sendable, Equatable {
    /// Share of the truths.
    public let share: Double
    /// Its standard error, by the spread over fits: the parameters of one fit go together.
    public let se: Double
    /// What it would be: 90 %, less what so few points fall short.
    public let expected: Double
    /// Standard errors that it may lie from what it would be.
    public let limit: Double

    public var isRight: Bool { abs(share - expected) <= limit * se }

    /// - Parameters:
    ///   - rows: whole fits, two or more.
    ///   - particles: points of a posterior; quantiles of type 7 leave 1 − 0.9·(n − 1) ÷ (n + 1) outside.
    ///   - alpha: chance to fail although the posterior is right.
    public init(_ rows: [RankRow], particles: Int, alpha: Double) {
        let fits = Dictionary(grouping: rows, by: \.fit).sorted { $0.key < $1.key }.map { fit in
            Double(fit.value.count(where: \.isCovered)) / Double(fit.value.count)
        }
        let (count, n) = (Double(fits.count), Double(particles))
        let mean = fits.reduce(0, +) / count
        share = mean
        se = (fits.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / max(1, count - 1) / count).squareRoot()
        expected = 0.9 * (n - 1) / (n + 1)
        limit = Quantile.normal(1 - alpha / 2)
    }
}
