import BijstandCaseload
import Testing
import TestSupport

@testable import BijstandMicrosimulation

/// A scenario in which everything is on: distributions, noise, season, all kinds of effects.
let everything = """
    horizon: 36
    instroom:
      aanname: true
      per_maand: {ww: 3, jongere: {verdeling: gamma, gemiddelde: 2, sd: 0.3}, statushouder: 1}
      trend: {ww: 0.03}
      conjunctuur: {ww: 0.1}
      overdispersie: {ww: 0.1}
      seizoen: {"1": 1.3, "7": 0.7}
      kenmerk: {elke: {statushouder: 0.1, arbeidsbeperkt: 0.2, startkwalificatie: 0.5}}
      afstand: {jongere: {verdeling: dirichlet, concentratie: 40, "1": 0.5, "2": 0.3, "3A": 0.1, "3B": 0.1}}
    uitstroom:
      hazard: {werk: {"1": {verdeling: lognormal, gemiddelde: 0.1, sd: 0.01}}}
      duur: {werk: {"0-3": 1.4, "84+": 0.6}}
      leeftijd: {werk: {vanaf55: 0.5}}
      leefvorm: {werk: {alleenstaandeOuder: 0.8}}
      herkomst: {werk: {statushouder: 0.6}}
      kenmerk: {werk: {startkwalificatie: 1.4}}
      seizoen: {studie: {"9": 3}}
      conjunctuur: {werk: -0.1}
    doorstroom:
      leeftijd: {"1>2": {vanaf55: 1.5}}
      kenmerk: {"2>1": {startkwalificatie: 1.5}}
      conjunctuur: {"1>2": 0.1}
    terugval:
      oorzaak: {handhaving: 2.5}
      eerdere_duur: {"84+": 1.3}
      conjunctuur: 0.1
    arbeidsmarkt: {aanname: true, pad: {2019-01: 4, 2020-06: 6, 2021-06: 3.5}, rho: 0.95, sd: 0.1}
    interventies:
      - naam: poort
        soort: beleid
        aanname: true
        effecten:
          - {proces: instroom, herkomst: [ww, overig], van: 2019-07, ratio: 0.8}
          - {proces: instroom, leeftijd: tot27, afstand: "1", van: 2019-09, tot: 2020-06, ratio: 1.3}
      - naam: begeleiding
        soort: beleid
        aanname: true
        effecten:
          - {proces: uitstroom, oorzaak: werk, leeftijd: [van27tot35, van35tot45], van: 2019-10, ratio: 1.3}
          - {proces: doorstroom, doorstroom: "2>1", kenmerk: startkwalificatie, van: 2019-10, ratio: 1.5}
          - {proces: terugval, oorzaak: werk, van: 2020-01, ratio: 0.7}
      - naam: corona
        soort: omgeving
        aanname: true
        effecten:
          - {proces: uitstroom, oorzaak: werk, duur: ["0-3", "3-6"], van: 2020-04, tot: 2020-09, ratio: 0.6}
          - {proces: instroom, herkomst: zelfstandige, van: 2020-04, tot: 2020-12, niveau: 4}
          - {proces: arbeidsmarkt, van: 2020-07, tot: 2020-12, niveau: 6.5}
    """

func simulate(
    _ scenario: Scenario, replications: UInt32 = 8, seed: UInt32 = 1, threads: Int = 2,
    order: Simulation.Order = .household,
    uncertainty: Uncertainty = .both
) throws -> SimulationResult {
    try Simulation(scenario).run(
        seed: seed, replications: 0..<replications, threads: threads, uncertainty: uncertainty, order: order)
}

/// Everything a result holds, as one list.
func contents(_ result: SimulationResult) -> [Int32] {
    (0..<result.replications).flatMap { replication in
        (0...result.scenario.horizon).flatMap { month in
            result.withCounts(replication: replication, month: month) { Array($0) }
        } + result.path(replication: replication).ongewijzigd.map { Int32($0.stock) }
    }
}

@Suite struct DeterminismTests {
    @Test func threadsDoNotShow() throws {
        let scenario = try Fixture.scenario(everything)
        let one = contents(try simulate(scenario, threads: 1))
        #expect(contents(try simulate(scenario, threads: 2)) == one)
        #expect(contents(try simulate(scenario, threads: 7)) == one)
        #expect(contents(try simulate(scenario, seed: 2)) != one)
    }

    @Test func rangesAreParts() throws {
        let simulation = try Simulation(Fixture.scenario(everything))
        let whole = try simulation.run(seed: 3, replications: 0..<6, threads: 2)
        let parts = try [0..<2, 2..<6].flatMap { range in
            contents(try simulation.run(seed: 3, replications: range, threads: 1))
        }
        #expect(parts == contents(whole))
    }

    @Test(arguments: ["", everything])
    func ordersGiveTheSameCounts(changes: String) throws {
        let scenario = try Fixture.scenario(changes)
        #expect(contents(try simulate(scenario, order: .month)) == contents(try simulate(scenario, order: .household)))
    }

