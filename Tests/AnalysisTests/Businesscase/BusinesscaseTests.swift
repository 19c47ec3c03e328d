import BijstandBudget
import BijstandCaseload
import BijstandFigures
import BijstandMicrosimulation
import Foundation
import Testing
import TestSupport

@testable import BijstandAnalysis

/// Everybody single and of the same age, in 3B; hazards of nothing but work.
private func alike(hazard: Double, terugval: Double, horizon: Int = 24, _ more: String = "") -> String {
    """
    horizon: \(horizon)
    beginstand:
      oud_ontvangers: 0
      indeling: {"1": 0, "2": 0, "3A": 0, "3B": 1}
      leefvorm: {alleenstaande: 1, alleenstaandeOuder: 0, paar: 0}
      leeftijd: {tot27: 0, van27tot35: 1, van35tot45: 0, van45tot55: 0, vanaf55: 0}
    instroom:
      per_maand: {overig: 0.5}
      afstand: {elke: {"1": 0, "2": 0, "3A": 0, "3B": 1}}
      leefvorm: {elke: {alleenstaande: 1, alleenstaandeOuder: 0, paar: 0}}
      leeftijd: {elke: {tot27: 0, van27tot35: 1, van35tot45: 0, van45tot55: 0, vanaf55: 0}}
    uitstroom: {hazard: {werk: {"1": \(hazard), "2": \(hazard), "3A": \(hazard), "3B": \(hazard)}, elke: {elke: 0}}}
    doorstroom: {hazard: {"1>2": 0, "2>3A": 0, "3A>3B": 0, "2>1": 0, "3A>2": 0, "3B>3A": 0}}
    terugval: {hazard: {"0-6": \(terugval), "6-12": \(terugval), "12-24": \(terugval), "24-60": \(terugval)}}
    overlijden: {hazard: {elke: 0}}
    \(more)
    """
}

private func zaak(
    _ changes: String, replications: UInt32 = 4, begeleiding: Euro = Businesscase.begeleidingAanname
) throws -> Businesscase {
    let simulation = try Simulation(try Fixture.scenario(changes))
    let result = try simulation.run(seed: 1, replications: 0..<replications, threads: 2)
    return try Businesscase(
        result, simulation, seed: 1, replications: 0..<replications, threads: 2, uncertainty: .both,
        begeleiding: begeleiding, progress: { _ in }, isCancelled: { false })
}

@Suite struct BusinesscaseTests {
    /// Expected months on benefit of two states with constant hazards, by their recursion: who is out at the end of a month may
    /// be back in the next.
    private func months(_ window: Int, exit: Double, back: Double, leaves: Bool) -> Double {
        let (p, r) = (1 - exp(-exit), 1 - exp(-back))
        var on = leaves ? 0 : 1 - p
        var sum = on
        for _ in 1..<window {
            on = on * (1 - p) + (1 - on) * r
            sum += on
        }
        return sum
    }

