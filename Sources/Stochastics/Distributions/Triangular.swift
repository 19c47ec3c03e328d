internal import BijstandCaseload
internal import CBijstandGSL

/// The triangular distribution on [min, max] with a mode between.
public struct Triangular: Sendable {
    public let min: Double
    public let mode: Double
    public let max: Double

    public init(min: Double, mode: Double, max: Double) throws(InvalidDistribution) {
        try require(
            min.isFinite && max.isFinite && min < max && mode >= min && mode <= max,
            "min ≤ mode ≤ max with min below max, all finite")
        self.min = min
        self.mode = mode
        self.max = max
    }

    /// By inversion of one `gsl_rng_uniform`; GSL has no sampler of its own for it.
    public func sample(_ stream: inout RandomStream) -> Double {
        quantile(stream.withGSL { gsl_rng_uniform($0) })
    }
}
