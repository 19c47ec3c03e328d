internal import BijstandCaseload
internal import CBijstandGSL

/// The beta distribution on (0, 1) by mean and sd.
public struct Beta: Sendable {
    public let mean: Double
    public let sd: Double

    public init(mean: Double, sd: Double) throws(InvalidDistribution) {
        try require(
            mean > 0 && mean < 1 && sd >= 0 && sd * sd < mean * (1 - mean),
            "a mean between 0 and 1 and an sd below the square root of mean × (1 − mean)")
        self.mean = mean
        self.sd = sd
        try require(sd == 0 || size.isFinite, "an sd of 0, or one that is not so near to it")
    }

    /// ν; infinite for an sd of 0.
    var size: Double { mean * (1 - mean) / (sd * sd) - 1 }

    /// By `gsl_ran_beta`, a = mean·ν, b = (1 − mean)·ν, ν = mean(1 − mean)/sd² − 1; an sd of 0 is the mean itself.
    public func sample(_ stream: inout RandomStream) -> Double {
        if sd == 0 { return mean }
        return stream.withGSL { gsl_ran_beta($0, mean * size, (1 - mean) * size) }
    }
}
