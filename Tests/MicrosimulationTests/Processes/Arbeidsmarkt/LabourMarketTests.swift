import BijstandBudget
import BijstandCaseload
import BijstandStochastics
import TestSupport
import Testing

@testable import BijstandMicrosimulation

/// What effects add to unemployment.
@Suite struct LabourMarketTests {
    /// x by month from the cut-off on, reference 3, without noise.
    private func x(_ path: String, _ effects: String...) throws -> (x: [Double], conjunctuur: Conjunctuur) {
        let list = effects.enumerated().map { index, effect in
            "{naam: a\(index), soort: omgeving, aanname: true, effecten: [{proces: arbeidsmarkt, \(effect)}]}"
        }
        let scenario = try Fixture.scenario(
            "arbeidsmarkt: {referentie: 3, pad: {\(path)}}\ninterventies: [\(list.joined(separator: ", "))]")
        let plan = Plan(scenario)
        var x = [Double](repeating: .nan, count: plan.timeline.last + 1)
        try plan.labourMarket.write(&x, scenario.centers, key: StreamKey(seed: 1, replication: 0))
        return (x, plan.labourMarket.conjunctuur(x, scenario.centers, plan.timeline))
    }

    private func close(_ x: Double, _ expected: Double) -> Bool { abs(x - expected) < 1e-12 }

    /// 4 in January 2019, 7 in January 2020 is 4.25 in February and 5.5 in July: 2 points above it from July to December.
    @Test func aboveThePath() throws {
        let x = try x("2019-01: 4, 2020-01: 7", "van: 2019-07, tot: 2019-12, verschil: 2").x
        #expect(close(x[1], 1) && close(x[2], 1.25) && close(x[6], 2.25))
        #expect(close(x[7], 4.5) && close(x[12], 5.75) && close(x[13], 4))
    }

    /// A level takes the path's place, and what is added stands above it: 9 + 0.5 − 3 in March and April, 9 − 3 in May.
    @Test func aboveALevel() throws {
        let x = try x(
            "2019-01: 4", "van: 2019-03, tot: 2019-05, niveau: 9", "van: 2019-02, tot: 2019-04, verschil: 0.5"
        ).x
        #expect(x[1] == 1 && x[2] == 1.5 && x[3] == 6.5 && x[4] == 6.5 && x[5] == 6 && x[6] == 1)
    }

    /// Those of one month add up, the same to the last bit in whatever order they lie: 0.1 + 0.2 + 0.3.
    @Test func severalAddUp() throws {
        let effects = ["0.1", "0.2", "0.3"].map { "van: 2019-02, verschil: \($0)" }
        let one = try x("2019-01: 4", effects[0], effects[1], effects[2]).x
        let other = try x("2019-01: 4", effects[2], effects[1], effects[0]).x
        #expect(close(one[2], 1.6) && one[1] == 1)
        #expect(one.map(\.bitPattern) == other.map(\.bitPattern))
    }

    /// Unemployment does not go below 0: 4 − 6 is 0, and 0 − 3 is x.
    @Test func neverBelowZero() throws {
        let x = try x("2019-01: 4", "van: 2019-02, tot: 2019-02, verschil: -6").x
        #expect(x[1] == 1 && x[2] == -3 && x[3] == 1)
    }

    /// The national budget sees it as it sees a level: 2 points in half of 2019 is 1 on the year's mean, and is foreseen.
    @Test func inTheYearsOfTheBudget() throws {
        let added = try x("2019-01: 4", "van: 2019-07, verschil: 2").conjunctuur
        let level = try x("2019-01: 4", "van: 2019-07, niveau: 6").conjunctuur
        #expect(added == level)
        #expect(close(added.change(2019).x, 1) && close(added.change(2020).x, 1))
        #expect(added.change(2019).surprise == 0 && added.change(2020).surprise == 0)
    }
}
