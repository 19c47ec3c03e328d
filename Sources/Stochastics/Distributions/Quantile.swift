internal import CGSL

/// Quantiles that confidence limits need, by GSL.
public enum Quantile {
    /// Of the chi-square distribution, by `gsl_cdf_chisq_Pinv`. The probability lies strictly between 0 and 1.
    public static func chiSquare(_ probability: Double, degreesOfFreedom: Double) -> Double {
        precondition(probability > 0 && probability < 1 && degreesOfFreedom > 0)
        _ = gsl_set_error_handler_off()
        return gsl_cdf_chisq_Pinv(probability, degreesOfFreedom)
    }

    /// Of the standard normal distribution, by `gsl_cdf_ugaussian_Pinv`.
    public static func normal(_ probability: Double) -> Double {
        precondition(probability > 0 && probability < 1)
        return gsl_cdf_ugaussian_Pinv(probability)
    }
}
