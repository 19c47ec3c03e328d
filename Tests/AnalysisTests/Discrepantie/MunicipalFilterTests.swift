import BijstandCaseload
import BijstandMicrosimulation
import Foundation
import TestSupport
import Testing

@testable import BijstandAnalysis

/// What a municipality differs from its country by, filtered from its figures.
@Suite struct MunicipalFilterTests {
    private static let country = """
        discrepantie: {aanname: true, deel_instroom: 0.6}
        instroom: {per_maand: {overig: 6000, statushouder: 900}}
        """
    private static let last = Month(year: 2016, month: 12)

    private static func year(_ year: Int) -> ClosedRange<Month> {
        Month(year: year, month: 1)...Month(year: year, month: 12)
    }

    /// Without a pressure of its own two years of a flow are two looks at its level: by the weights of their precisions.
    @Test func levelsAlone() throws {
        let numbers = try Fixture.scenario(Self.country).centers
        var pool = MunicipalFilter.Pool(midden: [.instroom: 0.1])
        (pool.druk, pool.jaarruis) = (0, [:])
        let filter = MunicipalFilter(
            [
                .init(.flow(.instroom, Self.year(2015)), 0.3, fout: 0.08),
                .init(.flow(.instroom, Self.year(2016)), 0.2, fout: 0.05),
            ], stand: 500, last: Self.last, numbers, pool)
        // Inflow is τ + ι: prior 0.1 with variance 0.123² + 0.03².
        let (prior, a, b) = (1 / (0.123 * 0.123 + 0.03 * 0.03), 1 / 0.0064, 1 / 0.0025)
        let mean = (prior * 0.1 + a * 0.3 + b * 0.2) / (prior + a + b)
        let niveau = try #require(filter.niveau[.instroom])
        #expect(abs(niveau.mean - mean) < 1e-9)
        #expect(abs(niveau.sd - (1 / (prior + a + b)).squareRoot()) < 1e-9)
        // Who has more inflow has more exits: τ is of both. What is not seen keeps its spread.
        let exits = try #require(filter.niveau[.overig])
        #expect(exits.mean > 0.05 && exits.sd > 0.137 / 2)
        #expect(filter.toestand == (0, 0))
    }

    /// A stock that grew while flows were those of the country asks for pressure; one without a value narrows and moves nothing.
    @Test func pressure() throws {
        let numbers = try Fixture.scenario(Self.country).centers
        let december = { (year: Int) in Month(year: year, month: 12) }
        let change = MunicipalFilter.Figure.change(from: december(2015), through: december(2016))
        func filter(_ value: Double?) -> MunicipalFilter {
            MunicipalFilter([.init(change, value, fout: 0.002)], stand: 20_000, last: Self.last, numbers)
        }
        let (none, grown, shrunk, unknown) = (
            MunicipalFilter([], stand: 20_000, last: Self.last, numbers), filter(0.04), filter(-0.04), filter(nil)
        )
        #expect(abs(none.toestand.sd - none.pool.druk) < 1e-12 && none.toestand.mean == 0)
        #expect(grown.toestand.mean > 0.05 && abs(grown.toestand.mean + shrunk.toestand.mean) < 1e-9)
        #expect(grown.toestand.sd < 0.75 * none.toestand.sd)
        #expect(unknown.toestand.mean == 0 && abs(unknown.toestand.sd - grown.toestand.sd) < 1e-12)
        // The same of a small one is chance rather.
        let small = MunicipalFilter([.init(change, 0.04, fout: 0.002)], stand: 200, last: Self.last, numbers)
        #expect(small.toestand.mean < 0.7 * grown.toestand.mean)
        // Two years later most of it is still there, by its own decay.
        let later = MunicipalFilter(
            [.init(change, 0.04, fout: 0.002)], stand: 20_000, last: december(2018), numbers)
        #expect(abs(later.toestand.mean / grown.toestand.mean - pow(none.pool.phi, 24)) < 1e-6)
    }

    /// Truths drawn from the pool, figures made of them month by month, and filtered: what is left is as wide as the filter says. Of
    /// 400 municipalities Σz² of each level and of the pressure is χ² with 400 degrees of freedom; bounds at α = 0.001 in all.
    @Test func truthsAreFound() throws {
        let numbers = try Fixture.scenario(Self.country).centers
        var pool = MunicipalFilter.Pool()
        pool.jaarruis = [:]
        let answer = ExpectedStock.answer(numbers, months: 36)
        let response = MunicipalResponse(numbers, months: 36)
        var random = Normals(seed: 11)
        var squares = [0.0, 0, 0, 0]
        let count = 400
        for _ in 0..<count {
            let (tau, iota, delta) = (0.123 * random.next(), 0.03 * random.next(), 0.137 * random.next())
            var s = [pool.druk * random.next()]
            for _ in 1..<36 { s.append(pool.phi * s.last! + pool.sd * random.next()) }
            let stand = 700.0
            let luck = s.map { _ in (response.chance / stand).squareRoot() * random.next() }
            func stock(_ months: Int) -> Double {
                (0..<months).reduce(0) { $0 + answer[months - 1 - $1] * (s[$1] + luck[$1] / answer[0]) }
            }
            var figures: [MunicipalFilter.Observation] = []
            for year in 0..<3 {
                let mean = s[12 * year..<12 * year + 12].reduce(0, +) / 12
                let period = Self.year(2014 + year)
                let flows: [(MunicipalFilter.Flow, Double, Double)] = [
                    (.instroom, tau + iota + response.instroom * mean, 0.05),
                    (.werk, tau + delta / 2 - 0.4 * mean, 0.07),
                    (.overig, tau - delta / 2 - 0.4 * mean, 0.09),
                ]
                for (flow, value, error) in flows {
                    figures.append(.init(.flow(flow, period), value + error * random.next(), fout: error))
                }
                if year > 0 {
                    let from = period.lowerBound.advanced(by: -1)
                    figures.append(
                        .init(
                            .change(from: from, through: period.upperBound),
                            stock(12 * year + 12) - stock(12 * year) + 0.01 * random.next(), fout: 0.01))
                }
            }
            let filter = MunicipalFilter(figures, stand: stand, last: Self.last, numbers, pool)
            let truths = [tau + iota, tau + delta / 2, tau - delta / 2]
            for (flow, truth) in zip(MunicipalFilter.Flow.allCases, truths) {
                let niveau = try #require(filter.niveau[flow])
                squares[flow.rawValue] += pow((truth - niveau.mean) / niveau.sd, 2)
            }
            squares[3] += pow((s[35] - filter.toestand.mean) / filter.toestand.sd, 2)
        }
        // 400 ± 3.66 √800: two-sided, α = 0.00025 each.
        for sum in squares { #expect(abs(sum - Double(count)) < 3.66 * (2 * Double(count)).squareRoot(), "\(squares)") }
    }

    /// Box and Muller on a linear congruence: independent of the generators under test.
    private struct Normals {
        private var state: UInt64

        init(seed: UInt64) { state = seed }

        private mutating func uniform() -> Double {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return (Double(state >> 11) + 0.5) / 9_007_199_254_740_992
        }

        mutating func next() -> Double { (-2 * log(uniform())).squareRoot() * cos(2 * .pi * uniform()) }
    }
}
