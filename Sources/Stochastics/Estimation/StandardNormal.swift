internal import CBijstandGSL

/// The standard normal distribution function, for one-sided statements and for priors on a common scale.
public enum StandardNormal {
    /// Φ(x), by `gsl_cdf_ugaussian_P`.
    public static func cumulative(_ x: Double) -> Double { gsl(gsl_cdf_ugaussian_P(x)) }

    /// log Φ(x), by `gsl_sf_log_erfc`: finite also where Φ(x) itself is too small for a number.
    public static func logCumulative(_ x: Double) -> Double {
        gsl(gsl_sf_log_erfc(-x / 2.0.squareRoot())) - Elementary.log(2)
    }
}
