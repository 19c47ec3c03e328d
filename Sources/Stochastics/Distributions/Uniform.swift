internal import BijstandCaseload
internal import CBijstandGSL

/// The uniform distribution on [min, max).
public struct Uniform: Sendable {
    public let min: Double
    public let max: Double

    public init(min: Double, max: Double) throws(InvalidDistribution) {
        try require(min.isFinite && max.isFinite && min < max, "a min below the max, both finite")
        self.min = min
        self.max = max
    }

    /// By `gsl_ran_flat`.
    public func sample(_ stream: inout RandomStream) -> Double {
        stream.withGSL { gsl_ran_flat($0, min, max) }
    }
}
