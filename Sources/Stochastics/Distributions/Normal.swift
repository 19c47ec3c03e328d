internal import BijstandCaseload
internal import CBijstandGSL

/// The normal distribution N(mean, sd²).
public struct Normal: Sendable {
    public let mean: Double
    public let sd: Double

    public init(mean: Double, sd: Double) throws(InvalidDistribution) {
        try require(mean.isFinite && sd.isFinite && sd >= 0, "a finite mean and a finite sd of at least 0")
        self.mean = mean
        self.sd = sd
    }

    /// By `gsl_ran_gaussian` (polar Box–Muller).
    public func sample(_ stream: inout RandomStream) -> Double {
        mean + stream.withGSL { gsl_ran_gaussian($0, sd) }
    }
}
