import Testing

@testable import BijstandStochastics

/// Spreads at the edge of what numbers hold: refused or NaN, and never the end of the process.
@Suite struct ExtremeSpreadTests {
    @Test(arguments: [1e-300, 1e-160, 1e-100, 1e-20, 1e-9, 1e3, 1e100, 1e160, 1e300])
    func nothingAborts(sd: Double) {
        for mean in [1e-300, 1e-8, 0.5, 1, 1e8, 1e300] {
            let all: [(any ContinuousDistribution)?] = [
                try? Normal(mean: mean, sd: sd), try? Lognormal(mean: mean, sd: sd), try? Gamma(mean: mean, sd: sd),
                try? Beta(mean: mean, sd: sd),
            ]
            for distribution in all.compactMap(\.self) {
                for x in [-1, 0, mean / 2, mean, 1, 2 * mean, .greatestFiniteMagnitude] {
                    _ = distribution.cumulative(x)
                }
            }
        }
    }

    /// Parameters of the shape that are no numbers any more.
    @Test func withoutAShape() {
        #expect(throws: InvalidDistribution.self) { try Beta(mean: 1e-8, sd: 1e-160) }
        #expect(throws: InvalidDistribution.self) { try Gamma(mean: 1, sd: 1e-160) }
        #expect(throws: InvalidDistribution.self) { try Gamma(mean: 1e-200, sd: 1e200) }
        #expect(throws: InvalidDistribution.self) { try Lognormal(mean: 1, sd: 1e160) }
        // None at all is the mean itself.
        #expect(throws: Never.self) { try Beta(mean: 0.5, sd: 0) }
        #expect(throws: Never.self) { try Gamma(mean: 1, sd: 0) }
    }
}
