import Testing

@testable import BijstandStochastics

@Suite struct CorrelationTests {
    /// Against scipy 1.17: `linalg.sqrtm`.
    @Test func principalRoot() throws {
        let matrix = try CorrelationMatrix([[1, 0.5, -0.3], [0.5, 1, 0.2], [-0.3, 0.2, 1]])
        let expected = [
            0.9453993492925392, 0.2752400482650414, -0.17453648956106715, 0.2752400482650414, 0.952737209137885,
            0.12858742611628732, -0.17453648956106715, 0.12858742611628732, 0.9762183606429903,
        ]
        #expect(zip(matrix.root, expected).allSatisfy { abs($0 - $1) < 1e-12 })
    }

    /// Against numpy 2.4: `eigvalsh` gives −0.8, 1.9, 1.9.
    @Test func namesTheSmallestEigenvalue() {
        #expect {
            _ = try CorrelationMatrix([[1, 0.9, -0.9], [0.9, 1, 0.9], [-0.9, 0.9, 1]])
        } throws: {
            "\($0)".contains("smallest eigenvalue is -0.8")
        }
        #expect(throws: InvalidDistribution.self) { try CorrelationMatrix([[1, 0], [0]]) }
        #expect(throws: InvalidDistribution.self) { try CorrelationMatrix([[1, .nan], [.nan, 1]]) }
    }

    /// A singular matrix is one too: variables that are each other's equal or opposite.
    @Test func perfectCorrelation() throws {
        let matrix = try CorrelationMatrix([[1, 1, -1], [1, 1, -1], [-1, -1, 1]])
        var stream = RandomStream(
            key: StreamKey(seed: 3, replication: 1), address: StreamAddress(subject: 2, id: 32))
        let z = GaussianCopula.normals(matrix.root, &stream)
        #expect(abs(z[0] - z[1]) < 1e-9 && abs(z[0] + z[2]) < 1e-9 && z[0] != 0)
    }

    @Test func pickingIsTheMatrixOfSome() throws {
        let matrix = try CorrelationMatrix([[1, 0.5, -0.3], [0.5, 1, 0.2], [-0.3, 0.2, 1]])
        #expect(try matrix.picking([2, 0]).rows == [[1, -0.3], [-0.3, 1]])
    }

    /// Both below their medians: ¼ + arcsin(ρ) ÷ 2π for any margins; with ρ = 0.6, 0.352416. Binomial on 20,000 pairs,
    /// |z| < 4.5: α = 7·10⁻⁶.
    @Test func quadrants() throws {
        let root = try CorrelationMatrix([[1, 0.6], [0.6, 1]]).root
        var stream = RandomStream(
            key: StreamKey(seed: 8, replication: 1), address: StreamAddress(subject: 2, id: 32))
        var both = 0
        for _ in 0..<20_000 {
            let u = GaussianCopula.sample(root, &stream)
            if u[0] < 0.5 && u[1] < 0.5 { both += 1 }
        }
        let p = 0.352416
        let z = (Double(both) - 20_000 * p) / (20_000 * p * (1 - p)).squareRoot()
        #expect(abs(z) < 4.5, "z = \(z)")
    }
}

/// Against scipy 1.17: `ppf` at 0.001, 0.25 and 0.999, `cdf` at 0.5, 1.5 and 3.
@Suite struct ContinuousDistributionTests {
    private func check(_ d: some ContinuousDistribution, _ quantiles: [Double], _ shares: [Double]) {
        for (u, expected) in zip([0.001, 0.25, 0.999], quantiles) {
            #expect(abs(d.quantile(u) - expected) <= 1e-8 * abs(expected) + 1e-15, "\(d) at \(u)")
        }
        for (x, expected) in zip([0.5, 1.5, 3], shares) {
            #expect(abs(d.cumulative(x) - expected) < 1e-12, "\(d) at \(x)")
        }
    }

    @Test func againstScipy() throws {
        check(
            try Normal(mean: 1, sd: 2), [-5.180464612335626, -0.3489795003921634, 7.180464612335626],
            [0.4012936743170763, 0.5987063256829237, 0.8413447460685429])
        check(
            try Lognormal(mean: 2, sd: 1), [0.4155340250109973, 1.3007739666834839, 7.700933756063202],
            [0.0034825661617345575, 0.3546433242600247, 0.8631396322812899])
        check(
            try Gamma(mean: 1, sd: 0.5), [0.10713810340710575, 0.6338300529750233, 3.2655601947970174],
            [0.14287653950145296, 0.8487961172233521, 0.9977082087922086])
        check(
            try Gamma(mean: 1, sd: 2), [2.6998791572461505e-12, 0.010568708416373591, 17.505777031546746],
            [0.6401572060830844, 0.8047991126008802, 0.8999365132844983])
        check(
            try Beta(mean: 0.3, sd: 0.1), [0.0652899963922198, 0.2273585946833336, 0.6378162447970581],
            [0.9682159423828124, 1, 1])
        check(try Uniform(min: 2, max: 7), [2.005, 3.25, 6.995], [0, 0, 0.2])
        check(
            try Triangular(min: 2, mode: 3, max: 6), [2.0632455532033678, 3, 5.890455488498967], [0, 0, 0.25])
    }

    /// A beta that nearly is two points: GSL's search does not always end there.
    @Test func extremeBeta() throws {
        let d = try Beta(mean: 0.02, sd: 0.05)
        #expect(abs(d.quantile(0.25) / 3.947805409180593e-06 - 1) < 1e-6)
        #expect(abs(d.quantile(0.999) - 0.4424278749987808) < 1e-9)
    }

    /// scipy's `truncnorm(-0.5, 0.5, 1, 2).ppf(0.3)`; nothing to truncate to is an error.
    @Test func truncated() throws {
        let d = try Normal(mean: 1, sd: 2)
        #expect(abs(try d.quantile(0.3, within: 0...2) - 0.6136707215723534) < 1e-12)
        #expect(abs(try d.quantile(1, within: 0...2) - 2) < 1e-12)
        #expect(throws: InvalidDistribution.self) { try Uniform(min: 2, max: 7).quantile(0.5, within: 8...9) }
    }
}
