internal import BijstandCaseload
internal import CBijstandGSL

/// The gamma distribution by mean and sd: shape mean²/sd², scale sd²/mean.
public struct Gamma: Sendable {
    public let mean: Double
    public let sd: Double

    public init(mean: Double, sd: Double) throws(InvalidDistribution) {
        try require(mean.isFinite && mean > 0 && sd.isFinite && sd >= 0, "a mean above 0 and an sd of at least 0")
        self.mean = mean
        self.sd = sd
        try require(
            sd == 0 || shape > 0 && shape.isFinite && scale > 0 && scale.isFinite,
            "an sd of 0, or one nearer to the mean in size")
    }

    var shape: Double { (mean / sd) * (mean / sd) }
    var scale: Double { sd * sd / mean }

    /// By `gsl_ran_gamma` (Marsaglia and Tsang 2000); an sd of 0 is the mean itself.
    public func sample(_ stream: inout RandomStream) -> Double {
        if sd == 0 { return mean }
        return stream.withGSL { gsl_ran_gamma($0, shape, scale) }
    }
}
