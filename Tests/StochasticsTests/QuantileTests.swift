import BijstandStochastics
import Testing

@Suite struct QuantileTests {
    /// scipy 1.17, `chi2.ppf`. The larger degrees of freedom are beyond GSL's own inverse.
    @Test(arguments: [
        (0.9, 3.0, 6.25138863117), (0.001, 10, 1.47874346384), (0.995, 0.5, 6.00362152842),
        (0.025, 2, 0.0506356159685798), (0.975, 2, 7.37775890822787), (0.025, 58_774, 58103.9172888674),
        (0.975, 58_776, 59449.8827468312), (0.0005, 2_000_000, 1_993_425.49754707),
        (0.9995, 2_000_002, 2_006_589.60916298),
    ]) func chiSquare(_ probability: Double, _ degrees: Double, _ value: Double) {
        #expect(abs(Quantile.chiSquare(probability, degreesOfFreedom: degrees) / value - 1) < 1e-10)
    }

    /// scipy 1.17, `norm.ppf`.
    @Test func normal() {
        #expect(abs(Quantile.normal(0.975) - 1.959963984540054) < 1e-14)
        #expect(abs(Quantile.normal(0.001) + 3.090232306167813) < 1e-13)
    }
}
