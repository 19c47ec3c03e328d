import BijstandCaseload
import Foundation
import Testing
import TestSupport

@testable import BijstandMicrosimulation

/// The expected path of a scenario with constant hazards, worked out without any clock: a linear recursion over afstand and
/// months since exit, with one change of status a month.
///
/// Everybody is young, so nobody reaches the AOW age; causes, leefvorm and the like have no effect of their own.
struct LinearRecursion {
    var stock = [Double](repeating: 0, count: 4)
    /// Former recipients by (afstand at exit, months since exit).
    var out = [[Double]](repeating: [Double](repeating: 0, count: 60), count: 4)
    var uitstroom = 0.0
    var terugval = 0.0

    // As in the fixture.
    static let exit = [0.10, 0.02, 0.005, 0.001].map { $0 + 6 * 0.002 }
    static let away = [0.05, 0.02, 0.02, 0]
    static let towards = [0, 0.01, 0.01, 0.005]
    static let death = 0.0005
    static func back(_ months: Int) -> Double { months < 6 ? 0.02 : months < 12 ? 0.01 : months < 24 ? 0.005 : 0.003 }

    mutating func step(instroom: [Double], returns: Bool = true) {
        let alive = exp(-Self.death)
        var next = instroom
        var nextOut = [[Double]](repeating: [Double](repeating: 0, count: 60), count: 4)
        uitstroom = 0
        terugval = 0
        for afstand in 0..<4 {
            let atRisk = stock[afstand] * alive
            let leave = atRisk * (1 - exp(-Self.exit[afstand]))
            let moving = Self.away[afstand] + Self.towards[afstand]
            let moves = (atRisk - leave) * (1 - exp(-moving))
            next[afstand] += atRisk - leave - moves
            if afstand < 3 { next[afstand + 1] += moves * Self.away[afstand] / moving }
            if afstand > 0 { next[afstand - 1] += moves * Self.towards[afstand] / moving }
            uitstroom += leave
            nextOut[afstand][0] = leave
            for months in 0..<60 {
                let living = out[afstand][months] * alive
                let returning = returns ? living * (1 - exp(-Self.back(months))) : 0
                next[afstand] += returning
                terugval += returning
                if months + 1 < 60 { nextOut[afstand][months + 1] = living - returning }
            }
        }
        stock = next
        out = nextOut
    }
}

/// Everybody young, so that AOW plays no part; ages have no effect in the fixture.
private let young = """
    beginstand: {leeftijd: {tot27: 1, van27tot35: 0, van35tot45: 0, van45tot55: 0, vanaf55: 0}}
    instroom: {leeftijd: {elke: {tot27: 1, van27tot35: 0, van35tot45: 0, van45tot55: 0, vanaf55: 0}}}
    """

private let instroom = [0.5, 0.4, 0.05, 0.05].map { $0 * 8 }

@Suite struct OracleTests {
    /// Every month and category against the recursion: family-wise α = 0.001 over 24 × 6 comparisons, |z| < 4.5.
    @Test func expectedStockFollowsTheRecursion() throws {
        let scenario = try Fixture.scenario(young)
        let replications = 500
        let simulation = try Simulation(scenario)
        let result = try simulation.run(seed: 1, replications: 0..<UInt32(replications), threads: 2)

        var expected = LinearRecursion()
        for row in simulation.opening.rows {
            if row.status < Status.out {
                expected.stock[Int(row.afstand)] += 1
            } else {
                expected.out[Int(row.afstand)][-Int(row.since)] += 1
            }
        }
        for month in 1...24 {
            expected.step(instroom: instroom)
            func check(_ what: String, _ metrics: Range<Int>, _ mean: Double) {
                let values = (0..<replications).map { replication in
                    result.withCounts(replication: replication, month: month) { row in
                        metrics.reduce(0.0) { $0 + Double(row[$1]) }
                    }
                }
                let average = values.reduce(0, +) / Double(replications)
                let variance = values.reduce(0) { $0 + ($1 - average) * ($1 - average) } / Double(replications - 1)
                let z = (average - mean) / (variance / Double(replications)).squareRoot()
                #expect(abs(z) < 4.5, "\(what), month \(month): \(average) against \(mean), z = \(z)")
            }
            for afstand in 0..<4 {
                check(
                    "afstand \(afstand)", Metric.stockAfstand + afstand..<Metric.stockAfstand + afstand + 1,
                    expected.stock[afstand])
            }
            check("uitstroom", Metric.uitstroom..<Metric.einde, expected.uitstroom)
            check("terugval", Metric.terugval..<Metric.uitstroom, expected.terugval)
        }
    }

