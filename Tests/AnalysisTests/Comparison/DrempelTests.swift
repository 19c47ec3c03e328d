import Testing

@testable import BijstandAnalysis

/// Where a figure reaches a bound, by hand.
@Suite struct DrempelTests {
    /// From −100 at strength 1 to 100 at 4: zero is halfway in the logarithm, at 2.
    @Test func halfwayInTheLogarithm() {
        guard case .bij(let strength) = Drempel([(1, -100), (4, 100)], reaching: 0) else {
            Issue.record("no crossing")
            return
        }
        #expect(abs(strength - 2) < 1e-12)
    }

    @Test func edges() {
        #expect(Drempel([(1, 0), (2, 5)], reaching: 0) == .zonder)
        #expect(Drempel([(1, -3), (2, -2), (5, -1)], reaching: 0) == .boven(5))
        // The first crossing, though it is lost again.
        guard case .bij(let strength) = Drempel([(1, 0), (2, 10), (3, 4), (4, 12)], reaching: 10) else {
            Issue.record("no crossing")
            return
        }
        #expect(abs(strength - 2) < 1e-12)
    }
}
