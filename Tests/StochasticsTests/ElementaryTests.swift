import Testing

@testable import BijstandStochastics

@Suite struct ElementaryTests {
    /// Values by mpmath 1.3 with 50 digits, rounded to double; the pinned functions promise less than one unit in the last
    /// place.
    @Test func agreesWithHighPrecision() {
        let cases: [(Double, Double)] = [
            (Elementary.log(0.3), -1.2039728043259361), (Elementary.log(7.5e-05), -9.498022444427964),
            (Elementary.exp(-0.7), 0.4965853037914095), (Elementary.exp(3.25), 25.790339917193062),
            (Elementary.log1p(1e-05), 9.999950000333332e-06), (Elementary.expm1(-0.02), -0.0198013266932447),
            (Elementary.pow(1.7, -2.3), 0.29509882538342097),
        ]
        for (value, expected) in cases { #expect(abs(value - expected) <= expected.ulp) }
    }

    /// The bits themselves: they must not move with the machine, the compiler or the C library.
    @Test func pinnedBits() {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        func mix(_ value: Double) { hash = (hash ^ value.bitPattern) &* 0x100_0000_01b3 }
        for step in 1...20_000 {
            let x = Double(step) / 977
            mix(Elementary.log(x))
            mix(Elementary.exp(x - 10))
            mix(Elementary.log1p(x / 7))
            mix(Elementary.expm1(x - 10))
            mix(Elementary.pow(x, 1.37))
        }
        #expect(hash == 469_530_472_381_496_855)
    }
}
