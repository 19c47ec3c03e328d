internal import BijstandCaseload
internal import CBijstandGSL

/// The lognormal distribution by the mean and sd of the variable itself, not of its logarithm.
public struct Lognormal: Sendable {
    public let mean: Double
    public let sd: Double
    /// Mean and sd of the logarithm: σ² = log(1 + sd²/mean²), μ = log(mean) − σ²/2.
    let mu: Double
    let sigma: Double

    public init(mean: Double, sd: Double) throws(InvalidDistribution) {
        try require(mean.isFinite && mean > 0 && sd.isFinite && sd >= 0, "a mean above 0 and an sd of at least 0")
        self.mean = mean
        self.sd = sd
        let variance = Elementary.log1p((sd / mean) * (sd / mean))
        sigma = variance.squareRoot()
        mu = Elementary.log(mean) - variance / 2
        try require(variance.isFinite, "an sd nearer to the mean in size")
    }

    /// By `gsl_ran_lognormal`.
    public func sample(_ stream: inout RandomStream) -> Double {
        stream.withGSL { gsl_ran_lognormal($0, mu, sigma) }
    }
}