    @Test func uncertaintyIsSplit() throws {
        let scenario = try Fixture.scenario(everything)
        func instroom(_ uncertainty: Uncertainty) throws -> [[Int32]] {
            let result = try simulate(scenario, uncertainty: uncertainty)
            return (0..<8).map { replication in result.withCounts(replication: replication, month: 5) { Array($0) } }
        }
        // Without any distribution, parameters-only replications are all the same; chance-only ones are not.
        let plain = try simulate(Fixture.scenario(), uncertainty: .parameters)
        let rows = (0..<8).map { replication in plain.withCounts(replication: replication, month: 9) { Array($0) } }
        #expect(Set(rows).count == 1)
        #expect(Set(try instroom(.chance)).count == 8)
        #expect(Set(try instroom(.parameters)).count > 1)
        #expect(try instroom(.both) != instroom(.chance))
    }

    @Test func cancelling() throws {
        let simulation = try Simulation(Fixture.scenario())
        #expect {
            try simulation.run(seed: 1, replications: 0..<4, threads: 1, isCancelled: { true })
        } throws: {
            if case SimulationFailure.interrupted = $0 { true } else { false }
        }
    }

    @Test func constantsAgree() { #expect(LoopConstants.agree) }
}

@Suite struct AccountingTests {
    /// Per month, replication and afstand: stock = stock before + everything in − everything out.
    @Test(arguments: ["", everything])
    func stockFlowIdentity(changes: String) throws {
        let result = try simulate(Fixture.scenario(changes), replications: 5)
        for replication in 0..<result.replications {
            for month in 1...result.scenario.horizon {
                let before = result.withCounts(replication: replication, month: month - 1) { Array($0) }
                let now = result.withCounts(replication: replication, month: month) { Array($0) }
                func sum(_ first: Int, _ count: Int, _ afstand: Int) -> Int32 {
                    (0..<count).reduce(0) { $0 + now[first + $1 * 4 + afstand] }
                }
                for afstand in 0..<4 {
                    // Moves 0…2 lead away from afstand 0…2, moves 3…5 towards work from afstand 1…3.
                    let arrive =
                        (afstand > 0 ? now[Metric.doorstroom + afstand - 1] : 0)
                        + (afstand < 3 ? now[Metric.doorstroom + 3 + afstand] : 0)
                    let depart =
                        (afstand < 3 ? now[Metric.doorstroom + afstand] : 0)
                        + (afstand > 0 ? now[Metric.doorstroom + 2 + afstand] : 0)
                    let expected =
                        before[Metric.stockAfstand + afstand] + sum(Metric.instroom, 9, afstand)
                        + sum(Metric.terugval, 7, afstand) - sum(Metric.uitstroom, 7, afstand)
                        - now[Metric.einde + afstand] - now[Metric.einde + Afstand.count + afstand] + arrive - depart
                    #expect(now[Metric.stockAfstand + afstand] == expected)
                }
            }
        }
    }

    /// Every split of the stock and of the exits adds up to the whole, and nothing is negative.
    @Test func splitsAddUp() throws {
        let result = try simulate(Fixture.scenario(everything), replications: 5)
        for replication in 0..<result.replications {
            for month in 0...result.scenario.horizon {
                let row = result.withCounts(replication: replication, month: month) { Array($0) }
                #expect(row.allSatisfy { $0 >= 0 })
                func total(_ first: Int, _ count: Int) -> Int32 { row[first..<first + count].reduce(0, +) }
                let stock = total(Metric.stockAfstand, 4)
                #expect(total(Metric.stockLeefvorm, 3) == stock)
                #expect(total(Metric.stockLeeftijd, 5) == stock)
                #expect(total(Metric.stockDuur, 8) == stock)
                #expect(total(Metric.stockHerkomst, 9) == stock)
                #expect(total(Metric.uitstroomDuur, 8) == total(Metric.uitstroom, 28))
                #expect(total(Metric.uitstroomHerkomst, 18) == total(Metric.uitstroom, 28))
                // Work is the first cause.
                let toWork = total(Metric.uitstroom, 4)
                for (first, count) in [
                    (Metric.uitstroomUren, 5), (Metric.uitstroomTermijn, 4), (Metric.uitstroomHerkomst, 9),
                ] {
                    #expect(total(first, count) == toWork)
                }
                #expect(row[Metric.uitstroomKenmerk..<Metric.uitstroomKenmerk + 3].allSatisfy { $0 <= toWork })
                for cause in 0..<7 {
                    let returned = (0..<3).map { row[Metric.teruggekeerd + $0 * 7 + cause] }
                    #expect(returned[0] <= returned[1] && returned[1] <= returned[2])
                    #expect(returned[2] <= total(Metric.uitstroom + cause * 4, 4))
                }
            }
        }
    }

    @Test func nobodyAtAllIsFine() throws {
        let empty = "beginstand: {aantal: 0, oud_ontvangers: 0}\ninstroom: {per_maand: {overig: 0}}"
        #expect(contents(try simulate(Fixture.scenario(empty))).allSatisfy { $0 == 0 })
    }

