import BijstandBudget
import BijstandCaseload
import BijstandMicrosimulation
import Testing
import TestSupport

@testable import BijstandFigures

private let jobs = """
    kostendelers: {aanname: true, aandeel: {elke: {"0": 3, elke: 1}}}
    instroom: {kenmerk: {overig: {arbeidsbeperkt: 0.4}}}
    loonkostensubsidie: {aanname: true, aandeel: 0.5, prijs: {elke: 10_000}}
    werk:
      aanname: true
      uren: {elke: {"12": 0.2, "18": 0.3, "26": 0.2, "36": 0.3}}
      termijn: {elke: {"6": 0.3, "12": 0.2, "23": 0.2, vast: 0.3}}
      groei: {elke: 0.05}

    """
private let policy =
    "interventies: [{naam: x, soort: beleid, aanname: true, effecten: [{proces: uitstroom, van: 2019-06, ratio: 1.5}]}]\n"

@Suite struct GeldTests {
    private func geld(_ changes: String) throws -> Geld {
        try Geld(Simulation(Fixture.scenario(changes)).run(seed: 1, replications: 0..<4, threads: 2))
    }

    /// ongewijzigd's account is that of a run without the policy: costs, earnings, subsidies, vangnet and all.
    @Test func unchangedAccountIsTheRunWithoutPolicy() throws {
        let (with, without) = (try geld(jobs + policy), try geld(jobs))
        for replication in 0..<4 {
            #expect(with.paden[replication].ongewijzigd == without.paden[replication].scenario)
            #expect(with.paden[replication].scenario != with.paden[replication].ongewijzigd)
            #expect(without.paden[replication].besparing.allSatisfy { $0.bruto == .zero && $0.minderVangnet == .zero })
        }
        #expect(with.paden.allSatisfy { $0.scenario[1].lasten.loonkostensubsidie > .zero })
    }

    /// Six months before the start are given, with what was realised; the account is theirs and the simulated months'.
    @Test func withinAYear() throws {
        let geld = try geld(
            """
            start: 2019-07
            horizon: 30
            gerealiseerd: {aanname: true, lasten: 2_900_000, baten: 60_000, stand: {"5": 405, "6": 400}}
            """)
        #expect(geld.years == [2019, 2020, 2021])
        #expect(geld.months.prefix(3).map(\.description) == ["2019-05", "2019-06", "2019-07"])
        for pad in geld.paden {
            let account = pad.scenario[0]
            #expect(account.lasten.gerealiseerd == Euro(cents: 290_000_000))
            // Half of the yearly 100,000, and 60,000 before it.
            #expect(account.baten == Euro(cents: 11_000_000))
            // The six simulated months of 2019 at about 14,400 a year, but for who is in them.
            let months = pad.lines[2..<8].reduce(0.0) { $0 + Double($1.scenario) / 10_000 }
            #expect(abs(Double(account.lasten.bijstand.cents) / 1e2 / (months * 1200) - 1) < 0.03)
            #expect(
                pad.lines[0].scenario == 405 * FourLines.householdScale
                    && pad.lines[0].ongewijzigd == pad.lines[0].scenario)
        }
    }

    /// The client council: contracts of six months cost more than permanent ones. Who finds a job and when is the same.
    @Test func shortContractsCostMore() throws {
        func run(_ termijn: String) throws -> SimulationResult {
            let terms = Termijn.allCases.map { "\($0.rawValue): \($0.rawValue == termijn ? 1 : 0)" }
            let quoted = terms.map {
                $0.hasPrefix("v") ? $0 : "\"\($0.split(separator: ":")[0])\":\($0.split(separator: ":")[1])"
            }
            return try Simulation(
                Fixture.scenario(
                    """
                    horizon: 36
                    beginstand: {aantal: 0, oud_ontvangers: 0}
                    instroom: {per_maand: {overig: 40}}
                    terugval: {werkfase: {contract: 0.5, werkloos: 6}}
                    werk: {aanname: true, termijn: {elke: {\(quoted.joined(separator: ", "))}}, zoektijd: 6}
                    """)
            ).run(seed: 1, replications: 0..<8, threads: 2)
        }
        let (short, permanent) = (try run("6"), try run("vast"))
        for replication in 0..<8 {
            // Until the first contracts end there is no difference.
            let (one, other) = (short.path(replication: replication), permanent.path(replication: replication))
            #expect(one.scenario[0...6] == other.scenario[0...6] && one.scenario[6].stock > 100)
        }
        func lasten(_ result: SimulationResult) throws -> [Int64] {
            try Geld(result).paden.map { $0.scenario[2].lasten.totaal.cents }
        }
        #expect(try zip(lasten(short), lasten(permanent)).allSatisfy { $0 > $1 })
    }

    /// A good year lowers spending and budget alike: with the country on the same labour market the two go together.
    @Test func countryAndMunicipalityGoTogether() throws {
        func correlation(_ country: String) throws -> Double? {
            let result = try forecast(
                Fixture.scenario(
                    """
                    start: 2019-01
                    horizon: 36
                    uitstroom: {conjunctuur: {elke: -0.4}}
                    instroom: {per_maand: {overig: 60}, conjunctuur: {overig: 0.4}}
                    arbeidsmarkt: {rho: 0.97, sd: 0.3}
                    buig: {aanname: true\(country)}
                    """), replications: 200)
            let table = result.tables.first { $0.name == "buig" }!
            let row = table.rows.first { $0[0] == .text("2021") && $0[1] == .text("correlatie_budget_lasten") }
            return row?[3].number
        }
        // A known budget has none.
        #expect(try correlation("") == nil)
        // Stock and budget both follow x; what is left is the chance of single dossiers and the stock's memory.
        let together = try #require(try correlation(", macro_conjunctuur: 0.02, macro_conjunctuur_vertraagd: 0.04"))
        #expect(together > 0.5, "\(together)")
    }
}
