import BijstandCaseload
import Foundation
import Testing
import TestSupport

@testable import BijstandMicrosimulation
@testable import BijstandStochastics

/// A worker whose tables are filled for one replication.
private func prepared(_ changes: String, replication: UInt32 = 0, uncertain: Bool = true) throws -> (
    Worker, ParameterVector
) {
    let worker = Worker(Plan(try Fixture.scenario(changes)), .empty)
    let key = StreamKey(seed: 4, replication: replication)
    let vector = try worker.prepare(ReplicationKeys(chance: key, parameters: uncertain ? key : nil))
    return (worker, vector)
}

/// The hazard of a lane in one month: calendar part times ratios, as the transition takes them.
private func hazard(
    _ worker: Worker, _ lijn: Lijn, month t: Int, lane: Int, afstand: Int, leefvorm: Leefvorm = .alleenstaande,
    herkomst: Herkomst = .overig, kenmerken: Int = 0, leeftijd: Leeftijd = .tot27, duur: Duur = .m0tot3
) -> Double {
    let profile = Profile.index(leefvorm: leefvorm.index, herkomst: herkomst.index)
    let effectClass = Int(
        worker.plan.classes.of(
            profile: profile, kenmerken: kenmerken, leeftijd: leeftijd.index, duur: duur.index, indeling: afstand))
    let tables = worker.hazards[lijn.index]
    let block = tables.cumulative + (effectClass * Status.rows + afstand) * tables.months * Lane.stride
    let calendar = block[t * Lane.stride + lane] - block[(t - 1) * Lane.stride + lane]
    let person = tables.person[((afstand * 5 + leeftijd.index) * 8 + kenmerken) * Lane.stride + lane]
    return calendar * person * tables.profile[profile * Lane.stride + lane]
        * tables.duur[duur.index * Lane.stride + lane]
}

private func close(_ a: Double, _ b: Double) -> Bool { abs(a - b) <= 1e-12 * max(1, abs(b)) }

@Suite struct ResolverTests {
    /// Worked by hand: 0.02 × 1.5 (months on benefit) × 0.8 (age) × 0.9 (leefvorm) × 0.7 (herkomst) × 1.2 (kenmerk) ×
    /// 1.1 (September) × exp(−0.1 × 2) (two points above the reference) × 1.25 × 0.5 (two effects).
    @Test func everyFactorOfAnExitHazard() throws {
        let (worker, _) = try prepared(
            """
            uitstroom:
              duur: {werk: {"6-12": 1.5}}
              leeftijd: {werk: {van45tot55: 0.8}}
              leefvorm: {werk: {paar: 0.9}}
              herkomst: {werk: {overig: 0.7}}
              kenmerk: {werk: {startkwalificatie: 1.2}}
              seizoen: {werk: {"9": 1.1}}
              conjunctuur: {werk: -0.1}
            arbeidsmarkt: {pad: {2019-01: 6}}
            interventies:
              - {naam: a, soort: omgeving, aanname: true, effecten: [{proces: uitstroom, oorzaak: werk, afstand: "2", leefvorm: paar, van: 2019-09, tot: 2019-09, ratio: 1.25}]}
              - {naam: b, soort: beleid, aanname: true, effecten: [{proces: uitstroom, kenmerk: [startkwalificatie, statushouder], duur: "6-12", van: 2019-06, ratio: 0.5}]}
            """)
        func value(_ lijn: Lijn, month: Int = 9, kenmerken: Int = 4, duur: Duur = .m6tot12, leefvorm: Leefvorm = .paar)
            -> Double
        {
            hazard(
                worker, lijn, month: month, lane: 0, afstand: 1, leefvorm: leefvorm, kenmerken: kenmerken,
                leeftijd: .van45tot55, duur: duur)
        }
        let plain = 0.02 * 1.5 * 0.8 * 0.9 * 0.7 * 1.2 * 1.1 * exp(-0.2)
        #expect(close(value(.scenario), plain * 1.25 * 0.5))
        #expect(close(value(.ongewijzigd), plain * 1.25))
        #expect(close(value(.scenario, month: 8), plain / 1.1 * 0.5))
        #expect(close(value(.scenario, month: 5), plain / 1.1))
        #expect(close(value(.scenario, kenmerken: 0), plain / 1.2 * 1.25))
        #expect(close(value(.scenario, duur: .m3tot6), plain / 1.5 * 1.25))
        #expect(close(value(.scenario, leefvorm: .alleenstaande), plain / 0.9 * 0.5))
        #expect(worker.plan.firstDifference == 6)
    }

