import BijstandCaseload
import BijstandMicrosimulation
import TestSupport
import Testing

@testable import BijstandFigures

/// Goals of policy: their chance is counted here from the lives themselves.
@Suite struct DoelstellingTests {
    private static let goals = """
        doelstellingen:
          - {naam: daling, cijfer: stand_verschil, ten_hoogste: -4, van: 2019, per_kwartaal: true, aanname: true}
          - {naam: werk, cijfer: uitstroom_werk, ten_minste: 100, van: 2020, per_kwartaal: true, aanname: true}
          - {naam: geld, cijfer: besparing_netto, ten_minste: 20_000, van: 2020, tot: 2020, aanname: true}
          - {naam: allebei, samen: [daling, werk], van: 2019, per_kwartaal: true, aanname: true}

        """
    private static let policy =
        "interventies: [{naam: x, soort: beleid, aanname: true, effecten: [{proces: uitstroom, van: 2019-06, ratio: 1.1}]}]\n"

    private static func run() throws -> (SimulationResult, [DoelstellingForecast]) {
        let result = try Simulation(Fixture.scenario(policy + goals)).run(seed: 2, replications: 0..<200, threads: 2)
        return (result, try Forecast(result).doelstellingen)
    }

    private static func share(_ hits: [Bool]) -> Double { Double(hits.count { $0 }) / Double(hits.count) }

    /// Stocks at the end of months, and exits to work summed by hand.
    @Test func chances() throws {
        let (result, goals) = try Self.run()
        func kans(_ naam: String, _ period: String) throws -> Double {
            try #require(goals.first { $0.doelstelling.naam == naam }?.periods.first { $0.name == period }?.kans?.mean)
        }
        let all = 0..<result.replications
        func fell(_ from: Int, _ to: Int, _ bound: Double) -> [Bool] {
            all.map { replication in
                let stocks = result.path(replication: replication).scenario.map(\.stock)
                return Double(stocks[to] - stocks[from]) <= bound
            }
        }
        func worked(_ months: ClosedRange<Int>, _ bound: Double) -> [Bool] {
            all.map { replication in
                let exits = months.reduce(0) { sum, month in
                    sum
                        + result.withCounts(replication: replication, month: month) { row in
                            (0..<4).reduce(0) { $0 + Int(row[Metric.uitstroom + Oorzaak.werk.index * 4 + $1]) }
                        }
                }
                return Double(exits) >= bound
            }
        }
        #expect(try kans("daling", "2019") == Self.share(fell(0, 12, -4)))
        #expect(try kans("daling", "2020") == Self.share(fell(12, 24, -4)))
        // Three months are a quarter of the year's goal, from January on.
        #expect(try kans("daling", "2020-K1") == Self.share(fell(12, 15, -1)))
        #expect(try kans("daling", "2020-K3") == Self.share(fell(12, 21, -3)))
        #expect(try kans("werk", "2020") == Self.share(worked(13...24, 100)))
        #expect(try kans("werk", "2020-K2") == Self.share(worked(13...18, 50)))
        // At once, and less often than either; 2019 has one of them alone.
        let both = zip(fell(12, 24, -4), worked(13...24, 100)).map { $0 && $1 }
        #expect(try kans("allebei", "2020") == Self.share(both))
        #expect((0.02...0.98).contains(Self.share(both)), "the bounds are in the middle of what happens")
        #expect(try kans("allebei", "2020") < kans("werk", "2020"))
        #expect(goals[3].periods.first?.name == "2020-K1")
        #expect(goals[2].periods.map(\.name) == ["2020"] && goals[1].periods.first?.year == 2020)
    }

    @Test func table() throws {
        let (_, goals) = try Self.run()
        let table = DoelstellingTable.of(goals)
        #expect(table.rows.allSatisfy { $0.count == table.columns.count })
        let row = table.rows.first { $0[0] == .text("2020-K1") && $0[1] == .text("werk") }!
        #expect(Array(row[2...3]) == [.text("uitstroom_werk"), .text("ten_minste")] && row[4].number == 25)
    }

    /// Without jobs nobody works beside the benefit: such ways of counting are no numbers, and a goal on one has none.
    @Test func whatCannotOccur() throws {
        let goal =
            "doelstellingen: [{naam: deel, cijfer: naar_werk_gedeeltelijk, ten_minste: 1, van: 2019, aanname: true, per_kwartaal: true}]\nambitie: {aanname: true, doel: {volledig: 100, gedeeltelijk: 100}}\n"
        let without = try forecast(Fixture.scenario(goal))
        let with = try forecast(Fixture.scenario(goal + Fixture.werk))
        #expect(without.ambition.map(\.telwijze) == [.volledig, .duurzaam6, .duurzaam12, .duurzaam24])
        #expect(with.ambition.map(\.telwijze) == Telwijze.allCases)
        #expect(without.figures.values(of: "naar_werk_gedeeltelijk", 2019) == nil)
        #expect(with.figures.values(of: "naar_werk_gedeeltelijk", 2019) != nil)
        #expect(without.doelstellingen[0].periods.isEmpty && with.doelstellingen[0].periods.count == 10)
        let rows = without.tables.first { $0.name == "ambition" }!.rows
        #expect(!rows.contains { $0[1] == .text("fte") })
    }
}
