import Testing

@testable import BijstandStochastics

/// Shares of draws below the quantiles that scipy 1.17 gives for the same distribution.
///
/// With 20,000 draws the share below a quantile is binomial; |z| < 4.5 has α = 7·10⁻⁶ each, under 2·10⁻⁴ over all.
@Suite struct DistributionTests {
    private func check(_ quantiles: [Double], _ name: String, _ draw: (inout RandomStream) throws -> Double) rethrows {
        let count = 20_000
        var stream = RandomStream(
            key: StreamKey(seed: 11, replication: 2), address: StreamAddress(subject: 5, id: 1))
        var below = [0, 0, 0]
        for _ in 0..<count {
            let value = try draw(&stream)
            for (index, quantile) in quantiles.enumerated() where value < quantile { below[index] += 1 }
        }
        for (p, observed) in zip([0.1, 0.5, 0.9], below) {
            let z = (Double(observed) - Double(count) * p) / (Double(count) * p * (1 - p)).squareRoot()
            #expect(abs(z) < 4.5, "\(name) at \(p): z = \(z)")
        }
    }

    @Test func normal() throws {
        let d = try Normal(mean: 1, sd: 2)
        check([-1.56310313, 1, 3.56310313], "normal") { d.sample(&$0) }
    }

    @Test func lognormal() throws {
        let d = try Lognormal(mean: 2, sd: 1)
        check([0.97647625, 1.78885438, 3.27708945], "lognormal") { d.sample(&$0) }
    }

    @Test func gamma() throws {
        let d = try Gamma(mean: 1, sd: 0.5)
        check([0.43619239, 0.91801519, 1.67019577], "gamma") { d.sample(&$0) }
        #expect(try Gamma(mean: 3, sd: 0).mean == 3)
    }

    @Test func beta() throws {
        let d = try Beta(mean: 0.3, sd: 0.1)
        check([0.17513074, 0.29322018, 0.43404798], "beta") { d.sample(&$0) }
    }

    @Test func uniform() throws {
        let d = try Uniform(min: 2, max: 7)
        check([2.5, 4.5, 6.5], "uniform") { d.sample(&$0) }
    }

    @Test func triangular() throws {
        let d = try Triangular(min: 2, mode: 3, max: 6)
        check([2.63245553, 3.55051026, 4.90455488], "triangular") { d.sample(&$0) }
    }

    @Test func dirichletMarginsAreBeta() throws {
        let d = try Dirichlet(shares: [2, 3, 5], concentration: 10)
        let margins = [
            [0.06076905, 0.17961961, 0.36836236], [0.1294973, 0.28623667, 0.49008119], [0.30096876, 0.5, 0.69903124],
        ]
        for (index, quantiles) in margins.enumerated() {
            check(quantiles, "dirichlet \(index)") { d.sample(&$0)[index] }
        }
        var stream = RandomStream(
            key: StreamKey(seed: 1, replication: 0), address: StreamAddress(subject: 0, id: 0))
        let sparse = try Dirichlet(shares: [0, 1, 1], concentration: 4).sample(&stream)
        #expect(sparse[0] == 0)
        #expect(abs(sparse.reduce(0, +) - 1) < 1e-12)
    }

    @Test func unitExponential() {
        // −log(1 − p).
        check([0.105360516, 0.693147181, 2.302585093], "exponential") { $0.exponential() }
    }

    @Test func refusesNonsense() {
        #expect(throws: InvalidDistribution.self) { try Normal(mean: 0, sd: -1) }
        #expect(throws: InvalidDistribution.self) { try Normal(mean: .nan, sd: 1) }
        #expect(throws: InvalidDistribution.self) { try Lognormal(mean: 0, sd: 1) }
        #expect(throws: InvalidDistribution.self) { try Gamma(mean: -1, sd: 1) }
        #expect(throws: InvalidDistribution.self) { try Beta(mean: 0.5, sd: 0.5) }
        #expect(throws: InvalidDistribution.self) { try Uniform(min: 1, max: 1) }
        #expect(throws: InvalidDistribution.self) { try Triangular(min: 0, mode: 2, max: 1) }
        #expect(throws: InvalidDistribution.self) { try Dirichlet(shares: [0, 0], concentration: 1) }
        #expect(throws: InvalidDistribution.self) { try Dirichlet(shares: [1, 1], concentration: 0) }
    }

    /// First draws of every GSL sampler, pinned: they change with GSL's algorithms or with a library's logarithm.
    @Test func pinnedDraws() throws {
        func first(_ draw: (inout RandomStream) throws -> Double) rethrows -> Double {
            var stream = RandomStream(
                key: StreamKey(seed: 1, replication: 2), address: StreamAddress(subject: 3, id: 4))
            _ = try draw(&stream)
            return try draw(&stream)
        }
        let second = [
            try first { try Normal(mean: 0, sd: 1).sample(&$0) },
            try first { try Lognormal(mean: 2, sd: 1).sample(&$0) },
            try first { try Gamma(mean: 1, sd: 0.5).sample(&$0) }, try first { try Gamma(mean: 1, sd: 2).sample(&$0) },
            try first { try Beta(mean: 0.3, sd: 0.1).sample(&$0) },
            try first { try Triangular(min: 2, mode: 3, max: 6).sample(&$0) },
            try first { try Dirichlet(shares: [2, 3, 5], concentration: 10).sample(&$0)[0] },
        ]
        #expect(
            second == [
                0.4060703514600331, 1.5340225780374166, 2.707576106234883, 0.06767882642287634, 0.17731494306087148,
                4.010057138858423, 0.3560415792439861,
            ])
    }
}
