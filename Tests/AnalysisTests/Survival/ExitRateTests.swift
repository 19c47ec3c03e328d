import BijstandAnalysis
import Testing

@Suite struct ExitRateTests {
    /// scipy: χ² quantiles ÷ 2N; see `Reference/reference.py`.
    @Test(arguments: [
        (0, 100, 0, 0.0368887945411), (1, 50, 0.000506356159686, 0.111432867819),
        (7, 400, 0.0070359076288, 0.0360566884043), (476, 6313, 0.0687776845527, 0.0824877870018),
        (20000, 900_000, 0.021915297334, 0.0225323706977), (1_000_000, 40_000_000, 0.0249510245835, 0.0250490477986),
    ]) func garwood(_ exits: Int, _ months: Int, _ lower: Double, _ upper: Double) {
        let limits = ExitRate(exits: exits, months: Double(months)).limits()!
        #expect(abs(limits.lowerBound - lower) < 1e-10 && abs(limits.upperBound - upper) < 1e-10)
    }

    /// 9 exits in 18 months: a half per month, of which a share of 1 − e^(−½) leaves in one.
    @Test func hazards() {
        let rate = ExitRate(exits: 9, months: 18)
        #expect(rate.hazard == 0.5 && abs(rate.chance - 0.393469340287367) < 1e-15)
        #expect(ExitRate(exits: 0, months: 18).hazard == 0)
        #expect(ExitRate(exits: 2, months: 0.5).hazard == 4, "more exits than months: short spells")
        #expect(ExitRate(exits: 4, months: 18).relativeError == 0.5)
        #expect(ExitRate(exits: 0, months: 0).limits() == nil)
        #expect(ExitRate(exits: 0, months: 0).chance.isNaN && ExitRate(exits: 1, months: 0).hazard.isNaN)
    }
}
