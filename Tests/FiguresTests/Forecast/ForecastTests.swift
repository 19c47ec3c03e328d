import BijstandCaseload
import BijstandMicrosimulation
import Testing
import TestSupport

@testable import BijstandFigures

func forecast(_ scenario: Scenario, replications: UInt32 = 6, seed: UInt32 = 1) throws -> Forecast {
    try Forecast(Simulation(scenario).run(seed: seed, replications: 0..<replications, threads: 2), perReplication: true)
}

extension Table {
    /// Cells of a column by name.
    func column(_ name: String) -> [Cell] {
        let index = columns.firstIndex { $0.name == name }!
        return rows.map { $0[index] }
    }
}

@Suite struct ForecastTests {
    @Test func everyKeyFigureIsThere() throws {
        let figures = try forecast(Fixture.scenario(Fixture.werk)).figures.summaries()
        let names = figures.filter { $0.kerncijfer.year == 2019 }.map(\.kerncijfer.naam)
        #expect(names == Kerncijfer.names.filter { $0 != "onderbesteding" })
        #expect(Set(figures.map(\.kerncijfer.year)) == [2019, 2020])
        // Without jobs all but those that need them.
        let ofJobs = [
            "aandeel_deeltijd", "deeltijdfactor", "uitstroom_werk_vast", "naar_werk_gedeeltelijk", "naar_werk_notitie",
            "naar_werk_fte",
        ]
        let without = try forecast(Fixture.scenario()).figures.summaries().filter { $0.kerncijfer.year == 2019 }
        #expect(without.map(\.kerncijfer.naam) == names.filter { !ofJobs.contains($0) })
    }

    /// Figures of policy are the rows of their tables.
    @Test func policyFiguresAreTheTables() throws {
        let forecast = try forecast(
            Fixture.scenario(
                """
                participatiebudget: {aanname: true, budget: {elke: 500_000}, uitgaven: {elke: 300_000}, extern: {elke: 20_000}}
                interventies:
                  - naam: x
                    soort: beleid
                    aanname: true
                    kosten: {elke: 40_000}
                    traject:
                      van: 2019-02
                      plaatsen: 30
                      prijs: 1_000
                      lockin: {maanden: 3, effecten: [{proces: uitstroom, ratio: 2}]}

                """ + Fixture.werk))
        let figures = Dictionary(uniqueKeysWithValues: forecast.figures.summaries().map { ($0.kerncijfer, $0.summary) })
        #expect(Kerncijfer.names.allSatisfy { figures[Kerncijfer($0, 2019)] != nil })
        for (naam, table, row) in [
            ("participatie_trajecten", "participatiebudget", "trajecten"),
            ("participatie_uitgaven", "participatiebudget", "uitgaven"),
            ("participatie_extern", "participatiebudget", "extern"),
            ("onderbesteding", "participatiebudget", "onderbesteding"),
            ("saldo_gemeente", "beleidsrekening", "saldo_gemeente"),
            ("saldo_totaal", "beleidsrekening", "saldo_totaal"),
            ("behandeld", "ambition", "behandeld"), ("deadweight", "ambition", "deadweight"),
        ] {
            let rows = forecast.tables.first { $0.name == table }!.rows
            let cells = try #require(rows.first { $0[0] == .text("2020") && $0[1] == .text(row) })
            let summary = try #require(figures[Kerncijfer(naam, 2020)])
            #expect(summary.mean != nil && cells.contains { $0.number == summary.mean }, "\(naam)")
        }
    }

    /// Keys are unique and complete in every table.
    @Test func keysAreUnique() throws {
        for table in try forecast(Fixture.scenario()).tables {
            let keys = table.columns.indices.filter { table.columns[$0].isKey }
            var seen: Set<String> = []
            for row in table.rows {
                #expect(row.count == table.columns.count)
                #expect(keys.allSatisfy { row[$0] != .empty })
                #expect(seen.insert(keys.map { "\(row[$0])" }.joined(separator: "|")).inserted)
            }
        }
    }

