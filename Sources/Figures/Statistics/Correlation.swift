/// The correlation of two results over replications, as one value per replication.
enum Correlation {
    /// Decimals that are counted in.
    static let scale: Int64 = 1_000_000

    /// Values whose mean is the correlation of the two, and whose spread gives that mean's standard error: with z the
    /// standardised results and r the correlation, zx · zy − r (zx² + zy²) ÷ 2 + r (its influence function; Devlin, Gnanadesikan
    /// and Kettenring, Biometrika 62, 1975, p. 533). Nil in every replication where one of them does not vary.
    ///
    /// - Parameters:
    ///   - left: one per replication.
    ///   - right: as many.
    static func values(_ left: [Int64], _ right: [Int64]) -> [Int64?] {
        guard let x = standardised(left), let y = standardised(right), left.count == right.count else {
            return Array(repeating: nil, count: left.count)
        }
        let r = zip(x, y).reduce(0) { $0 + $1.0 * $1.1 } / Double(x.count)
        return zip(x, y).map { x, y in
            Int64(((x * y - r * (x * x + y * y) / 2 + r) * Double(scale)).rounded())
        }
    }

    /// To mean 0 and mean square 1; nil where all are the same.
    private static func standardised(_ values: [Int64]) -> [Double]? {
        let (sum, scatter) = Summary.moments(values)
        guard scatter > 0 else { return nil }
        let (n, deviation) = (Int128(values.count), Double(scatter).squareRoot())
        return values.map { Double(n * Int128($0) - sum) / deviation }
    }
}
