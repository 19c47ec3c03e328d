import BijstandCaseload
import Testing

@Suite("Whole numbers from numbers that people decide")
struct WholeNumberTests {
    @Test("None traps", arguments: [.nan, .infinity, -.infinity, 9.3e18, -9.3e18, 1e300, 0.5, -0.1, 101, -1])
    func refused(value: Double) {
        #expect(Int(whole: value, in: 0...100) == nil)
    }

    @Test func taken() {
        #expect(Int(whole: 100, in: 0...100) == 100)
        #expect(Int(whole: -0.0, in: 0...100) == 0)
        #expect(Int(rounding: 99.5, in: 0...100) == 100)
        #expect(Int(rounding: 100.5, in: 0...100) == nil)
        #expect(Int(rounding: .nan, in: 0...100) == nil)
        #expect(Int(whole: 9_007_199_254_740_993, in: .min ... .max) == 9_007_199_254_740_992)
    }
}