    /// From nothing, with fixed parameters and no overdispersion or noise, the stock is Poisson (M/G/∞), terugval included:
    /// χ² of the stock after 24 months over 1,000 replications in 8 classes of nearly equal probability; α = 0.001,
    /// critical value χ²(7) = 24.32 (scipy 1.17).
    @Test func stockFromNothingIsPoisson() throws {
        let empty = young.replacing("beginstand: {", with: "beginstand: {aantal: 0, oud_ontvangers: 0, ")
        let replications = 1000
        let result = try Simulation(Fixture.scenario(empty)).run(
            seed: 2, replications: 0..<UInt32(replications), threads: 2)
        var expected = LinearRecursion()
        for _ in 1...24 { expected.step(instroom: instroom) }
        let mean = expected.stock.reduce(0, +)
        let stocks = (0..<replications).map { result.path(replication: $0).scenario[24].stock }

        // Cumulative Poisson probabilities by their recursion p(k) = p(k − 1) · mean ÷ k.
        var cumulative: [Double] = []
        var p = exp(-mean)
        var sum = 0.0
        for k in 0...Int(3 * mean) {
            if k > 0 { p *= mean / Double(k) }
            sum += p
            cumulative.append(sum)
        }
        var bounds: [Int] = []
        for part in 1..<8 { bounds.append(cumulative.firstIndex { $0 >= Double(part) / 8 }!) }
        var observed = [Double](repeating: 0, count: 8)
        for stock in stocks { observed[bounds.firstIndex { stock <= $0 } ?? 7] += 1 }
        var chiSquare = 0.0
        for part in 0..<8 {
            let upper = part < 7 ? cumulative[bounds[part]] : 1
            let lower = part > 0 ? cumulative[bounds[part - 1]] : 0
            let share = (upper - lower) * Double(replications)
            chiSquare += (observed[part] - share) * (observed[part] - share) / share
        }
        #expect(chiSquare < 24.32)
    }

    /// Little: stationary stock = instroom × mean spell, where an exit chance of p a month makes 1 ÷ p months.
    /// 60 months × 60 replications; |z| < 3.3 (α = 0.001), the error from 60 replication means.
    @Test func littlesLaw() throws {
        let fast =
            young.replacing("beginstand: {", with: "beginstand: {aantal: 0, oud_ontvangers: 0, ") + """

                horizon: 120
                uitstroom: {hazard: {elke: {elke: 0}, werk: {elke: 0.25, "1": 0.25, "2": 0.25, "3A": 0.25, "3B": 0.25}, zelfstandig: {elke: 0.05}}}
                terugval: {hazard: {"0-6": 0, "6-12": 0, "12-24": 0, "24-60": 0}}
                """
        let result = try simulate(Fixture.scenario(fast), replications: 60)
        let expected = 8 / (1 - exp(-(0.25 + 0.05 + 0.0005)))
        let means = (0..<60).map { replication in
            Double(result.path(replication: replication).scenario[61...120].reduce(0) { $0 + $1.stock }) / 60
        }
        let average = means.reduce(0, +) / 60
        let variance = means.reduce(0) { $0 + ($1 - average) * ($1 - average) } / 59
        #expect(abs(average - expected) < 3.3 * (variance / 60).squareRoot(), "\(average) against \(expected)")
    }

    /// The client council's point: less instroom lowers the stock at once, and exits to work with a lag.
    @Test func lessInstroomLowersExitsToWorkLater() throws {
        let less = """
            instroom: {per_maand: {overig: 40}}
            interventies:
              - {naam: minder, soort: beleid, aanname: true, effecten: [{proces: instroom, van: 2019-01, ratio: 0.9}]}
            """
        let base = try simulate(Fixture.scenario("instroom: {per_maand: {overig: 40}}"), replications: 30)
        let lower = try simulate(Fixture.scenario(less), replications: 30)
        func toWork(_ result: SimulationResult, _ months: ClosedRange<Int>) -> Int32 {
            (0..<30).reduce(0) { sum, replication in
                months.reduce(sum) { sum, month in
                    sum
                        + result.withCounts(replication: replication, month: month) { row in
                            (0..<4).reduce(0) { $0 + row[Metric.uitstroom + $1] }
                        }
                }
            }
        }
        #expect(toWork(lower, 1...1) == toWork(base, 1...1), "who leaves in the first month was there before")
        let first = toWork(base, 2...6) - toWork(lower, 2...6)
        let later = toWork(base, 20...24) - toWork(lower, 20...24)
        #expect(later > first && first > 0)
        #expect(
            (0..<30).allSatisfy {
                lower.path(replication: $0).scenario[24].stock < base.path(replication: $0).scenario[24].stock
            })
    }
}