    /// On printed means: stock = stock before + instroom + terugval − uitstroom − aow − overlijden, every month. Six
    /// replications give means in sixths: each printed mean is within half of its last digit.
    @Test func printedMeansKeepTheIdentity() throws {
        let result = try forecast(Fixture.scenario())
        func mean(_ table: String, _ match: [String]) -> [Double] {
            result.tables.first { $0.name == table }!.rows.filter { row in
                Array(row[1..<1 + match.count]) == match.map(Table.Cell.text)
            }.map { row in row[match.count + 2].number! }
        }
        let stock = mean("caseload", ["totaal", "totaal"])
        let flows = ["instroom", "terugval", "uitstroom", "aow", "overlijden"].map {
            mean("flows", [$0, "totaal", "totaal", "totaal"])
        }
        #expect(stock.count == 25 && flows.allSatisfy { $0.count == 24 })
        for month in 1...24 {
            let change =
                flows[0][month - 1] + flows[1][month - 1] - flows[2][month - 1] - flows[3][month - 1]
                - flows[4][month - 1]
            #expect(abs(stock[month] - stock[month - 1] - change) < 0.00036)
        }
    }

    /// gap 2 − gap 1 is the effect of policy: zero without beleid, and the difference of the lines with it.
    @Test func gaps() throws {
        let known = "buig: {definitief: {elke: 5_000_000}}"
        let plain = try forecast(Fixture.scenario(known)).tables.first { $0.name == "gaps" }!
        func means(_ table: Table, _ line: String) -> [Double] {
            table.rows.filter { $0[1] == .text(line) && $0[2] == .text("huishoudens") }.map { $0[3].number! }
        }
        #expect(means(plain, "gap1") == means(plain, "gap2"))
        let policy = try forecast(
            Fixture.scenario(
                "\(known)\ninterventies: [{naam: p, soort: beleid, aanname: true, effecten: [{proces: uitstroom, van: 2019-06, ratio: 1.5}]}]"
            )
        ).tables.first { $0.name == "gaps" }!
        let effect = zip(means(policy, "gap2"), means(policy, "gap1")).map(-)
        let lines = zip(means(policy, "unchanged"), means(policy, "actual")).map(-)
        #expect(zip(effect, lines).allSatisfy { abs($0 - $1) < 0.00021 })
        #expect(effect[4] == 0 && effect[23] > 5)
        // € 5,000,000 ÷ 14,400 = 347.2222 dossiers.
        #expect(means(plain, "budget").allSatisfy { $0 == 347.2222 })
    }

    /// Parts add up to totals exactly, replication by replication.
    @Test func replicationFilesAddUp() throws {
        let table = try forecast(Fixture.scenario()).tables.first { $0.name == "replications" }!
        var values: [String: Int64] = [:]
        for row in table.rows {
            if case .decimal(let replication, _) = row[0], case .text(let year) = row[1],
                case .text(let measure) = row[2],
                case .decimal(let value, _) = row[4]
            {
                values["\(replication) \(year) \(measure)"] = value
            }
        }
        for replication in 0..<6 {
            for year in [2019, 2020] {
                func value(_ measure: String) -> Int64 { values["\(replication) \(year) \(measure)"]! }
                let parts = Oorzaak.allCases.reduce(0) { $0 + value("uitstroom_\($1.rawValue)") }
                #expect(parts == value("uitstroom"))
                #expect(value("resultaat") == value("budget_definitief") + value("baten") - value("lasten"))
                #expect(value("netto") == value("resultaat") + value("vangnet"))
            }
            #expect(
                values["\(replication) 2020 cumulatief"]! == values["\(replication) 2019 netto"]! + values[
                    "\(replication) 2020 netto"]!)
        }
    }

    /// Only calendar years that lie wholly within the run have an account.
    @Test func partYearsHaveNoAccount() throws {
        let result = try forecast(Fixture.scenario("start: 2019-07\nhorizon: 30"))
        #expect(Set(result.tables.first { $0.name == "buig" }!.rows.map { $0[0] }) == [.text("2020"), .text("2021")])
        #expect(result.tables.first { $0.name == "gaps" }!.rows.count == 30 * 12)
    }
}

/// Golden numbers of a small run: they move only when results move, and then CHANGELOG says so.
@Suite struct GoldenTests {
    @Test func smallRun() throws {
        let figures = try forecast(Fixture.scenario(), replications: 20, seed: 42).figures.summaries()
        func mean(_ naam: String) -> Double? {
            figures.first { $0.kerncijfer == Kerncijfer(naam, 2020) }?.summary.mean
        }
        #expect(mean("stand") == 370.55)
        #expect(mean("uitstroom_werk") == 72.25)
        #expect(mean("terugval") == 28.25)
        #expect(mean("lasten") == 5_410_283.22)
        #expect(mean("gap1") == 17.2332)
    }
}
