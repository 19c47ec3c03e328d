import BijstandCaseload
import Testing
import TestSupport

@testable import BijstandMicrosimulation

@Suite struct OpeningTests {
    @Test func givenMarginsHoldExactly() throws {
        let scenario = try Fixture.scenario(
            "instroom: {per_maand: {ww: 2, statushouder: 1}}\nbeginstand: {aantal: 397, herkomst: {ww: 0.3, overig: 0.6, statushouder: 0.1, baanverlies: 0, scheiding: 0, jongere: 0, zelfstandige: 0, arbeidsbeperkt: 0, verhuizing: 0}, duur: {\"0-3\": 0.1, \"3-6\": 0.1, \"6-12\": 0.1, \"12-24\": 0.1, \"24-36\": 0.1, \"36-60\": 0.1, \"60-84\": 0.1, \"84+\": 0.3}}"
        )
        let rows = try OpeningState(scenario).rows
        let stock = rows.filter { $0.status < Status.out }
        #expect(stock.count == 397)
        #expect(rows.count - stock.count == 150)
        func count(_ category: (Dossier) -> Int, _ size: Int) -> [Int] {
            stock.reduce(into: Array(repeating: 0, count: size)) { $0[category($1)] += 1 }
        }
        // Largest remainders by hand: 397 × 0.1 = 39.7, × 0.3 = 119.1, × 0.2 = 79.4, × 0.4 = 158.8.
        #expect(count({ Int($0.afstand) }, 4) == [40, 119, 79, 159])
        #expect(count({ Leeftijd.containing(-Int($0.birth)).index }, 5) == [40, 79, 119, 119, 40])
        #expect(count({ Profile.leefvorm(Int($0.profile)) }, 3) == [258, 83, 56])
        #expect(count({ Profile.herkomst(Int($0.profile)) }, 9) == [119, 0, 0, 40, 0, 0, 0, 0, 238])
        #expect(count({ Duur.containing(-Int($0.since)).index }, 8) == [40, 40, 40, 40, 40, 39, 39, 119])
        #expect(Set(rows.map(\.key)).count == rows.count)
    }

    /// Effects on terugval reach former recipients of the opening by what they were: everybody, nobody, a part.
    @Test func effectsReachFormerRecipients() throws {
        func firstMonth(_ filter: String) throws -> Int32 {
            let result = try simulate(
                Fixture.scenario(
                    "beginstand: {oud_ontvangers: 2000}\ninterventies: [{naam: a, soort: omgeving, aanname: true, effecten: [{proces: terugval\(filter), van: 2019-01, ratio: 0}]}]"
                ), replications: 10)
            return (0..<10).reduce(0) { sum, replication in
                sum
                    + result.withCounts(replication: replication, month: 1) { row in
                        (0..<28).reduce(0) { $0 + row[Metric.terugval + $1] }
                    }
            }
        }
        let nobody = try firstMonth(", herkomst: ww")
        #expect(nobody > 50)
        #expect(try firstMonth("") == 0)
        #expect(try firstMonth(", herkomst: overig") == 0)
        let part = try firstMonth(", leefvorm: alleenstaande")
        #expect(part > 0 && part < nobody)
        let others = try firstMonth(", leefvorm: [alleenstaandeOuder, paar]")
        #expect(part + others == nobody)
        #expect(try firstMonth(", leeftijd: [tot27, van27tot35, van35tot45, van45tot55, vanaf55]") == 0)
    }

    /// A margin that nobody in the model could fill is an error, not a crowd of copies.
    @Test func marginsNeedSupport() throws {
        let scenario = try Fixture.scenario(
            "beginstand: {herkomst: {elke: 0, ww: 1, overig: 1}}")
        #expect {
            try OpeningState(scenario)
        } throws: {
            if case SimulationFailure.emptyFrame = $0 { true } else { false }
        }
    }

    @Test func formerRecipientsAreOfTheLastSixtyMonths() throws {
        let rows = try OpeningState(Fixture.scenario()).rows.filter { $0.status == Status.out }
        #expect(rows.allSatisfy { (-59...0).contains($0.since) && $0.birth < -18 * 12 })
        #expect(Set(rows.map(\.cause)).count > 3)
    }

    /// What margins leave open is the steady state: mean months on benefit of afstand 1 against the same chain by hand.
    /// Without moves, an exit chance of p a month leaves a geometric spell: mean age (1 − p) ÷ p.
    @Test func spellLengthsAreThoseOfTheHazards() throws {
        let still = """
            beginstand: {aantal: 4000, indeling: {"1": 1, "2": 0, "3A": 0, "3B": 0}}
            instroom: {afstand: {elke: {"1": 1, "2": 0, "3A": 0, "3B": 0}}}
            uitstroom: {hazard: {werk: {"1": 0.08}, elke: {elke: 0}, zelfstandig: {elke: 0}, studie: {elke: 0}, relatie: {elke: 0}, verhuizing: {elke: 0}, handhaving: {elke: 0}, overig: {elke: 0}}}
            doorstroom: {hazard: {"1>2": 0, "2>3A": 0, "3A>3B": 0, "2>1": 0, "3A>2": 0, "3B>3A": 0}}
            overlijden: {hazard: {elke: 0}}
            """
        let rows = try OpeningState(Fixture.scenario(still)).rows.filter { $0.status < Status.out }
        let mean = rows.reduce(0.0) { $0 - Double($1.since) } / Double(rows.count)
        let p = 1 - 0.923116346386635784  // exp(−0.08)
        // Ages 55+ leave by AOW too, a little; the sd of a geometric age is about its mean.
        #expect(abs(mean - (1 - p) / p) < 0.6, "\(mean) against \((1 - p) / p)")
    }

    @Test func rowsDoNotDependOnTheSeed() throws {
        let result = try simulate(Fixture.scenario(everything), replications: 3)
        let other = try simulate(Fixture.scenario(everything), replications: 3, seed: 99)
        for replication in 0..<3 {
            let first = result.withCounts(replication: replication, month: 0) { Array($0) }
            #expect(other.withCounts(replication: replication, month: 0) { Array($0) } == first)
        }
    }

    @Test func impossibleOpeningIsAnError() throws {
        let scenario = try Fixture.scenario("instroom: {per_maand: {overig: 0}}")
        #expect {
            try OpeningState(scenario)
        } throws: {
            if case SimulationFailure.emptyFrame = $0 { true } else { false }
        }
    }

    @Test func largestRemainders() {
        #expect(LargestRemainder.counts([1, 1, 1], total: 10) == [4, 3, 3])
        #expect(LargestRemainder.counts([0.65, 0.21, 0.14], total: 2200) == [1430, 462, 308])
        #expect(LargestRemainder.counts([0, 1], total: 5) == [0, 5])
    }
}
