import Analysis
import Testing

@Suite struct ExitRateTests {
    /// scipy: χ² quantiles ÷ 2N; see `Reference/reference.py`.
    @Test(arguments: [
        (0, 100, 0, 0.0368887945411), (1, 50, 0.000506356159686, 0.111432867819),
        (7, 400, 0.0070359076288, 0.0360566884043), (476, 6313, 0.0687776845527, 0.0824877870018),
        (20000, 900_000, 0.021915297334, 0.0225323706977), (1_000_000, 40_000_000, 0.0249510245835, 0.0250490477986),
    ]) func garwood(_ exits: Int, _ months: Int, _ lower: Double, _ upper: Double) {
        let limits = ExitRate(exits: exits, allExits: exits, months: months).limits()!
        #expect(abs(limits.lowerBound - lower) < 1e-10 && abs(limits.upperBound - upper) < 1e-10)
    }

    /// Half of those at risk: −log ½ = 0.693; a third of the exits is a third of the hazard.
    @Test func hazards() {
        #expect(abs(ExitRate(exits: 9, allExits: 9, months: 18).hazard - 0.693147180559945) < 1e-15)
        #expect(abs(ExitRate(exits: 3, allExits: 9, months: 18).hazard - 0.231049060186648) < 1e-15)
        #expect(ExitRate(exits: 0, allExits: 0, months: 18).hazard == 0)
        #expect(ExitRate(exits: 2, allExits: 2, months: 2).hazard == .infinity)
        #expect(ExitRate(exits: 4, allExits: 9, months: 18).relativeError == 0.5)
        #expect(ExitRate(exits: 0, allExits: 0, months: 0).limits() == nil)
        #expect(ExitRate(exits: 0, allExits: 0, months: 0).chance.isNaN)
    }
}
