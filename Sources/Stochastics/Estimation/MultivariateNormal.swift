internal import BijstandCaseload
internal import CBijstandGSL

/// The multivariate normal distribution N(mean, covariance).
public struct MultivariateNormal: Sendable {
    public let mean: [Double]
    /// L with L·Lᵀ the covariance, row after row.
    private let lower: [Double]

    /// By `gsl_linalg_cholesky_decomp1`.
    ///
    /// - Parameter covariance: row after row, symmetric and positive definite, which is checked.
    public init(mean: [Double], covariance: [Double]) throws(InvalidDistribution) {
        let size = mean.count
        try require(
            size >= 1 && covariance.count == size * size && (mean + covariance).allSatisfy { $0.isFinite },
            "a mean and a square matrix of finite numbers")
        var lower = [Double](repeating: 0, count: size * size)
        let status = gsl(bijstand_cholesky(covariance, size, &lower))
        try require(
            status == 0 && lower.allSatisfy { $0.isFinite }, "a positive definite covariance matrix")
        self.mean = mean
        self.lower = lower
    }

    /// The logarithm of the density, by `gsl_ran_multivariate_gaussian_log_pdf`.
    public func logDensity(_ x: [Double]) -> Double {
        precondition(x.count == mean.count)
        var density = 0.0
        let status = gsl(bijstand_normal_log_density(x, mean, lower, mean.count, &density))
        precondition(status == 0, "GSL: \(status)")
        return density
    }

    /// A draw, by `gsl_ran_multivariate_gaussian`.
    public func sample(_ stream: inout RandomStream) -> [Double] {
        var x = [Double](repeating: 0, count: mean.count)
        let status = stream.withGSL { bijstand_normal_draw($0, mean, lower, mean.count, &x) }
        precondition(status == 0, "GSL: \(status)")
        return x
    }
}
