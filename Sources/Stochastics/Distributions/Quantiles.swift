internal import BijstandCaseload
internal import CBijstandGSL

/// A distribution with a density, by its distribution function and that function's inverse.
public protocol ContinuousDistribution: Sendable {
    /// P(X ≤ x).
    func cumulative(_ x: Double) -> Double
    /// The x with P(X ≤ x) = u, for u in (0, 1).
    func quantile(_ u: Double) -> Double
}

extension ContinuousDistribution {
    /// The quantile of the distribution truncated to an interval: that of F(a) + u·(F(b) − F(a)).
    ///
    /// - Throws: when the distribution has nothing in the interval.
    public func quantile(_ u: Double, within bounds: ClosedRange<Double>) throws(InvalidDistribution) -> Double {
        let (low, high) = (cumulative(bounds.lowerBound), cumulative(bounds.upperBound))
        try require(
            high > low, "a distribution that falls within \(bounds.lowerBound) … \(bounds.upperBound)")
        // Inside (0, 1), where every quantile is finite.
        let share = min(max(low + u * (high - low), Double.leastNormalMagnitude), 1 - 0x1p-53)
        let value = quantile(share)
        try require(!value.isNaN, "a distribution whose quantiles can be found")
        return min(max(value, bounds.lowerBound), bounds.upperBound)
    }

    /// A quantile by halving an interval that holds it: for where GSL's own search fails.
    func bisected(_ u: Double, _ interval: ClosedRange<Double>) -> Double {
        halved(interval) { cumulative($0) < u }
    }

    /// Whether a quantile that GSL found is one.
    func isQuantile(_ x: Double, of u: Double) -> Bool { x.isFinite && abs(cumulative(x) - u) < 1e-9 }
}

/// Where a condition that holds at the low end of an interval stops to hold, down to neighbouring numbers.
private func halved(_ interval: ClosedRange<Double>, while isBelow: (Double) -> Bool) -> Double {
    var (low, high) = (interval.lowerBound, interval.upperBound)
    while true {
        let middle = low + (high - low) / 2
        if middle <= low || middle >= high { return middle }
        if isBelow(middle) { low = middle } else { high = middle }
    }
}

/// Quantiles that confidence limits need.
public enum Quantile {
    /// Of the chi-square distribution. The probability lies strictly between 0 and 1.
    public static func chiSquare(_ probability: Double, degreesOfFreedom: Double) -> Double {
        precondition(probability > 0 && probability < 1 && degreesOfFreedom > 0 && degreesOfFreedom < .infinity)
        return ChiSquare(degreesOfFreedom: degreesOfFreedom).quantile(probability)
    }

    /// Of the standard normal distribution, by `gsl_cdf_ugaussian_Pinv`.
    public static func normal(_ probability: Double) -> Double {
        precondition(probability > 0 && probability < 1)
        return gsl(gsl_cdf_ugaussian_Pinv(probability))
    }
}

/// The chi-square distribution, for confidence limits.
struct ChiSquare: ContinuousDistribution {
    let degreesOfFreedom: Double

    func cumulative(_ x: Double) -> Double { x > 0 ? gsl(gsl_cdf_chisq_P(x, degreesOfFreedom)) : 0 }

    /// By halving: `gsl_cdf_chisq_Pinv` fails to converge for tens of thousands of degrees of freedom (GSL 2.7), which is
    /// what a large city's exits come to. The upper half goes by `gsl_cdf_chisq_Q`, exact in its tail.
    func quantile(_ u: Double) -> Double {
        func isBelow(_ x: Double) -> Bool {
            u < 0.5
                ? gsl(gsl_cdf_chisq_P(x, degreesOfFreedom)) < u : gsl(gsl_cdf_chisq_Q(x, degreesOfFreedom)) > 1 - u
        }
        var (low, high) = (0.0, max(1, degreesOfFreedom))
        while isBelow(high) { (low, high) = (high, 2 * high) }
        return halved(low...high, while: isBelow)
    }
}

extension Normal: ContinuousDistribution {
    public func cumulative(_ x: Double) -> Double { gsl(gsl_cdf_gaussian_P(x - mean, sd)) }
    public func quantile(_ u: Double) -> Double { mean + gsl(gsl_cdf_gaussian_Pinv(u, sd)) }
}

extension Lognormal: ContinuousDistribution {
    public func cumulative(_ x: Double) -> Double { x > 0 ? gsl(gsl_cdf_lognormal_P(x, mu, sigma)) : 0 }
    public func quantile(_ u: Double) -> Double { gsl(gsl_cdf_lognormal_Pinv(u, mu, sigma)) }
}

extension Gamma: ContinuousDistribution {
    public func cumulative(_ x: Double) -> Double { x > 0 ? gsl(gsl_cdf_gamma_P(x, shape, scale)) : 0 }

    public func quantile(_ u: Double) -> Double {
        let found = gsl(gsl_cdf_gamma_Pinv(u, shape, scale))
        if isQuantile(found, of: u) { return found }
        var top = mean + sd
        while cumulative(top) < u && top < .infinity { top *= 2 }
        return bisected(u, 0...top)
    }
}

extension Beta: ContinuousDistribution {
    public func cumulative(_ x: Double) -> Double {
        x <= 0 ? 0 : x >= 1 ? 1 : gsl(gsl_cdf_beta_P(x, mean * size, (1 - mean) * size))
    }

    public func quantile(_ u: Double) -> Double {
        let found = gsl(gsl_cdf_beta_Pinv(u, mean * size, (1 - mean) * size))
        return isQuantile(found, of: u) ? found : bisected(u, 0...1)
    }
}

extension Uniform: ContinuousDistribution {
    public func cumulative(_ x: Double) -> Double { gsl(gsl_cdf_flat_P(x, min, max)) }
    public func quantile(_ u: Double) -> Double { gsl(gsl_cdf_flat_Pinv(u, min, max)) }
}

extension Triangular: ContinuousDistribution {
    /// (x − min)² ÷ ((max − min)(mode − min)) up to the mode, 1 − (max − x)² ÷ ((max − min)(max − mode)) above it.
    public func cumulative(_ x: Double) -> Double {
        if x <= min { return 0 }
        if x >= max { return 1 }
        return x < mode
            ? (x - min) * (x - min) / ((max - min) * (mode - min))
            : 1 - (max - x) * (max - x) / ((max - min) * (max - mode))
    }

    public func quantile(_ u: Double) -> Double {
        u < (mode - min) / (max - min)
            ? min + (u * (max - min) * (mode - min)).squareRoot()
            : max - ((1 - u) * (max - min) * (max - mode)).squareRoot()
    }
}
