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
        var lagged = x
        try plan.labourMarket.write(&x, lagged: &lagged, scenario.centers, key: StreamKey(seed: 1, replication: 0))
        return (x, plan.labourMarket.conjunctuur(x, scenario.centers, plan.timeline, []))
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

    /// x and what of it reaches flows, with numbers of the section beside the path; no effects.
    private func paths(_ numbers: String, _ changes: String = "", replication: UInt32 = 0) throws -> (
        x: [Double], lagged: [Double]
    ) {
        let scenario = try Fixture.scenario("arbeidsmarkt: {referentie: 3, \(numbers)}\n\(changes)")
        let plan = Plan(scenario)
        var x = [Double](repeating: .nan, count: plan.timeline.last + 1)
        var lagged = x
        try plan.labourMarket.write(
            &x, lagged: &lagged, scenario.centers, key: StreamKey(seed: 1, replication: replication))
        return (x, lagged)
    }

    /// Half a year of 0.3 a month goes on: y(t+1) = 0.98 y(t) + 0.6 × 0.3 in the first month; the change over six months after that.
    @Test func goesOnByItsMomentum() throws {
        let x = try paths("pad: {2018-07: 3, 2019-01: 4.8}, momentum: 0.6, rho: 0.98").x
        var y = [0, 0.3, 0.6, 0.9, 1.2, 1.5, 1.8]
        for _ in 1...12 { y.append(0.98 * y.last! + 0.6 * (y.last! - y[y.count - 7]) / 6) }
        #expect(close(x[1], 1.8) && abs(y[7] - (0.98 * 1.8 + 0.18)) < 1e-12)
        for month in 1...12 { #expect(close(x[month + 1], y[6 + month])) }
        let level = try paths("pad: {2018-07: 3, 2019-01: 4.8}, rho: 0.98").x
        #expect(close(level[1], 1.8) && close(level[13], 1.8))
    }

    /// A jump of one point in month 1 has reached flows for 1 − (3/4)^t by month t where the mean lag is 3 months.
    @Test func reachesFlowsLater() throws {
        let (x, lagged) = try paths("pad: {2018-12: 3, 2019-01: 4}, vertraging: 3")
        #expect(x[0] == 0 && x[1] == 1 && lagged[0] == 0)
        var left = 1.0
        for month in 1...20 {
            left *= 0.75
            #expect(close(lagged[month], 1 - left))
        }
        #expect(try paths("pad: {2018-12: 3, 2019-01: 4}").lagged[1] == 1)
    }

    /// What is known has no noise: up to the last month of the path that is no later than the peildatum.
    @Test func noiseBeginsAfterWhatIsKnown() throws {
        let noise = "momentum: 0, rho: 0.9, sd: 0.5, pad: {2019-01: 4, 2019-04: 4, 2020-01: 4}"
        let x = try paths(noise, "peildatum: 2019-05").x
        #expect(x[...4].allSatisfy { $0 == 1 } && x[5] != 1)
        // The peildatum is the start where none is given.
        let early = try paths("momentum: 0, rho: 0.9, sd: 0.5, pad: {2018-12: 4}").x
        #expect(early[1] == 1 && early[2] != 1)
        // The noise has the same shocks, wherever it begins; here around a path that goes back to its reference from month 1 on.
        #expect(close(x[5] - 1, early[2] - 0.9))
        // Without a momentum it begins at the cut-off, as it did.
        #expect(try paths("rho: 0.9, sd: 0.5, pad: {2018-12: 4}", "peildatum: 2019-05").x[1] != 1)
    }
}
