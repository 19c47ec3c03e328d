/// Unknowns with a normal distribution, to which noisy sums of them are filtered in one after another.
struct LinearState {
    private(set) var mean: [Double]
    /// Row after row.
    var covariance: [Double]

    private var size: Int { mean.count }

    init(_ size: Int) {
        mean = [Double](repeating: 0, count: size)
        covariance = [Double](repeating: 0, count: size * size)
    }

    /// Σ row · unknowns was seen to be a value, with a normal error.
    ///
    /// - Parameter value: nil for what was expected: the spread alone gets smaller.
    mutating func observe(_ row: [Double], _ value: Double?, sd: Double) {
        let gain = times(row)
        let variance = zip(gain, row).reduce(sd * sd) { $0 + $1.0 * $1.1 }
        guard variance > 0 else { return }
        let miss = value.map { $0 - zip(mean, row).reduce(0) { $0 + $1.0 * $1.1 } } ?? 0
        for a in 0..<size {
            let share = gain[a] / variance
            if share == 0 { continue }
            mean[a] += share * miss
            for b in 0..<size { covariance[a * size + b] -= share * gain[b] }
        }
    }

    /// Means and covariances of sums of the unknowns.
    func moments(_ rows: [[Double]]) -> (means: [Double], covariance: [[Double]]) {
        let products = rows.map(times)
        return (
            rows.map { zip(mean, $0).reduce(0) { $0 + $1.0 * $1.1 } },
            rows.map { row in products.map { zip($0, row).reduce(0) { $0 + $1.0 * $1.1 } } }
        )
    }

    private func times(_ row: [Double]) -> [Double] {
        (0..<size).map { a in
            var sum = 0.0
            for b in 0..<size where row[b] != 0 { sum += covariance[a * size + b] * row[b] }
            return sum
        }
    }
}
