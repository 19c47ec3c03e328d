import BijstandCaseload
import BijstandStochastics
import Foundation
import TestSupport
import Testing

@testable import BijstandMicrosimulation

/// z(t): its moments, its shocks by calendar month, and what it moves.
@Suite struct DiscrepancyTests {
    private static let land = "land_toestand: 0.4, land_phi: 0.9, land_sd: 0.05, land_snel: 0.03"

    private static func z(
        _ numbers: String, _ changes: String = "", naam: String = "proef", replication: UInt32 = 0
    ) throws -> (z: [Double], land: [Double]) {
        let scenario = try Fixture.scenario("discrepantie: {aanname: true, \(numbers)}\n\(changes)")
        let timeline = Timeline(start: scenario.start, horizon: scenario.horizon, runOn: 0)
        let discrepancy = Discrepancy(naam, peildatum: scenario.peildatum, timeline)
        var z = [Double](repeating: .nan, count: timeline.last + 1)
        var land = z
        try discrepancy.write(
            &z, land: &land, scenario.centers, key: StreamKey(seed: 5, replication: replication))
        return (z, land)
    }

    private static func z(_ plan: Plan, _ replication: UInt32) throws -> (z: [Double], land: [Double]) {
        var z = [Double](repeating: .nan, count: plan.timeline.last + 1)
        var land = z
        try plan.discrepancy.write(
            &z, land: &land, plan.scenario.centers, key: StreamKey(seed: 5, replication: replication))
        return (z, land)
    }

    /// Without numbers there is none, and a factor of none is 1 to the last bit.
    @Test func neutral() throws {
        #expect(try Self.z("land_phi: 0.5").z.allSatisfy { $0 == 0 })
        let scenario = try Fixture.scenario()
        #expect(Druk(0, scenario.centers) == .none)
        let plain = try Simulation(scenario).run(seed: 3, replications: 0..<4, threads: 1)
        let given = try Simulation(
            Fixture.scenario(
                "discrepantie: {aanname: true, deel_instroom: 0.3, terugval: 2, land_phi: 0.9, staart: 0.25}")
        ).run(seed: 3, replications: 0..<4, threads: 2)
        for replication in 0..<4 {
            for month in 0...24 {
                plain.withCounts(replication: replication, month: month) { one in
                    given.withCounts(replication: replication, month: month) { other in
                        #expect(Array(one) == Array(other))
                    }
                }
            }
        }
    }

    /// Of what changes in the country from the peildatum on a part reaches z: half of it halves what it differs by from there; the country's own
    /// path, which the macrobudget follows, is as it was.
    @Test func followsInPart() throws {
        let whole = try Self.z(Self.land)
        let half = try Self.z("\(Self.land), volgt_land: 0.5")
        #expect(half.land == whole.land)
        let known = 1
        #expect(half.z[known] == whole.z[known])
        for t in known + 1..<whole.z.count {
            #expect(abs(half.z[t] - (whole.z[known] + whole.z[t]) / 2) < 1e-12)
        }
        let none = try Self.z("\(Self.land), volgt_land: 0")
        #expect(none.z.dropFirst().allSatisfy { abs($0 - whole.z[known]) < 1e-12 })
    }

    /// So does the labour market: x as it reaches flows stands still, or goes half the way; x itself goes all the way.
    @Test func followsTheLabourMarketInPart() throws {
        func x(_ part: String) throws -> (x: [Double], reached: [Double]) {
            let scenario = try Fixture.scenario(
                "arbeidsmarkt: {pad: {2019-01: 4, 2020-12: 8}}\ndiscrepantie: {aanname: true, volgt_land: \(part)}")
            let timeline = Timeline(start: scenario.start, horizon: scenario.horizon, runOn: 0)
            var x = [Double](repeating: .nan, count: timeline.last + 1)
            var reached = x
            try LabourMarket(scenario, timeline, []).write(
                &x, lagged: &reached, scenario.centers, key: StreamKey(seed: 1, replication: 0))
            return (x, reached)
        }
        let (whole, half) = (try x("1"), try x("0.5"))
        #expect(whole.x == half.x && whole.reached == whole.x && whole.x[24] - whole.x[1] > 3)
        #expect(abs(half.reached[24] - (whole.x[1] + whole.x[24]) / 2) < 1e-12)
    }

