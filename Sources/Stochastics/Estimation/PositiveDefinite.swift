internal import BijstandCaseload
internal import CBijstandGSL

/// A symmetric positive definite matrix, as its Cholesky factor.
package struct PositiveDefinite: Sendable {
    private let size: Int
    /// L with L·Lᵀ the matrix, row after row.
    private let lower: [Double]

    /// By `gsl_linalg_cholesky_decomp1`.
    ///
    /// - Parameter rows: one after another.
    package init(_ rows: [Double], size: Int) throws(InvalidDistribution) {
        var lower = [Double](repeating: 0, count: size * size)
        try require(rows.count == size * size && rows.allSatisfy { $0.isFinite }, "a square matrix of finite numbers")
        let status = gsl(bijstand_cholesky(rows, size, &lower))
        try require(status == 0 && lower.allSatisfy { $0.isFinite }, "a positive definite matrix")
        (self.size, self.lower) = (size, lower)
    }

    /// x with A·x = b, by `gsl_linalg_cholesky_svx`.
    package func solve(_ b: [Double]) -> [Double] {
        var x = b
        let status = gsl(bijstand_cholesky_solve(lower, size, &x))
        precondition(status == 0, "GSL: \(status)")
        return x
    }

    /// By `gsl_linalg_cholesky_invert`, row after row.
    package var inverse: [Double] {
        var inverse = lower
        let status = gsl(bijstand_cholesky_invert(&inverse, size))
        precondition(status == 0, "GSL: \(status)")
        return inverse
    }
}
