import BijstandCaseload
import BijstandStochastics
import Foundation
import TestSupport
import Testing

@testable import BijstandMicrosimulation

/// What the country's discrepancy does to its number of benefits, against the expected stock worked out month by month.
@Suite struct NationalVolumeTests {
    private static func plan(_ numbers: String) throws -> Plan {
        Plan(try Fixture.scenario("horizon: 48\ndiscrepantie: {aanname: true, \(numbers)}"))
    }

    /// Means of log stock by calendar year under a path by month, against none.
    private static func direct(_ plan: Plan, _ z: [Double]) -> [Double] {
        var stock = ExpectedStock(plan.scenario.centers, total: nil)
        let still = stock.total
        var logs: [Double] = []
        for t in 1...48 {
            stock.advance(monthOfYear: nil, x: 0, z: z[t])
            logs.append(log(stock.total / still))
        }
        return (0..<4).map { year in logs[year * 12..<year * 12 + 12].reduce(0, +) / 12 }
    }

    private static func volume(_ plan: Plan, _ land: [Double]) -> [Conjunctuur.Volume] {
        Array(plan.volume.volume(land, plan.scenario.centers)[Conjunctuur.yearsBefore...])
    }

    /// A state that decays as foreseen surprises nobody, and so nobody's budget.
    @Test func foreseen() throws {
        let plan = try Self.plan("land_toestand: 0.3, land_phi: 0.97")
        let land = (0...plan.timeline.last).map { $0 <= 1 ? 0.3 : 0.3 * pow(0.97, Double($0 - 1)) }
        for year in Self.volume(plan, land) { #expect(abs(year.spring) < 1e-12 && abs(year.autumn) < 1e-12) }
    }

    /// A shock of March 2020 is in no budget before the definitive one of 2020, and in that of spring 2021; one of September 2020 first in
    /// spring 2021, and neither was foreseen.
    @Test(arguments: [(15, true), (21, false)]) func lagOfTheLaw(_ shock: Int, _ isInAutumn: Bool) throws {
        let plan = try Self.plan("land_phi: 0.97, land_sd: 0.1")
        let land = (0...plan.timeline.last).map { $0 < shock ? 0 : 0.2 * pow(0.97, Double($0 - shock)) }
        let volume = Self.volume(plan, land)
        let direct = Self.direct(plan, land)
        #expect(volume[0].autumn == 0 && volume[1].spring == 0 && (volume[1].autumn != 0) == isInAutumn)
        if isInAutumn { #expect(abs(volume[1].autumn / direct[1] - 1) < 0.03) }
        for year in 2...3 {
            #expect(abs(volume[year].spring / direct[year] - 1) < 0.03)
            #expect(abs(volume[year].autumn - volume[year].spring) < 1e-12)
        }
    }
}
