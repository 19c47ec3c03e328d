internal import BijstandStochastics

/// How often truths lie between the 5 and 95 % quantiles of their posterior, over all parameters: what ranks of each alone,
/// with few fits, do not tell.
public struct RankCoverage: Sendable {
    /// Share of the truths.
    public let share: Double
    /// Its standard error, by the spread over fits: the parameters of one fit go together.
    public let se: Double
    /// What it would be: 90 %, less what so few points fall short.
    public let expected: Double
    /// Standard errors that it may lie from what it would be.
    public let limit: Double

    /// Root of the mean of ((posterior mean − truth) ÷ posterior sd)², and its standard error over fits: 1 where posteriors are as wide
    /// as they should be, more where they are narrower. Told, not judged: tails weigh heavily in it.
    public let distance: (rms: Double, se: Double)

    public var isRight: Bool { abs(share - expected) <= limit * se }

    /// - Parameters:
    ///   - rows: whole fits, two or more.
    ///   - particles: points of a posterior; quantiles of type 7 leave 1 − 0.9·(n − 1) ÷ (n + 1) outside.
    ///   - alpha: chance to fail although the posterior is right.
    public init(_ rows: [RankRow], particles: Int, alpha: Double) {
        let fits = Dictionary(grouping: rows, by: \.fit).sorted { $0.key < $1.key }.map(\.value)
        (share, se) = Self.mean(fits.map { Double($0.count(where: \.isCovered)) / Double($0.count) })
        let n = Double(particles)
        expected = 0.9 * (n - 1) / (n + 1)
        limit = Quantile.normal(1 - alpha / 2)
        let square = Self.mean(
            fits.map { fit in
                let known = fit.filter { $0.sd > 0 }
                return known.reduce(0) { $0 + (($1.mean - $1.truth) / $1.sd).squared } / Double(max(1, known.count))
            })
        let rms = square.mean.squareRoot()
        distance = (rms, rms > 0 ? square.se / (2 * rms) : 0)
    }

    /// Over fits: the parameters of one fit go together.
    private static func mean(_ values: [Double]) -> (mean: Double, se: Double) {
        let count = Double(values.count)
        let mean = values.reduce(0, +) / count
        return (mean, (values.reduce(0) { $0 + ($1 - mean).squared } / max(1, count - 1) / count).squareRoot())
    }
}

extension Double {
    fileprivate var squared: Double { self * self }
}
