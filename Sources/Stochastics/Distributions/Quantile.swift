internal import CGSL

/// Quantiles that confidence limits need, by GSL.
public enum Quantile {
    /// Of the chi-square distribution. The probability lies strictly between 0 and 1.
    ///
    /// By bisection on `gsl_cdf_chisq_P`, down to neighbouring numbers: `gsl_cdf_chisq_Pinv` fails to converge for tens of
    /// thousands of degrees of freedom (GSL 2.7), which is what a large city's exits come to. The upper half goes by
    /// `gsl_cdf_chisq_Q`, exact in its tail.
    public static func chiSquare(_ probability: Double, degreesOfFreedom: Double) -> Double {
        precondition(probability > 0 && probability < 1 && degreesOfFreedom > 0 && degreesOfFreedom < .infinity)
        _ = gsl_set_error_handler_off()
        func isBelow(_ x: Double) -> Bool {
            probability < 0.5
                ? gsl_cdf_chisq_P(x, degreesOfFreedom) < probability
                : gsl_cdf_chisq_Q(x, degreesOfFreedom) > 1 - probability
        }
        var (low, high) = (0.0, max(1, degreesOfFreedom))
        while isBelow(high) { (low, high) = (high, 2 * high) }
        while true {
            let middle = low + (high - low) / 2
            if middle <= low || middle >= high { return middle }
            if isBelow(middle) { low = middle } else { high = middle }
        }
    }

    /// Of the standard normal distribution, by `gsl_cdf_ugaussian_Pinv`.
    public static func normal(_ probability: Double) -> Double {
        precondition(probability > 0 && probability < 1)
        return gsl_cdf_ugaussian_Pinv(probability)
    }
}
