import BijstandAnalysis
import BijstandCaseload
import Testing

@Suite struct KaplanMeierTests {
    private struct Expected {
        let months: Double
        let atRisk: Int
        let exits: Int
        let survival: Double
        let lower: Double
        let upper: Double
    }

    private func check(_ curve: KaplanMeier, _ expected: [Expected]) throws {
        for one in expected {
            let point = try #require(curve.point(at: one.months + 1e-6))
            #expect(abs(point.months - one.months) < 1e-8 && point.atRisk == one.atRisk && point.exits == one.exits)
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
                    months: 5.548387097, atRisk: 39, exits: 1, survival: 0.749781171, lower: 0.601924203,
                    upper: 0.849279462),
                Expected(
                    months: 11.935483871, atRisk: 27, exits: 1, survival: 0.598564801, lower: 0.444842587,
                    upper: 0.722407875),
                Expected(
                    months: 23.903225806, atRisk: 18, exits: 1, survival: 0.394426095, lower: 0.253908753,
                    upper: 0.531850142),
                Expected(
                    months: 56.529032258, atRisk: 5, exits: 1, survival: 0.109679984, lower: 0.037852292,
                    upper: 0.224920327),
            ])
        #expect(abs(try #require(curve.median) - 13.508602151) < 1e-8)
        // lifelines NelsonAalenFitter: the sum of d ÷ n.
        let sum = curve.points.filter { $0.months <= 60 }.reduce(0) { $0 + Double($1.exits) / Double($1.atRisk) }
        #expect(abs(sum - 2.116269966) < 1e-9)
    }

    /// The same for work alone: other causes, AOW and death censor.
    @Test func lifelinesByCause() throws {
        let curve = KaplanMeier(try ReferenceSpells.history(), window: ReferenceSpells.window, oorzaken: [.werk])
        try check(
            curve,
            [
                Expected(
                    months: 3.405376344, atRisk: 40, exits: 1, survival: 0.975, lower: 0.835485459, upper: 0.996440183),
                Expected(
                    months: 11.487208009, atRisk: 28, exits: 1, survival: 0.909850230, lower: 0.743425503,
                    upper: 0.970344149),
                Expected(
                    months: 42.870967742, atRisk: 9, exits: 1, survival: 0.707661290, lower: 0.423044373,
                    upper: 0.870236274),
            ])
        #expect(abs(try #require(curve.median) - 81.255913978) < 1e-8)
    }

    /// Without truncation or censoring S is the share left, and Greenwood's variance S (1 − S) ÷ n.
    @Test func binomialWithoutCensoring() throws {
        let curve = KaplanMeier((1...10).map { .init(entry: 0, last: Double($0), isExit: true) })
        for point in curve.points {
            let s = (10 - point.months) / 10
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
