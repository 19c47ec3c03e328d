import BijstandCaseload
import BijstandFigures
import Testing

@testable import BijstandAnalysis

@Suite struct PredictiveDistributionTests {
    private func near(_ left: Double, _ right: Double) -> Bool { abs(left - right) < 1e-12 }

    /// {1, 2, 4} against 3: E|X − y| = (2 + 1 + 1) ÷ 3; the pairs differ by 1, 3 and 2, so ½ E|X − X′| = 6 ÷ 9.
    @Test func crpsOfThree() {
        let ensemble = Ensemble([4, 1, 2])
        #expect(near(ensemble.crps(3), 4.0 / 3 - 6.0 / 9))
        #expect(near(ensemble.crps(10), 23.0 / 3 - 6.0 / 9), "outside all of them")
        #expect(near(ensemble.mean, 7.0 / 3))
    }

    /// A forecast of one future is a point: the distance. One that is right is perfect.
    @Test func points() {
        #expect(Ensemble([5]).crps(7) == 2 && Ensemble([5]).crps(5) == 0)
        #expect(Ensemble([5, 5, 5]).crps(5) == 0 && Ensemble([5, 5, 5]).pit(5) == 0.5)
        #expect(Ensemble([5]).quantile(95) == 5)
    }

    /// Equal values count half.
    @Test func pit() {
        let ensemble = Ensemble([1, 2, 2, 4])
        #expect([0, 1, 2, 3, 4, 5].map(ensemble.pit) == [0, 0.125, 0.5, 0.75, 0.875, 1])
        #expect(ensemble.atLeast(2) == 0.75 && ensemble.atMost(2) == 0.75 && ensemble.atLeast(5) == 0)
    }

    /// Type 7: 0.15, 0.75, 2.25 and 2.85 places along 97, 97, 99, 102.
    @Test func quantiles() {
        let ensemble = Ensemble([99, 97, 97, 102])
        #expect([5, 25, 50].map(ensemble.quantile) == [97, 97, 98])
        #expect(near(ensemble.quantile(75), 99.75) && near(ensemble.quantile(95), 101.55))
    }

    private func quantiles(_ values: [Double]) -> QuantileForecast {
        QuantileForecast(AmountForecast(bedrag: .lasten, year: 2020, mean: 20, quantiles: values))
    }

    /// Weights 0.075, 0.1, 0.2, 0.25, 0.2, 0.1, 0.075. Against 20: 2 × 2 × (0.05·10·0.075 + 0.1·8·0.1 + 0.25·6·0.2).
    @Test func crpsOfQuantiles() {
        let forecast = quantiles([10, 12, 14, 20, 26, 28, 30])
        #expect(near(forecast.crps(20), 1.67))
        #expect(near(forecast.crps(40), 16.17), "outside: each quantile by its level, weight and distance")
        #expect(near(forecast.crps(0), 16.17), "the same on the other side")
        #expect(near(quantiles([Double](repeating: 20, count: 7)).crps(23), 3), "a known amount is a point")
    }

    @Test func pitOfQuantiles() {
        let forecast = quantiles([10, 12, 14, 20, 26, 28, 30])
        #expect([5, 10, 20, 23, 30, 31].map(forecast.pit) == [0.025, 0.05, 0.5, 0.625, 0.95, 0.975])
        #expect(forecast.atLeast(23) == 0.375 && forecast.atMost(23) == 0.625)
        let known = quantiles([Double](repeating: 20, count: 7))
        #expect([19, 20, 21].map(known.pit) == [0, 0.5, 1])
        #expect(known.atLeast(20) == 1 && known.atMost(20) == 1 && known.atLeast(21) == 0)
        #expect(quantiles([0, 0, 0, 4, 8, 9, 10]).pit(0) == 0.15, "between the first and last level of an equal value")
    }
}
