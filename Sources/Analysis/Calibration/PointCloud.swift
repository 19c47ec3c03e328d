internal import BijstandStochastics

/// The normal distribution that a cloud of points looks like, and moves that leave it as it is: preconditioned Crank–Nicolson,
/// x' = m + √(1 − β²)·(x − m) + β·(ξ − m), with ξ from that distribution.
///
/// With β = 1 a move forgets where it came from. A posterior that is near its normal distribution takes nearly every move, in any
/// number of dimensions; where it is not, small β still moves.
///
/// Source: S. L. Cotter, G. O. Roberts, A. M. Stuart, D. White, "MCMC methods for functions", Statist. Sci. 28 (2013),
/// doi:10.1214/13-STS421.
struct PointCloud {
    private let mean: [Double]
    private let normal: MultivariateNormal

    /// - Throws: where points are not numbers.
    init(_ points: [[Double]], _ weights: [Double]) throws {
        let (mean, covariance) = Tempering.moments(points, weights)
        self.mean = mean
        let size = mean.count
        // Few points do not show how far they would lie apart: a little wider, so that tails are not missed; and the
        // correlations that they show are partly chance.
        let effective = Tempering.effective(weights)
        let width = 1 + 4 / effective.squareRoot()
        let kept = effective / (effective + Double(size))
        normal = try MultivariateNormal(
            mean: mean,
            covariance: covariance.indices.map { cell in
                let widened = covariance[cell] * width
                // The little on the diagonal: points may have become one.
                return cell % (size + 1) == 0 ? widened + 1e-6 : widened * kept
            })
    }

    /// Where a move of length β takes a point.
    func move(_ point: [Double], _ length: Double, _ stream: inout RandomStream) -> [Double] {
        let drawn = normal.sample(&stream)
        let kept = (1 - length * length).squareRoot()
        return mean.indices.map { mean[$0] + kept * (point[$0] - mean[$0]) + length * (drawn[$0] - mean[$0]) }
    }

    /// What a move's acceptance counts beside the target's density.
    func logDensity(_ point: [Double]) -> Double { normal.logDensity(point) }
}
