internal import BijstandCaseload
internal import CBijstandGSL

/// Correlations between normal variables, with the square root that turns independent ones into such.
public struct CorrelationMatrix: Sendable {
    public let rows: [[Double]]
    /// F with F·Fᵀ the matrix, row after row: the principal root, which no order of the variables changes.
    public let root: [Double]

    /// Negative eigenvalues of this size are rounding, in a matrix written with so many digits.
    static let tolerance = 1e-6

    /// By `gsl_eigen_symmv`: F = V·√Λ·Vᵀ.
    ///
    /// - Parameter rows: square, symmetric, with 1 on the diagonal; positive semi-definite, which is checked.
    public init(_ rows: [[Double]]) throws(InvalidDistribution) {
        let size = rows.count
        try require(
            size >= 1 && rows.allSatisfy { $0.count == size && $0.allSatisfy { $0.isFinite } },
            "a square matrix of numbers"
        )
        var values = [Double](repeating: 0, count: size)
        var vectors = [Double](repeating: 0, count: size * size)
        let status = rows.flatMap { $0 }.withUnsafeBufferPointer {
            let entries = $0.baseAddress
            return gsl(bijstand_eigen_symmetric(entries, size, &values, &vectors))
        }
        try require(status == 0, "a matrix with eigenvalues")
        let smallest = values.min()!
        try require(
            smallest >= -Self.tolerance,
            "a positive semi-definite matrix: its smallest eigenvalue is \(Self.rounded(smallest))")
        self.rows = rows
        root = (0..<size * size).map { cell in
            let (i, j) = (cell / size, cell % size)
            return (0..<size).reduce(0.0) { sum, k in
                sum + vectors[i * size + k] * max(0, values[k]).squareRoot() * vectors[j * size + k]
            }
        }
    }

    /// The correlations between some of the variables, in the given order.
    public func picking(_ order: [Int]) throws(InvalidDistribution) -> CorrelationMatrix {
        try CorrelationMatrix(order.map { row in order.map { rows[row][$0] } })
    }

    /// Four decimals, or the number itself where that would say 0.
    private static func rounded(_ value: Double) -> Double {
        let short = (value * 1e4).rounded() / 1e4
        return short == 0 ? value : short
    }
}
