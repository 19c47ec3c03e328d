internal import BijstandStochastics

/// The arithmetic of tempered sequential Monte Carlo: how far to go, whom to draw again, how to move.
///
/// Source: P. Del Moral, A. Doucet, A. Jasra, "Sequential Monte Carlo samplers", J. R. Statist. Soc. B 68 (2006),
/// doi:10.1111/j.1467-9868.2006.00553.x; steps by effective sample size after A. Jasra et al. (2011),
/// doi:10.1111/j.1467-9469.2010.00723.x.
enum Tempering {
    /// exp(δ·(log-likelihood − its maximum)).
    static func weights(_ logLikelihoods: [Double], _ step: Double) -> [Double] {
        let highest = logLikelihoods.max() ?? 0
        return logLikelihoods.map { $0 == -.infinity ? 0 : Elementary.exp(step * ($0 - highest)) }
    }

    /// (Σw)² ÷ Σw².
    static func effective(_ weights: [Double]) -> Double {
        let (sum, squares) = weights.reduce((0.0, 0.0)) { ($0.0 + $1, $0.1 + $1 * $1) }
        return squares > 0 ? sum * sum / squares : 0
    }

    /// The largest step up to `most` after which at least `least` points are effective.
    static func step(_ logLikelihoods: [Double], most: Double, least: Double) -> Double {
        if effective(weights(logLikelihoods, most)) >= least { return most }
        var (low, high) = (0.0, most)
        for _ in 0..<60 {
            let middle = (low + high) / 2
            if effective(weights(logLikelihoods, middle)) >= least { low = middle } else { high = middle }
        }
        // Where even the smallest step leaves fewer, for points without any likelihood: go on, but slowly.
        return low > 0 ? low : high
    }

    /// Systematic resampling: the points that u, u + 1, … (over their number) of the cumulative weight fall on.
    static func systematic(_ weights: [Double], _ u: Double) -> [Int] {
        let total = weights.reduce(0, +)
        var (index, sum) = (0, weights[0])
        return weights.indices.map { place in
            let target = (Double(place) + u) / Double(weights.count) * total
            while sum < target && index + 1 < weights.count {
                index += 1
                sum += weights[index]
            }
            return index
        }
    }

    /// Weighted mean of points, and their weighted covariance, row after row.
    static func moments(_ points: [[Double]], _ weights: [Double]) -> (mean: [Double], covariance: [Double]) {
        let size = points[0].count
        let total = weights.reduce(0, +)
        var mean = [Double](repeating: 0, count: size)
        for (point, weight) in zip(points, weights) {
            for i in 0..<size { mean[i] += weight / total * point[i] }
        }
        var covariance = [Double](repeating: 0, count: size * size)
        for (point, weight) in zip(points, weights) {
            for i in 0..<size {
                for j in 0..<size {
                    covariance[i * size + j] += weight / total * (point[i] - mean[i]) * (point[j] - mean[j])
                }
            }
        }
        return (mean, covariance)
    }
}
