internal import BijstandCaseload
internal import BijstandStochastics

/// How unemployment goes on, from its own history: y(t+1) = ρ y(t) + m (y(t) − y(t−6)) ÷ 6 + ε, with y what it differs from its mean by.
///
/// Least squares with a prior: momentum 0.7 ± 0.2, 1 − ρ 0.012 ± 0.01, both from what unemployment does in general.
struct UnemploymentFit {
    /// Mean over the series, in percents.
    let referentie: Double
    private let mean: [Double]
    private let covariance: [Double]
    let sd: Double

    private static let (momentum, momentumSd, back, backSd) = (0.7, 0.2, 0.012, 0.01)
    /// Months over which a change is taken.
    private static let half = 6
    /// What a month's shock is before any is seen, in points, and as how many months that counts.
    private static let (shock, weight) = (0.12, 12.0)

    init(_ series: [Double]) {
        let referentie = series.reduce(0, +) / Double(series.count)
        let rows = (Self.half..<series.count - 1).map { t in
            (
                change: series[t + 1] - series[t], momentum: (series[t] - series[t - Self.half]) / Double(Self.half),
                level: -(series[t] - referentie)
            )
        }
        var sd = Self.shock
        var (mean, covariance) = ([Self.momentum, Self.back], [0.0, 0, 0, 0])
        for _ in 0..<3 {
            // Precision of the prior and of the rows.
            var (a, b, d) = (1 / (Self.momentumSd * Self.momentumSd), 0.0, 1 / (Self.backSd * Self.backSd))
            var (p, q) = (a * Self.momentum, d * Self.back)
            for row in rows {
                a += row.momentum * row.momentum / (sd * sd)
                b += row.momentum * row.level / (sd * sd)
                d += row.level * row.level / (sd * sd)
                p += row.momentum * row.change / (sd * sd)
                q += row.level * row.change / (sd * sd)
            }
            let determinant = a * d - b * b
            covariance = [d / determinant, -b / determinant, -b / determinant, a / determinant]
            mean = [(d * p - b * q) / determinant, (a * q - b * p) / determinant]
            let squares = rows.reduce(Self.weight * Self.shock * Self.shock) { sum, row in
                let miss = row.change - mean[0] * row.momentum - mean[1] * row.level
                return sum + miss * miss
            }
            sd = (squares / (Self.weight + Double(rows.count))).squareRoot()
        }
        (self.referentie, self.mean, self.covariance, self.sd) = (referentie, mean, covariance, sd)
    }

    func draw(_ stream: inout RandomStream) throws -> (momentum: Double, rho: Double) {
        let drawn = try MultivariateNormal(mean: mean, covariance: covariance).sample(&stream)
        return (min(max(drawn[0], 0), 0.95), min(max(1 - drawn[1], 0.95), 0.9999))
    }
}
