import BijstandCaseload
import Foundation
import TestSupport
import Testing

@testable import BijstandMicrosimulation

/// The chain of one spell against what the engine does with many, and by hand.
@Suite struct SpellChainTests {
    /// From nothing, forty come in each month for three years: exits by months on benefit, to work and otherwise, of a labour market that rises, a
    /// season, and ratios. 4000 replications, so that each count is within 4.5 of its Poisson errors (ten counts, α below 10⁻⁴).
    @Test func engine() throws {
        let scenario = try Fixture.scenario(
            """
            horizon: 36
            beginstand: {aantal: 0, oud_ontvangers: 0}
            instroom: {per_maand: {overig: 40}, leefvorm: {elke: {alleenstaande: 0, alleenstaandeOuder: 1, paar: 0}},
              leeftijd: {elke: {tot27: 0, van27tot35: 1, van35tot45: 0, van45tot55: 0, vanaf55: 0}}}
            uitstroom: {duur: {werk: {"3-6": 1.4, "12-24": 0.7}}, leeftijd: {werk: {van27tot35: 1.2, van35tot45: 1.2}},
              leefvorm: {elke: {alleenstaandeOuder: 0.8}}, seizoen: {werk: {"3": 1.5}}, conjunctuur: {werk: -0.1}}
            terugval: {hazard: {"0-6": 0, "6-12": 0, "12-24": 0, "24-60": 0}}
            overlijden: {hazard: {elke: 0}}
            arbeidsmarkt: {pad: {2019-01: 4, 2020-06: 6}}
            discrepantie: {aanname: true, deel_instroom: 0, niveau: 0.2}
            peildatum: 2019-05
            """)
        let run = try Simulation(scenario).run(seed: 5, replications: 0..<4000, threads: 2)
        let numbers = scenario.centers
        let first = Month("2019-01")!
        let past = try PastMonths(scenario, numbers, first...Month("2021-12")!)
        // The path rises by 2 over seventeen months.
        #expect(past.z.allSatisfy { abs($0 - 0.2) < 1e-12 })
        #expect(abs(past.reached[16] - 32.0 / 17) < 1e-9 && past.reached[17] == 2 && past.reached[35] == 2)
        let chain = SpellChain(numbers, past)
        var (duren, causes) = ([Double](repeating: 0, count: Duur.count), [0.0, 0])
        for start in 0..<36 {
            var belief = chain.entry(.overig)
            var running = 40.0
            for month in start + 1..<36 where month < 36 {
                let duur = Duur.containing(month - 1 - start)
                let profile = SpellChain.Profile(
                    leefvorm: .alleenstaandeOuder, herkomst: .overig, leeftijd: .van27tot35, duur: duur)
                let apart = chain.causes(belief, profile, first.advanced(by: month))
                let chances = chain.advance(&belief, profile, first.advanced(by: month))
                let others = apart[1...].reduce(0, +)
                let isSame = abs(apart[0] - chances.werk) < 1e-12 && abs(others - chances.overig) < 1e-12
                #expect(isSame && apart[1] > 0)
                let left = chances.werk + chances.overig
                duren[duur.index] += running * left
                causes[0] += running * chances.werk
                causes[1] += running * chances.overig
                running *= 1 - left
            }
        }
        var counts = [Double](repeating: 0, count: Metric.count)
        for replication in 0..<4000 {
            for month in 1...36 {
                run.withCounts(replication: replication, month: month) { row in
                    for metric in counts.indices { counts[metric] += Double(row[metric]) / 4000 }
                }
            }
        }
        func mean(_ metric: Int, _ width: Int) -> Double { counts[metric..<metric + width].reduce(0, +) }
        for (index, duur) in Duur.allCases.enumerated() where duren[index] > 0 {
            let found = mean(Metric.uitstroomDuur + index, 1)
            #expect(abs(found - duren[index]) < 4.5 * (duren[index] / 4000).squareRoot(), "\(duur)")
        }
        let exits = [
            mean(Metric.uitstroom, Afstand.count),
            mean(Metric.uitstroom + Afstand.count, (Oorzaak.count - 1) * Afstand.count),
        ]
        for (found, cause) in zip(exits, causes) {
            #expect(abs(found - cause) < 4.5 * (cause / 4000).squareRoot(), "\(found) for \(cause)")
        }
    }

    /// Two afstanden by hand: half of who enters leaves with a chance of 0.1 a month, half with 0.02, and nobody moves.
    @Test func byHand() throws {
        let scenario = try Fixture.scenario(
            """
            instroom: {afstand: {elke: {"1": 0.5, "2": 0.5, "3A": 0, "3B": 0}}}
            uitstroom: {hazard: {werk: {"1": 0.1, "2": 0.02, "3A": 0, "3B": 0}, elke: {elke: 0}}}
            doorstroom: {hazard: {"1>2": 0, "2>3A": 0, "3A>3B": 0, "2>1": 0, "3A>2": 0, "3B>3A": 0}}
            """)
        let month = Month("2019-02")!
        let past = try PastMonths(scenario, scenario.centers, month...month)
        let chain = SpellChain(scenario.centers, past)
        let profile = SpellChain.Profile(
            leefvorm: .alleenstaande, herkomst: .overig, leeftijd: .van27tot35, duur: .m0tot3)
        var belief = chain.entry(.overig)
        var chance = 0.0
        #expect(
            zip(chain.causes(belief, profile, month), [0.5 * (1 - exp(-0.1)) + 0.5 * (1 - exp(-0.02)), 0])
                .allSatisfy { abs($0 - $1) < 1e-12 })
        for _ in 0..<13 { chance = chain.advance(&belief, profile, month).werk }
        let near = exp(-1.2) / (exp(-1.2) + exp(-0.24))
        #expect(abs(chance - (near * (1 - exp(-0.1)) + (1 - near) * (1 - exp(-0.02)))) < 1e-12)
        let after = exp(-1.3) / (exp(-1.3) + exp(-0.26))
        #expect(abs(belief.afstand[0] - after) < 1e-12)
        // Of who leaves now, as many more are near as their chance is larger.
        let left = chain.left(belief, profile, month, isWork: nil)
        let leaving = 1 - exp(-0.1)
        #expect(abs(left.afstand[0] - after * leaving / (after * leaving + (1 - after) * (1 - exp(-0.02)))) < 1e-12)
    }
}