    /// Moves: 2>3A is 0.02 × 1.3 (age) × 0.6 (kenmerk) × exp(0.2 × 2) × 1.4; from 3B nothing leads away, from 1 nothing
    /// towards work.
    @Test func everyFactorOfAMove() throws {
        let (worker, _) = try prepared(
            """
            doorstroom: {leeftijd: {"2>3A": {vanaf55: 1.3}}, kenmerk: {"2>3A": {arbeidsbeperkt: 0.6}}, conjunctuur: {"2>3A": 0.2}}
            arbeidsmarkt: {pad: {2019-01: 6}}
            interventies: [{naam: a, soort: omgeving, aanname: true, effecten: [{proces: doorstroom, doorstroom: "2>3A", van: 2019-03, ratio: 1.4}]}]
            """)
        func move(_ lane: Int, _ afstand: Int, _ month: Int = 5) -> Double {
            hazard(worker, .scenario, month: month, lane: lane, afstand: afstand, kenmerken: 2, leeftijd: .vanaf55)
        }
        #expect(close(move(Lane.away, 1), 0.02 * 1.3 * 0.6 * exp(0.4) * 1.4))
        #expect(close(move(Lane.away, 1, 2), 0.02 * 1.3 * 0.6 * exp(0.4)))
        #expect(close(move(Lane.towards, 1), 0.01))
        #expect(close(move(Lane.away, 0), 0.05))
        #expect(move(Lane.away, 3) == 0 && move(Lane.towards, 0) == 0)
        #expect(close(move(Lane.towards, 3), 0.005))
    }

    /// Terugval: calendar part exp(0.1 × 2) × 0.7 for exits to work; ratio 0.01 × 2.5 × 1.3 for handhaving after 84 months.
    @Test func everyFactorOfTerugval() throws {
        let (worker, _) = try prepared(
            """
            terugval: {oorzaak: {handhaving: 2.5}, eerdere_duur: {"84+": 1.3}, conjunctuur: 0.1}
            arbeidsmarkt: {pad: {2019-01: 6}}
            interventies: [{naam: nazorg, soort: omgeving, aanname: true, effecten: [{proces: terugval, oorzaak: werk, van: 2019-01, ratio: 0.7}]}]
            """)
        let tables = worker.hazards[0]
        let block = tables.cumulative + Int(Status.out) * tables.months * Lane.stride
        func calendar(_ oorzaak: Oorzaak) -> Double {
            block[3 * Lane.stride + oorzaak.index] - block[2 * Lane.stride + oorzaak.index]
        }
        #expect(close(calendar(.werk), exp(0.2) * 0.7))
        #expect(close(calendar(.handhaving), exp(0.2)))
        func ratio(_ oorzaak: Oorzaak, _ duur: Duur, _ sinds: SindsUitstroom) -> Double {
            worker.processes[0].terugval.hazard(cause: oorzaak.index, duur: duur.index, sinds: sinds.index)
        }
        #expect(close(ratio(.handhaving, .vanaf84, .m6tot12), 0.01 * 2.5 * 1.3))
        #expect(close(ratio(.werk, .m0tot3, .m24tot60), 0.003))
    }

    /// 10 × 1.3 (January) × exp(0.06 × 12 ÷ 12 + 0.1 × 2) × 0.8 in month 13; a level replaces the 10 and nothing else; an
    /// effect on a part bounds, and holds for that part alone.
    @Test func everyFactorOfInstroom() throws {
        let (worker, _) = try prepared(
            """
            instroom: {per_maand: {ww: 10}, seizoen: {"1": 1.3}, trend: {ww: 0.06}, conjunctuur: {ww: 0.1}}
            arbeidsmarkt: {pad: {2019-01: 6}}
            interventies:
              - {naam: a, soort: beleid, aanname: true, effecten: [{proces: instroom, herkomst: ww, van: 2019-12, ratio: 0.8}, {proces: instroom, leeftijd: tot27, van: 2020-01, tot: 2020-01, ratio: 1.5}]}
              - {naam: b, soort: omgeving, aanname: true, effecten: [{proces: instroom, herkomst: ww, van: 2020-06, niveau: 4}]}
            """)
        let ww = Herkomst.ww.index
        let january = 10 * 1.3 * exp(0.06 + 0.2)
        #expect(close(worker.instroom.intensity(0, herkomst: ww, t: 13), january * 0.8))
        #expect(close(worker.instroom.intensity(1, herkomst: ww, t: 13), january))
        #expect(close(worker.instroom.bound(0, herkomst: ww, t: 13), january * 0.8 * 1.5))
        #expect(close(worker.instroom.bound(0, herkomst: ww, t: 14), 10 * exp(0.06 * 13 / 12 + 0.2) * 0.8))
        #expect(close(worker.instroom.intensity(1, herkomst: ww, t: 18), 4 * exp(0.06 * 17 / 12 + 0.2)))
        let row = Dossier(key: 0, birth: -250, entry: 13, afstand: 0, profile: 0, kenmerken: 0)
        let plan = worker.plan.instroom
        #expect(worker.instroom.partialRatio(.scenario, plan, herkomst: ww, t: 13, row, leeftijd: 0) == 1.5)
        #expect(worker.instroom.partialRatio(.scenario, plan, herkomst: ww, t: 13, row, leeftijd: 1) == 1)
        #expect(worker.instroom.partialRatio(.ongewijzigd, plan, herkomst: ww, t: 13, row, leeftijd: 0) == 1)
    }

