import BijstandCaseload
import Foundation
import Testing
import TestSupport

@testable import BijstandMicrosimulation

private let staff = "begeleiding: {aanname: true, formatie: 8, referentie: 50, elasticiteit: {werk: 0.5, studie: 0.25}}"

@Suite struct BegeleidingTests {
    /// By hand: 450 dossiers, 8 klantmanagers, reference 50: load 56.25 ÷ 50 = 1.125; to the power −½ = 0.942809, −¼ = 0.970984.
    /// A level of 10 from March: 45 ÷ 50 = 0.9: 1.054093 and 1.026690. Beyond a fifth or five times the factor stays.
    @Test func factorByHand() throws {
        let scenario = try Fixture.scenario(
            staff + """

                interventies: [{naam: meer, soort: beleid, aanname: true, effecten: [{proces: begeleiding, van: 2019-03, niveau: 10}]}]
                """)
        let begeleiding = Begeleiding(Plan(scenario), scenario.centers)
        let before = begeleiding.factors(.scenario, stock: 450, month: 2)
        #expect(abs(before[Lane.werk] - 0.9428090416) < 1e-9 && abs(before[2] - 0.9709835434) < 1e-9)
        #expect(before[1] == 1 && before[Lane.away] == 1)
        let after = begeleiding.factors(.scenario, stock: 450, month: 3)
        #expect(abs(after[Lane.werk] - 1.0540925534) < 1e-9 && abs(after[2] - 1.0266900961) < 1e-9)
        #expect(begeleiding.factors(.ongewijzigd, stock: 450, month: 3) == before)
        #expect(begeleiding.factors(.scenario, stock: 0, month: 3)[Lane.werk] == 5)
        #expect(begeleiding.factors(.scenario, stock: 1_000_000, month: 3)[Lane.werk] == 0.2)
        // Without a reference it is the opening stock: 400 ÷ 8.
        let own = try Fixture.scenario(staff.replacing("referentie: 50, ", with: ""))
        #expect(Begeleiding(Plan(own), own.centers).factors(.scenario, stock: 400, month: 1)[Lane.werk] == 1)
    }

    /// Elasticity 0 is the run without klantmanagers, number for number, though worked off in another order.
    @Test func zeroChangesNothing() throws {
        let plain = try Fixture.scenario(everything)
        let zero = try Fixture.scenario(
            everything + "\nbegeleiding: {aanname: true, formatie: 8, elasticiteit: {werk: 0}}")
        #expect(Plan(zero).isCoupled && !Plan(plain).isCoupled)
        let same = contents(try simulate(plain, replications: 4)) == contents(try simulate(zero, replications: 4))
        #expect(same)
    }

    /// The hazards that dossiers met are the ones the factors make: exits to work against Σ stock of t − 1 × (1 − exp(−factor × h)),
    /// with the factor of the run's own stock, by afstand. Constant hazards; 200 replications; normal, α = 0.001 by Bonferroni.
    @Test func exitsFollowTheFactors() throws {
        let scenario = try Fixture.scenario(
            "begeleiding: {aanname: true, formatie: 8, referentie: 35, elasticiteit: {werk: 1.5}}\nbeginstand: {aantal: 300}\ninstroom: {per_maand: {overig: 25}}"
        )
        let result = try simulate(scenario, replications: 200, uncertainty: .chance)
        let hazards = [0.10, 0.02, 0.005, 0.001]
        var (met, expected, variance) = ([0.0, 0, 0, 0], [0.0, 0, 0, 0], [0.0, 0, 0, 0])
        var factors: [Double] = []
        for replication in 0..<200 {
            for month in 1...24 {
                let stocks = result.withCounts(replication: replication, month: month - 1) { Array($0[0..<4]) }
                let load = Double(stocks.reduce(0, +)) / 8 / 35
                let factor = min(max(pow(load, -1.5), 0.2), 5)
                factors.append(factor)
                for afstand in 0..<4 {
                    let others = 6 * 0.002
                    let work = factor * hazards[afstand]
                    // Work first among the competing exits; death before them takes a little.
                    let chance = work / (work + others) * (1 - exp(-(work + others))) * exp(-0.0005)
                    expected[afstand] += chance * Double(stocks[afstand])
                    variance[afstand] += chance * (1 - chance) * Double(stocks[afstand])
                    met[afstand] += result.withCounts(replication: replication, month: month) {
                        Double($0[Metric.uitstroom + afstand])
                    }
                }
            }
        }
        #expect(factors.max()! - factors.min()! > 0.5, "the caseload moves, or the test says nothing")
        for afstand in 0..<3 {
            // AOW takes under 0.2 % of the exposure: allowed for on one side.
            let z = (met[afstand] - expected[afstand]) / variance[afstand].squareRoot()
            #expect(
                z < 3.5 && z > -3.5 - 0.003 * expected[afstand] / variance[afstand].squareRoot(),
                "afstand \(afstand): z \(z)")
        }
    }

    /// More klantmanagers, fewer dossiers; ongewijzigd keeps the old formatie.
    @Test func moreKlantmanagers() throws {
        func run(_ level: Double) throws -> CaseloadPath {
            try simulate(
                Fixture.scenario(
                    "beginstand: {aantal: 2000}\nbegeleiding: {aanname: true, formatie: 40, elasticiteit: {werk: 0.8}}\ninterventies: [{naam: f, soort: beleid, aanname: true, effecten: [{proces: begeleiding, van: 2019-07, niveau: \(level)}]}]"
                ), replications: 2
            ).path(replication: 1)
        }
        let (more, fewer) = (try run(60), try run(20))
        #expect(
            more.scenario[24].stock < more.ongewijzigd[24].stock
                && fewer.scenario[24].stock > fewer.ongewijzigd[24].stock)
        #expect(more.ongewijzigd == fewer.ongewijzigd)
        #expect(Array(more.scenario[0...6]) == Array(more.ongewijzigd[0...6]))
    }
}
