internal import BijstandCaseload
internal import CBijstandGSL

/// The Dirichlet distribution of shares: expected shares and a concentration (the larger, the nearer to them).
public struct Dirichlet: Sendable {
    public let shares: [Double]
    public let concentration: Double

    /// - Parameter shares: expected shares, at least two, not negative, not all 0; they are scaled to add up to 1.
    public init(shares: [Double], concentration: Double) throws(InvalidDistribution) {
        let total = shares.reduce(0, +)
        try require(
            shares.count >= 2 && shares.allSatisfy { $0 >= 0 && $0.isFinite } && total > 0
                && concentration > 0 && concentration.isFinite,
            "two or more shares of at least 0 with a positive sum, and a concentration above 0")
        self.shares = shares.map { $0 / total }
        self.concentration = concentration
    }

    /// By `gsl_ran_dirichlet` on the positive shares; a share of 0 stays 0. Sums to 1.
    public func sample(_ stream: inout RandomStream) -> [Double] {
        let positive = shares.indices.filter { shares[$0] > 0 }
        guard positive.count > 1 else { return shares }
        let alpha = positive.map { shares[$0] * concentration }
        var theta = alpha
        stream.withGSL { gsl_ran_dirichlet($0, alpha.count, alpha, &theta) }
        var drawn = [Double](repeating: 0, count: shares.count)
        for (index, value) in zip(positive, theta) { drawn[index] = value }
        return drawn
    }
}