    /// α = 0.001 over 9 comparisons in each: |z| < 4.
    @Test(arguments: [(0.03, 0.0), (0.03, 0.01), (0.1, 0.05)])
    func monthsInClosedForm(exit: Double, back: Double) throws {
        let zaak = try zaak(
            alike(hazard: exit, terugval: back, horizon: 60, "buig: geen"), replications: 150)
        #expect(!zaak.isIndeling)
        for venster in Businesscase.vensters {
            let stays = months(venster, exit: exit, back: back, leaves: false)
            let leaves = months(venster, exit: exit, back: back, leaves: true)
            for (post, expected) in [
                (Businesscase.Post.maandenBlijft, stays), (.maandenVertrekt, leaves),
                (.maandenBespaard, stays - leaves),
            ] {
                let found = try #require(zaak.summary(post, venster: venster))
                let (mean, se) = (try #require(found.mean), try #require(found.se))
                #expect(abs(mean - expected) < 4 * se + 0.00005, "\(venster) \(post): \(mean), \(expected)")
                #expect(se < 0.1)
            }
        }
        // No money: months and their guidance alone.
        #expect(zaak.summary(.bruto, venster: 12) == nil && zaak.tables.map(\.rows.isEmpty) == [false, true, true])
        #expect(zaak.summary(.begeleidingBespaard, venster: 12) != nil)
    }

    /// Nobody leaves by itself: a dossier costs 14,400 a year, and one that leaves and stays away saves all of it. On lasten
    /// of 400 × 14,400 = 5,760,000 and baten of 100,000 the definitive budget says what the vangnet takes: a tekort of 2.9 % nothing,
    /// of 8.8 % half, of 15.5 % all.
    @Test(arguments: [(5_500_000, 14_400.0), (5_200_000, 7_200.0), (4_900_000, 0.0)])
    func eurosByHand(budget: Int, netto: Double) throws {
        let zaak = try zaak(
            alike(hazard: 1e-7, terugval: 0, "buig: {definitief: {elke: \(budget)}}"),
            begeleiding: Euro(cents: 1_200_00))
        func mean(_ post: Businesscase.Post, _ venster: Int? = 12) -> Double? {
            zaak.summary(post, groepen: [.onoverbrugbaar], venster: venster)?.mean
        }
        #expect(mean(.dossiers, nil) == 400)
        #expect(mean(.maandenBlijft) == 12 && mean(.maandenVertrekt) == 0 && mean(.maandenBespaard, 24) == 24)
        #expect(mean(.uitkeringPerMaand) == 1200 && mean(.begeleidingPerMaand, nil) == 100)
        #expect(mean(.bijstandBespaard) == 14_400 && mean(.bruto) == 14_400 && mean(.bruto, 24) == 28_800)
        #expect(mean(.netto) == netto && mean(.netto, 24) == 2 * netto)
        #expect(mean(.minderVangnet) == 14_400 - netto && mean(.rijk) == 14_400 - netto)
        #expect(mean(.begeleidingBespaard) == 1200 && mean(.gemeente) == netto + 1200 && mean(.samen) == 15_600)
        #expect(mean(.loonkostensubsidie) == 0)
        // The run has 24 months, and the other groepen nobody.
        #expect(mean(.maandenBlijft, 60) == nil && zaak.vensters == [12, 24])
        #expect(zaak.summary(.maandenBlijft, groepen: [.zeerKort], venster: 12) == nil)
        #expect(zaak.vangnet.map(\.marge.mean) == [1 - netto / 14_400, 1 - netto / 14_400])
    }

    /// Own money of € 600 of 1,000 a place, against 100 + 1,200 a month off benefit: so many months, and of a hundred places so
    /// many exits that save two years of it.
    @Test func trajectenByHand() throws {
        let zaak = try zaak(
            alike(
                hazard: 1e-7, terugval: 0,
                """
                buig: {definitief: {elke: 5_500_000}}
                interventies:
                  - naam: cursus
                    soort: beleid
                    aanname: true
                    traject: {van: 2019-02, plaatsen: 5, doelgroep: {indeling: ["3A", "3B"]}, prijs: 1000, extern: 0.4, lockin: {maanden: 3}}
                """), begeleiding: Euro(cents: 1_200_00))
        let traject = try #require(zaak.trajecten.first)
        #expect(traject.naam == "cursus" && traject.groepen == [.groot, .onoverbrugbaar] && traject.lockin == 3)
        #expect(traject.prijs?.eigen == 600 && traject.prijs?.extern == 400)
        func near(_ found: Double?, _ expected: Double) -> Bool { found.map { abs($0 - expected) < 1e-6 } ?? false }
        #expect(near(traject.maanden(.gemeente, venster: 24)?.mean, 600 / 1300))
        #expect(near(traject.maanden(.samen, venster: 24)?.mean, 1000 / 1300))
        #expect(near(traject.uitstroom(.gemeente, venster: 24)?.mean, 100 * 600 / (24 * 1300)))
        #expect(traject.maanden(.gemeente, venster: 60) == nil)
    }

    /// N and D by hand: 24 ÷ 4; rests −2 and 2, so √(8 × 2 ÷ 1) ÷ 4.
    @Test func ratios() throws {
        let ratio = try #require(Trajectrekening.Verhouding([(10, 2), (14, 2)]))
        #expect(ratio.mean == 6 && ratio.se == 1 && ratio.n == 2)
        #expect(Trajectrekening.Verhouding([(1, 0)]) == nil)
    }

    /// Groepen add up to the total, dossier by dossier; every row has its key once.
    @Test func tablesAddUp() throws {
        let zaak = try zaak("horizon: 60", replications: 6)
        #expect(zaak.tables.map(\.name) == Businesscase.tableNames)
        let table = zaak.tables[0]
        let keys = table.columns.indices.filter { table.columns[$0].isKey }
        let found = table.rows.map { row in keys.map { row[$0] } }
        #expect(Set(found).count == found.count)
        #expect(table.rows.allSatisfy { $0.count == table.columns.count })
        func mean(_ groep: Afstand?, _ post: Businesscase.Post, _ venster: Int?) throws -> Double {
            try #require(zaak.summary(post, groepen: groep.map { [$0] }, venster: venster)?.mean)
        }
        // Afstand of the opening stock is the same in every replication here, but for deaths and AOW in the first month.
        let weighted = try Afstand.allCases.reduce(0) {
            try $0 + mean($1, .dossiers, nil) * mean($1, .maandenBespaard, 60)
        }
        let total = try mean(nil, .dossiers, nil) * mean(nil, .maandenBespaard, 60)
        #expect(abs(weighted - total) < 0.002 * total)
    }
}
