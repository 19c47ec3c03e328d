import BijstandCaseload
import Foundation
import TestSupport
import Testing

@testable import Bijstand

/// A shock to the country moves lasten and, with the law's lag, the budget; one to the municipality moves lasten alone. And a measure's effect
/// stays as sharp as it was, given one path of either.
@Suite struct SharedShockTests {
    private static func file(_ discrepancy: String, _ more: String = "") throws -> ScenarioFile {
        try Fixture.file("horizon: 48\ndiscrepantie: {aanname: true, \(discrepancy)}\n\(more)")
    }

    private static func moments(_ values: [Double]) -> (mean: Double, sd: Double) {
        let mean = values.reduce(0, +) / Double(values.count)
        return (
            mean, (values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count - 1)).squareRoot()
        )
    }

    private static func correlation(_ one: [Double], _ other: [Double]) -> Double {
        let (a, b) = (moments(one), moments(other))
        return zip(one, other).reduce(0) { $0 + ($1.0 - a.mean) * ($1.1 - b.mean) } / Double(one.count - 1) / a.sd
            / b.sd
    }

    private static func year(_ discrepancy: String) throws -> (lasten: [Double], budget: [Double], resultaat: [Double])
    {
        let run = try file(discrepancy).run(seed: 4, replications: 400)
        func values(_ name: String) throws -> [Double] { try run.values("\(name)(2022)").compactMap(\.self) }
        return (try values("lasten"), try values("budget_definitief"), try values("resultaat"))
    }

    /// The same shock, shared or not; 400 replications. A correlation of none lies within 4 ÷ √400 (α = 6·10⁻⁵); that of the country's is far
    /// beyond, as the budget lacks only what came after June.
    @Test func resultaatFollowsTheLaw() throws {
        let land = try Self.year("land_phi: 0.97, land_sd: 0.06")
        let own = try Self.year("gemeente_phi: 0.97, gemeente_sd: 0.06")
        #expect(Self.correlation(land.lasten, land.budget) > 0.8)
        #expect(own.budget.allSatisfy { $0 == own.budget[0] })
        // Lasten spread alike; resultaat at most half as far where the budget goes along.
        let (shared, apart) = (Self.moments(land.lasten).sd, Self.moments(own.lasten).sd)
        #expect(abs(shared / apart - 1) < 0.2)
        #expect(Self.moments(land.resultaat).sd < 0.5 * Self.moments(own.resultaat).sd)
    }

    private static let measure = """
        interventies:
          - naam: meer
            soort: beleid
            aanname: true
            effecten: [{proces: uitstroom, oorzaak: werk, van: 2019-03, ratio: 1.2}]
        """

    private static func effect(_ discrepancy: String) throws -> (mean: Double, sd: Double) {
        let run = try file(discrepancy, measure).run(seed: 4, replications: 600)
        let (with, without) = (try run.values("stand(2021)"), try run.values("stand_ongewijzigd(2021)"))
        return moments(zip(with, without).compactMap { one, other in one.flatMap { one in other.map { one - $0 } } })
    }

    /// Given one path the spread of a paired difference is within 10 % of that without (600 replications: 3 % of it is chance); over
    /// paths it is wider by what paths do to the effect, and not by what they do to the stock.
    @Test func pairingStaysSharp() throws {
        let off = try Self.effect("land_phi: 0")
        let given = try Self.effect("land_toestand: 0.1, land_phi: 0.97")
        let over = try Self.effect("land_phi: 0.97, land_sd: 0.06")
        #expect(abs(given.sd / off.sd - 1) < 0.1, "\(given.sd) for \(off.sd)")
        #expect(over.sd < 1.5 * off.sd, "\(over.sd) for \(off.sd)")
        #expect(abs(over.mean / off.mean - 1) < 0.1)
    }
}