    /// Exits are counted in the band in which they were at risk: where a band has no hazard, it has no exits.
    @Test func exitsAreCountedWhereTheyWereAtRisk() throws {
        let scenario = try Fixture.scenario(
            "instroom: {per_maand: {overig: 60}}\nuitstroom: {duur: {elke: {\"3-6\": 0, \"12-24\": 0}}}")
        let result = try simulate(scenario)
        var exits = [Int32](repeating: 0, count: 8)
        for replication in 0..<result.replications {
            for month in 1...24 {
                result.withCounts(replication: replication, month: month) { row in
                    for band in 0..<8 { exits[band] += row[Metric.uitstroomDuur + band] }
                }
            }
        }
        #expect(exits[1] == 0 && exits[3] == 0)
        #expect(exits[0] > 100 && exits[2] > 100 && exits[7] > 0)
    }

    /// Nobody enters who has the AOW age already, not even in months in which that age goes up: every spell ends after it
    /// begins, so splits add up.
    @Test func nobodyEntersTooOld() throws {
        let old = "{tot27: 0, van27tot35: 0, van35tot45: 0, van45tot55: 0, vanaf55: 1}"
        let result = try simulate(
            Fixture.scenario(
                "start: 2018-07\nhorizon: 60\nbeginstand: {leeftijd: \(old)}\ninstroom: {per_maand: {overig: 60}, leeftijd: {elke: \(old)}}"
            ))
        for replication in 0..<result.replications {
            for month in 0...60 {
                let row = result.withCounts(replication: replication, month: month) { Array($0) }
                let stock = row[Metric.stockAfstand..<Metric.stockAfstand + 4].reduce(0, +)
                #expect(row[Metric.stockDuur..<Metric.stockDuur + 8].reduce(0, +) == stock)
                #expect(row[Metric.stockLeefvorm..<Metric.stockLeefvorm + 3].reduce(0, +) == stock)
                if month == 0 { #expect(stock == 400) }
            }
        }
    }

    /// In a month in which the AOW age rises by as many months, nobody reaches it.
    @Test func aowPauses() throws {
        let result = try simulate(Fixture.scenario("start: 2021-01"), replications: 20)
        func aow(_ month: Int) -> Int32 {
            (0..<20).reduce(0) { sum, replication in
                sum
                    + result.withCounts(replication: replication, month: month) { row in
                        (0..<4).reduce(0) { $0 + row[Metric.einde + $1] }
                    }
            }
        }
        #expect((13...15).allSatisfy { aow($0) == 0 })
        #expect((1...12).reduce(0) { $0 + aow($1) } > 0)
        #expect((16...24).reduce(0) { $0 + aow($1) } > 0)
    }
}

@Suite struct CounterfactualTests {
    /// Before the first beleid both lines are one path, in every category.
    @Test func oneePathBeforeTheFirstBeleid() throws {
        let result = try simulate(Fixture.scenario(everything))
        for replication in 0..<result.replications {
            let path = result.path(replication: replication)
            // The first effect is on instroom in month 7 (July 2019).
            #expect(path.scenario[0...6] == path.ongewijzigd[0...6])
        }
        #expect((0..<8).contains { result.path(replication: $0).scenario != result.path(replication: $0).ongewijzigd })
    }

    /// ongewijzigd is the scenario without its beleid, dossier by dossier.
    @Test func equalsARunWithoutBeleid() throws {
        let with = try simulate(Fixture.scenario(everything))
        let without = try simulate(
            Fixture.scenario(
                everything
                    + "\n  - {naam: niets, soort: beleid, aanname: true, effecten: [{proces: terugval, van: 2019-01, ratio: 1}]}\n"
                    .replacing("naam: niets", with: "naam: extra")))
        #expect((0..<8).allSatisfy { with.path(replication: $0) == without.path(replication: $0) })
        let off = everything.replacing("soort: beleid", with: "soort: beleid\n    actief: false")
        let bare = try simulate(Fixture.scenario(off))
        for replication in 0..<8 {
            #expect(bare.path(replication: replication).scenario == with.path(replication: replication).ongewijzigd)
        }
    }

    /// Beleid from before the cut-off is part of what is; omgeving stays in both.
    @Test func whatStays() throws {
        func effect(_ soort: String, _ from: String) throws -> SimulationResult {
            try simulate(
                Fixture.scenario(
                    "interventies:\n  - {naam: a, soort: \(soort), aanname: true, effecten: [{proces: uitstroom, van: \(from), ratio: 2}]}"
                ))
        }
        for result in [try effect("beleid", "2018-06"), try effect("omgeving", "2019-06")] {
            #expect(
                (0..<8).allSatisfy { result.path(replication: $0).scenario == result.path(replication: $0).ongewijzigd }
            )
        }
        let policy = try effect("beleid", "2019-01")
        #expect(
            (0..<8).allSatisfy { policy.path(replication: $0).scenario != policy.path(replication: $0).ongewijzigd })
    }
}