    /// Straight lines between points: 4 in January 2019, 7 in January 2020 is 5.5 in July; a level replaces the path.
    @Test func pathOfTheLabourMarket() throws {
        let scenario = try Fixture.scenario(
            """
            arbeidsmarkt: {referentie: 3, pad: {2019-01: 4, 2020-01: 7}}
            interventies: [{naam: schok, soort: omgeving, aanname: true, effecten: [{proces: arbeidsmarkt, van: 2020-03, tot: 2020-04, niveau: 9}]}]
            """)
        let plan = Plan(scenario)
        var x = [Double](repeating: .nan, count: plan.timeline.last + 1)
        var lagged = x
        try plan.labourMarket.write(&x, lagged: &lagged, scenario.centers, key: StreamKey(seed: 1, replication: 0))
        #expect(lagged == x)
        #expect(x[0] == 1 && x[1] == 1)
        #expect(close(x[7], 2.5) && close(x[13], 4) && close(x[14], 4) && x[15] == 6 && x[16] == 6 && close(x[17], 4))
        #expect(close(x[plan.timeline.last], 4))
    }

    /// AR(1) noise: variance sd² (1 − ρ²ᵗ) ÷ (1 − ρ²), correlation ρ a month apart; 2,000 replications, |z| < 4.
    @Test func noiseOfTheLabourMarket() throws {
        let scenario = try Fixture.scenario("arbeidsmarkt: {rho: 0.9, sd: 0.2}")
        let plan = Plan(scenario)
        var x = [Double](repeating: 0, count: plan.timeline.last + 1)
        var lagged = x
        var (squares, products, before) = (0.0, 0.0, 0.0)
        for replication in 0..<2000 as Range<UInt32> {
            try plan.labourMarket.write(
                &x, lagged: &lagged, scenario.centers, key: StreamKey(seed: 1, replication: replication))
            #expect(x[0] == 0)
            squares += x[12] * x[12]
            products += x[11] * x[12]
            before += x[11] * x[11]
        }
        let variance = 0.04 * (1 - pow(0.9, 24)) / (1 - 0.81)
        #expect(abs(squares / 2000 - variance) < 4 * variance * (2.0 / 2000).squareRoot())
        #expect(abs(products / before - 0.9) < 4 * (0.04 / before).squareRoot())
    }

    /// A drawn number has its distribution's mean and stays in its bounds; a Dirichlet table adds up to 1.
    @Test func drawsOfParameters() throws {
        let changes = """
            instroom: {afstand: {overig: {verdeling: dirichlet, concentratie: 20, "1": 0.5, "2": 0.3, "3A": 0.1, "3B": 0.1}}}
            uitstroom: {hazard: {studie: {elke: 0.002, "1": {verdeling: normal, gemiddelde: 0.001, sd: 0.002}, "2": {verdeling: gamma, gemiddelde: 0.01, sd: 0.002}}}}
            """
        var sum = 0.0
        for replication in 0..<400 as Range<UInt32> {
            let (_, vector) = try prepared(changes, replication: replication)
            let study = vector.rows(.uitstroom)[Oorzaak.studie.index]
            #expect(study[0] >= 0)
            sum += study[1]
            #expect(close(vector.rows(.instroomAfstand)[Herkomst.overig.index].reduce(0, +), 1))
        }
        #expect(abs(sum / 400 - 0.01) < 4 * 0.002 / 20)
        let (_, center) = try prepared(changes, uncertain: false)
        #expect(center.rows(.uitstroom)[Oorzaak.studie.index][1] == 0.01)
    }

    /// Adding a parameter, an effect or a point moves no other number's draw.
    @Test func drawsBelongToTheirPath() throws {
        let one = "uitstroom: {hazard: {studie: {elke: 0.002, \"1\": {verdeling: gamma, gemiddelde: 0.01, sd: 0.002}}}}"
        let more =
            one + """

                arbeidsmarkt: {pad: {2019-05: {verdeling: normal, gemiddelde: 5, sd: 1}}}
                interventies: [{naam: a, soort: beleid, aanname: true, effecten: [{proces: uitstroom, van: 2019-01, ratio: {verdeling: uniform, min: 1, max: 2}}]}]
                """
        let (_, plain) = try prepared(one)
        let (_, extended) = try prepared(more)
        #expect(plain.rows(.uitstroom) == extended.rows(.uitstroom))
    }
}
