import BijstandBudget
import BijstandCaseload
import BijstandMicrosimulation
import TestSupport
import Testing

@testable import BijstandFigures

/// Costs of measures by exit and of others, money by name, and what is not told without evidence.
@Suite struct MeasureCostTests {
    private func forecast(_ layer: String) throws -> Forecast {
        try Forecast(Simulation(Fixture.scenario(layer)).run(seed: 2, replications: 0..<8, threads: 1))
    }

    private func values(_ forecast: Forecast, _ naam: String) throws -> [Double] {
        try #require(forecast.figures.values(of: naam, 2019)).map { $0! }
    }

    /// 1,000 a year and 250 an exit to work; others pay 700 besides, 40 by name for what is done besides, and 5 in the place of own
    /// money: held against the exits of the same replication.
    @Test func byExitAndByOthers() throws {
        let result = try forecast(
            """
            participatiebudget: {aanname: true, budget: {elke: 90_000}}
            geldbronnen:
              - {naam: rmt, aanname: true, bedragen: {2019: 40, 2020: 50}}
              - {naam: fonds, aanname: true, voor: a, bedragen: {2019: 5}}
            interventies:
              - naam: a
                soort: beleid
                aanname: true
                kosten: {elke: 1_000}
                kosten_extern: {elke: 700}
                kosten_per_uitstroom: {elke: 250}
                effecten: [{proces: uitstroom, van: 2019-02, ratio: 1.1}]
            """)
        let exits = try values(result, "uitstroom_werk")
        #expect(exits.contains { $0 != exits[0] }, "or the test says less")
        #expect(try values(result, "participatie_maatregelen") == exits.map { 995 + 250 * $0 })
        #expect(try values(result, "participatie_extern") == exits.map { _ in 745 })
        #expect(try values(result, "kosten_eigen") == exits.map { 995 + 250 * $0 })
        #expect(try values(result, "kosten_extern") == exits.map { _ in 705 })
        let table = try #require(result.tables.first { $0.name == "geldbronnen" })
        #expect(table.rows.map { $0[2].number } == [40, 5, 50])
    }

    /// Money for a measure pays no more than the measure costs: first its places, then the rest, replication by replication.
    @Test(arguments: [0.0, 250, 700, 100_000])
    func moneyForAMeasure(given: Double) throws {
        func forecast(_ given: Double) throws -> Forecast {
            try self.forecast(
                """
                participatiebudget: {aanname: true, budget: {elke: 90_000}}
                geldbronnen: [{naam: fonds, aanname: true, voor: a, bedragen: {2019: \(given)}}]
                interventies:
                  - naam: a
                    soort: beleid
                    aanname: true
                    kosten: {elke: 400}
                    traject: {van: 2019-02, plaatsen: 2, prijs: 150, lockin: {maanden: 24}}
                """)
        }
        let (none, some) = (try forecast(0), try forecast(given))
        let costs = zip(try values(none, "participatie_trajecten"), try values(none, "participatie_maatregelen"))
        let paid = costs.map { places, rest in (min(given, places), min(max(0, given - places), rest)) }
        #expect(costs.allSatisfy { $0.0 >= 300 && $0.1 == 400 })
        #expect(try values(some, "participatie_trajecten") == zip(costs, paid).map { $0.0 - $1.0 })
        #expect(try values(some, "participatie_maatregelen") == zip(costs, paid).map { $0.1 - $1.1 })
        #expect(try values(some, "participatie_extern") == paid.map { $0.0 + $0.1 })
        #expect(try values(some, "kosten_extern") == paid.map { $0.0 + $0.1 })
        #expect(try values(some, "saldo_totaal") == values(none, "saldo_totaal"))
    }

    /// What the vangnet leaves: of a tekort, netto with its sign turned; else nothing.
    @Test func ownRisk() throws {
        let result = try forecast("buig: {voorlopig: {elke: 5_300_000}}")
        let (netto, risk) = (try values(result, "netto"), try values(result, "eigen_risico"))
        #expect(risk == netto.map { max(0, -$0) })
    }

    private func measure(_ bewijs: String) -> String {
        """
        ambitie: {aanname: true, doel: {volledig: 100}}
        doelstellingen: [{naam: d, aanname: true, cijfer: stand, ten_hoogste: 400, van: 2019}]
        begroting:
          aanname: true
          programmas:
            - naam: p
              regels:
                - {naam: winst, soort: besparing, bedragen: {2019: -50_000}}
                - {naam: risico, soort: eigen_risico, bedragen: {2019: 90_000}}
        interventies:
          - {naam: a, soort: beleid, aanname: true, \(bewijs)effecten: [{proces: uitstroom, van: 2019-02, ratio: 1.1}]}
        """
    }

    /// No chance of a goal, nothing to book: not in the files, not in what is read.
    @Test func withoutEvidenceNoChance() throws {
        func cells(_ forecast: Forecast) -> [String] {
            forecast.tables.flatMap { table -> [String] in
                let chances = table.columns.indices.filter {
                    ["p_gehaald", "p_target", "p_se"].contains(table.columns[$0].name)
                }
                return table.rows.filter { row in !row.contains(.text("eigen_risico")) }.flatMap { row in
                    chances.filter { row[$0] != .empty }.map { _ in table.name }
                        + (row.contains { if case .text(let name) = $0 { name.hasPrefix("te_boeken") } else { false } }
                            ? [table.name] : [])
                }.filter { _ in ["ambition", "doelstellingen", "begroting"].contains(table.name) }
            }
        }
        let known = Set(cells(try forecast(measure(""))))
        #expect(known == ["ambition", "doelstellingen", "begroting"])
        let unknown = try forecast(measure("bewijs: geen, "))
        #expect(cells(unknown).filter { $0 != "begroting" } == [])
        #expect(unknown.ambition.allSatisfy { $0.years.allSatisfy { $0.reached == nil } })
        #expect(unknown.doelstellingen.allSatisfy { $0.periods.allSatisfy { $0.kans == nil } })
        #expect(unknown.begroting!.years.allSatisfy { $0.netto.gehaald == nil && $0.netto.teBoeken(50) == nil })
    }

    /// Own risk that is booked: the chance that it is enough, and what is, of the same replications.
    @Test func ownRiskBooked() throws {
        let result = try forecast(measure("") + "\nbuig: {voorlopig: {elke: 5_300_000}}")
        let risks = try values(result, "eigen_risico").sorted()
        let boeking = try #require(result.begroting?.years.first?.eigenRisico)
        #expect(boeking.gedekt == Double(risks.count { $0 <= 90_000 }) / 8)
        // Type 7 of eight: at 50 % halfway between the fourth and the fifth.
        #expect(abs(Double(boeking.teReserveren(50).cents) / 100 - (risks[3] + risks[4]) / 2) < 0.011)
    }
}
