import Analysis
import Caseload
import Testing

@Suite struct KaplanMeierTests {
    private struct Expected {
        let months: Int
        let atRisk: Int
        let exits: Int
        let survival: Double
        let lower: Double
        let upper: Double
    }

    private func check(_ curve: KaplanMeier, _ expected: [Expected]) throws {
        for one in expected {
            let point = try #require(curve.point(at: one.months))
            #expect(point.months == one.months && point.atRisk == one.atRisk && point.exits == one.exits)
            let limits = KaplanMeier.limits(point)
            #expect(abs(point.survival - one.survival) < 1e-9)
            #expect(abs(limits.lowerBound - one.lower) < 1e-8 && abs(limits.upperBound - one.upper) < 1e-8)
        }
    }

    /// lifelines 0.30.3 `KaplanMeierFitter` with `entry`: `Reference/reference.py`.
    @Test func lifelinesByAnyCause() throws {
        let curve = KaplanMeier(try ReferenceSpells.history(), window: ReferenceSpells.window)
        try check(
            curve,
            [
                Expected(
                    months: 3, atRisk: 40, exits: 2, survival: 0.842936508, lower: 0.698562208, upper: 0.921841137),
                Expected(
                    months: 12, atRisk: 27, exits: 2, survival: 0.613947920, lower: 0.453609830, upper: 0.740033735),
                Expected(
                    months: 24, atRisk: 18, exits: 1, survival: 0.420647348, lower: 0.271915173, upper: 0.562236215),
                Expected(
                    months: 57, atRisk: 5, exits: 1, survival: 0.113465295, lower: 0.038055910, upper: 0.234822553),
            ])
        #expect(curve.median == 14)
        // lifelines NelsonAalenFitter: the sum of d ÷ n.
        let sum = curve.points.filter { $0.months <= 57 }.reduce(0) { $0 + Double($1.exits) / Double($1.atRisk) }
        #expect(abs(sum - 2.056006328) < 1e-9)
    }

    /// The same for work alone: other causes, AOW and death censor.
    @Test func lifelinesByCause() throws {
        let curve = KaplanMeier(try ReferenceSpells.history(), window: ReferenceSpells.window, oorzaken: [.werk])
        try check(
            curve,
            [
                Expected(
                    months: 3, atRisk: 40, exits: 1, survival: 0.975, lower: 0.835485459, upper: 0.996440183),
                Expected(months: 11, atRisk: 30, exits: 2, survival: 0.91, lower: 0.744079318, upper: 0.970359279),
                Expected(
                    months: 42, atRisk: 7, exits: 1, survival: 0.685176471, lower: 0.367541503, upper: 0.866916714),
            ])
        #expect(curve.median == 81)
    }

    /// Without truncation or censoring S is the share left, and Greenwood's variance S (1 − S) ÷ n.
    @Test func binomialWithoutCensoring() throws {
        let curve = KaplanMeier((1...10).map { .init(entry: 0, last: $0, isExit: true) })
        for point in curve.points {
            let s = Double(10 - point.months) / 10
            #expect(abs(point.survival - s) < 1e-12)
            #expect(abs(point.variance - s * (1 - s) / 10) < 1e-12)
        }
        let last = try #require(curve.points.last)
        #expect(KaplanMeier.limits(last) == 0...0)
        #expect(curve.survival(at: 0) == 1 && curve.point(at: 0) == nil && curve.median == 5)
        #expect(KaplanMeier([KaplanMeier.Observation]()).median == nil)
    }

    /// Someone who comes into view after three months is at risk in the fourth, not in the third.
    @Test func lateEntry() {
        let curve = KaplanMeier([
            .init(entry: 0, last: 3, isExit: true), .init(entry: 3, last: 4, isExit: true),
            .init(entry: 0, last: 9, isExit: false),
        ])
        #expect(curve.points.map(\.atRisk) == [2, 2] && curve.points.map(\.survival) == [0.5, 0.25])
    }
}
