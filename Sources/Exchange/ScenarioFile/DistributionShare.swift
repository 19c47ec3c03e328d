internal import BijstandCaseload
internal import BijstandStochastics

extension Distribution {
    /// The probability that a draw lies within bounds; nil where the distribution cannot be drawn.
    func share(within bounds: ClosedRange<Double>) -> Double? {
        if sd == 0 { return bounds.contains(mean) ? 1 : 0 }
        func share(_ distribution: some ContinuousDistribution) -> Double? {
            let share = distribution.cumulative(bounds.upperBound) - distribution.cumulative(bounds.lowerBound)
            return share.isFinite ? share : nil
        }
        do throws(InvalidDistribution) {
            return switch self {
            case .normal(let mean, let sd): share(try Normal(mean: mean, sd: sd))
            case .lognormal(let mean, let sd): share(try Lognormal(mean: mean, sd: sd))
            case .beta(let mean, let sd): share(try Beta(mean: mean, sd: sd))
            case .gamma(let mean, let sd): share(try Gamma(mean: mean, sd: sd))
            case .uniform(let min, let max): share(try Uniform(min: min, max: max))
            case .triangular(let min, let mode, let max): share(try Triangular(min: min, mode: mode, max: max))
            }
        } catch {
            return nil
        }
    }
}