    /// Mean s₀ φᵏ and variance σ² (1 − φ²ᵏ) ÷ (1 − φ²) + f² after k months, of 4000 replications; heavy tails leave both as they are.
    /// Means within 4.5 standard errors, variances within 10 % (α below 10⁻⁴ for each; ν = 6, whose fourth moment exists).
    @Test(arguments: ["", ", staart: 0.1666667"]) func moments(_ tail: String) throws {
        let plan = Plan(try Fixture.scenario("discrepantie: {aanname: true, \(Self.land)\(tail)}"))
        let known = 1  // The peildatum is the start.
        let draws = try (0..<4000).map { try Self.z(plan, $0).z }
        #expect(draws.allSatisfy { $0[0] == 0.4 && $0[1] == 0.4 })
        for t in [2, 6, 18] {
            let values = draws.map { $0[t] }
            let k = Double(t - known)
            let variance = 0.0025 * (1 - pow(0.81, k)) / (1 - 0.81) + 0.0009
            let mean = values.reduce(0, +) / 4000
            let spread = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 3999
            #expect(abs(mean - 0.4 * pow(0.9, k)) < 4.5 * (variance / 4000).squareRoot(), "month \(t)")
            #expect(abs(spread / variance - 1) < 0.1, "month \(t): \(spread) for \(variance)")
        }
    }

    /// A shock is a calendar month's: another start with the same peildatum has the same path; another name has the country's, and one of
    /// its own.
    @Test func byCalendarMonth() throws {
        let numbers = "\(Self.land), gemeente_phi: 0.8, gemeente_sd: 0.1"
        let one = try Self.z(numbers, "peildatum: 2019-06")
        let later = try Self.z(numbers, "start: 2019-04\npeildatum: 2019-06")
        for month in 0...20 { #expect(one.z[month + 3] == later.z[month] && one.land[month + 3] == later.land[month]) }
        let other = try Self.z(numbers, "peildatum: 2019-06", naam: "elders")
        #expect(one.land == other.land && one.z[10] != other.z[10] && one.z[6] == other.z[6])
        #expect(try Self.z(numbers, "peildatum: 2019-06", replication: 1).land[10] != one.land[10])
    }

    /// What it moves: instroom but for statushouders and arbeidsbeperkten by e^{wz}, coming back by e^{κwz}, uitstroom by e^{−(1−w)z}.
    @Test func whatItMoves() throws {
        let numbers = try Fixture.scenario("discrepantie: {aanname: true, deel_instroom: 0.25, terugval: 2}").centers
        let druk = Druk(0.8, numbers)
        #expect(abs(druk.instroom - exp(0.2)) < 1e-15 && abs(druk.terugval - exp(0.4)) < 1e-15)
        #expect(abs(druk.uitstroom - exp(-0.6)) < 1e-15)
        for herkomst in Herkomst.allCases {
            #expect(Druk.moves(herkomst: herkomst.index) == ![.statushouder, .arbeidsbeperkt].contains(herkomst))
        }
        var hazards = (0..<Status.rows * Lane.stride).map { Double($0 + 1) }
        let before = hazards
        HazardTables.press(&hazards, druk)
        for status in 0..<Status.rows {
            for lane in 0..<Lane.stride {
                let factor =
                    lane >= Lane.causes ? 1 : status == Int(Status.out) ? druk.terugval : druk.uitstroom
                #expect(hazards[status * Lane.stride + lane] == before[status * Lane.stride + lane] * factor)
            }
        }
    }

    /// Both lines meet the same path: a measure without effect changes nothing.
    @Test func bothLinesOnePath() throws {
        let scenario = try Fixture.scenario(
            """
            discrepantie: {aanname: true, \(Self.land)}
            interventies:
              - naam: niets
                soort: beleid
                aanname: true
                effecten: [{proces: uitstroom, van: start, ratio: 1}]
            """)
        let run = try Simulation(scenario).run(seed: 3, replications: 0..<5, threads: 1)
        for replication in 0..<5 {
            let path = run.path(replication: replication)
            #expect(path.scenario.map(\.stock) == path.ongewijzigd.map(\.stock))
        }
    }
}
