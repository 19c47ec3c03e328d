public import BijstandCaseload
public import BijstandStochastics

extension Distribution {
    /// The quantile of the distribution truncated to bounds.
    ///
    /// - Throws: when the distribution has nothing in the bounds.
    public func quantile(_ u: Double, within bounds: ClosedRange<Double>) throws(InvalidDistribution) -> Double {
        switch self {
        case .normal(let mean, let sd): try Normal(mean: mean, sd: sd).quantile(u, within: bounds)
        case .lognormal(let mean, let sd): try Lognormal(mean: mean, sd: sd).quantile(u, within: bounds)
        case .beta(let mean, let sd): try Beta(mean: mean, sd: sd).quantile(u, within: bounds)
        case .gamma(let mean, let sd): try Gamma(mean: mean, sd: sd).quantile(u, within: bounds)
        case .uniform(let min, let max): try Uniform(min: min, max: max).quantile(u, within: bounds)
        case .triangular(let min, let mode, let max):
            try Triangular(min: min, mode: mode, max: max).quantile(u, within: bounds)
        }
    }
}
