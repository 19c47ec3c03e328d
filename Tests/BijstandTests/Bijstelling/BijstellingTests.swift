import BijstandAnalysis
import BijstandCaseload
import BijstandExchange
import Foundation
import TestSupport
import Testing

@testable import Bijstand

/// A forecast with what came since filtered in.
@Suite struct BijstellingTests {
    private static let request = RunRequest(seed: 1, replications: 60, uncertainty: .both)

    private static func file() throws -> ScenarioFile {
        try ScenarioFile(path: "\(Fixture.root)/scenarios/hilversum-2019.yaml")
    }

    private static func updated(
        _ rows: [String], cijfers: [String] = [], of earlier: (String) throws -> ScenarioFile = { _ in try file() }
    ) throws -> Bijstelling {
        try Fixture.inFolder { folder in
            let observed = "\(folder)/kwam.csv"
            let head = "grootheid,periode,waarde,fout,grens,bron,aanname,bekend,toelichting"
            try ([head] + rows).joined(separator: "\n").appending("\n")
                .write(toFile: observed, atomically: true, encoding: .utf8)
            return try Bijstelling(
                earlier(folder),
                BijstellingVraag(
                    observed: observed, cijfers: GemeenteBestand.read(texts: cijfers),
                    output: "\(folder)/nieuw.yaml", opgesteld: Month("2026-11")!),
                request, threads: 2)
        }
    }

    private static func row(_ grootheid: String, _ periode: String, _ waarde: Double) -> String {
        "\(grootheid),\(periode),\(waarde),5,,telling,true,2019-10,"
    }

    /// Means of what the forecast itself says of those figures.
    private static func forecast() throws -> (stand: Double, werk: Double) {
        let land = try file().changed(by: "peildatum: 2019-10\n")
        let run = try land.run(request)
        let stocks = (0..<60).map { Double(run.result.path(replication: $0).scenario[9].stock) }
        return (stocks.reduce(0, +) / 60, 0)
    }

    /// What was expected moves nothing; a stock of 4 % more asks for pressure, and lasts.
    @Test func filtersTheStock() throws {
        let expected = try Self.forecast().stand
        let same = try Self.updated([Self.row("stand", "2019-09", expected.rounded())])
        let more = try Self.updated([Self.row("stand", "2019-09", (1.04 * expected).rounded())])
        let phi = same.file.scenario.centers.scalar(.gemeentePhi)
        let before = try Self.file().scenario.centers.scalar(.gemeenteToestand)
        #expect(abs(same.toestand.mean - before * pow(phi, 10)) < 0.01)
        #expect(more.toestand.mean > same.toestand.mean + 0.05 && more.toestand.sd < 0.22)
        #expect(same.niveau.values.allSatisfy { abs($0) < 0.01 })
        func stand(_ made: Bijstelling, _ year: Int) throws -> Bijstelling.Verandering {
            try #require(made.veranderingen.first { $0.jaar == year && $0.cijfer == "stand" })
        }
        // The opening is 4 % higher; two years later there is still more of it than of a third.
        let (one, other) = (try stand(more, 2021), try stand(same, 2021))
        #expect(one.wordt.mean / other.wordt.mean > 1.015)
        #expect(more.file.scenario.start == Month("2019-10") && more.peildatum == Month("2019-10"))
    }

    /// Parts add up to the difference, each where it belongs; a budget that is known has no spread.
    @Test func tellsWhy() throws {
        let made = try Self.updated(
            [Self.row("stand", "2019-09", 2100), Self.row("uitstroom_werk", "2019-H1", 125)],
            cijfers: ["budget_definitief(2019)=29000000", "prijs(2019)=14800"])
        for one in made.veranderingen {
            #expect(abs(one.delen.reduce(0, +) - (one.wordt.mean - one.was.mean)) < 1e-6 * max(1, abs(one.was.mean)))
        }
        func delen(_ cijfer: String, _ jaar: Int) throws -> [Double] {
            try #require(made.veranderingen.first { $0.jaar == jaar && $0.cijfer == cijfer }).delen
        }
        #expect(try delen("stand", 2020)[1...2].allSatisfy { $0 == 0 })
        #expect(try delen("lasten", 2020)[1] == 0 && delen("lasten", 2020)[2] > 0)
        #expect(try delen("budget_definitief", 2019)[2] == 0)
        let budget = try #require(made.veranderingen.first { $0.jaar == 2019 && $0.cijfer == "budget_definitief" })
        #expect(budget.wordt.p05 == 29_000_000 && budget.wordt.p95 == 29_000_000)
        #expect(made.uitkomsten.map(\.cijfer.naam) == ["stand(2019-09)", "uitstroom_werk(2019-H1)"])
        // More to work than forecast raises that level.
        #expect(try #require(made.niveau[.werk]) > 0)
        let text = BijstellingVerslag(made, was: "hilversum-2019", .nl).text
        #expect(text.hasPrefix("Raming met kennis tot en met 2019-10") && !text.contains("forecast"))
    }

    /// What `bijstand new` makes, with levels to fit, is updated too; and so is an update: what it had paid counts once, and in a new year no more.
    @Test func updatesOfUpdates() throws {
        func earlier(_ start: String, _ realised: String) -> (String) throws -> ScenarioFile {
            { folder in
                let made = try NieuweGemeente(
                    GemeenteVraag(
                        naam: "Verzonnen", start: Month("2019-01"), opgesteld: Month("2026-11")!, horizon: 48,
                        basis: "\(Fixture.root)/scenarios/nederland.yaml", output: "\(folder)/oud.yaml",
                        cijfers: GemeenteBestand.read(texts: ["stand(2018-12)=1700", "budget_voorlopig(2019)=25000000"]
                        ),
                        openbaar: OpenbareCijfers("Verzonnen", in: "\(Fixture.root)/scenarios/data/gemeenten")))
                try made.text.write(toFile: "\(folder)/oud.yaml", atomically: true, encoding: .utf8)
                let first = try ScenarioFile(path: "\(folder)/oud.yaml")
                return start == "2019-01"
                    ? first : try first.changed(by: "start: \(start)\npeildatum: \(start)\n\(realised)")
            }
        }
        let paid = "gerealiseerd: {aanname: true, bekend: 2019-07, lasten: 12000000, baten: 100000}\n"
        let first = try Self.updated([Self.row("stand", "2019-09", 1650)], of: earlier("2019-01", ""))
        let price = 14_400.0
        #expect(first.file.scenario.start == Month("2019-10"))
        let nine = first.file.scenario.centers.scalar(.gerealiseerdeLasten)
        #expect(nine > 9 / 12.0 * price * 1550 && nine < 9 / 12.0 * price * 1750)
        // A month at 1650, and what was paid before it.
        let second = try Self.updated([Self.row("stand", "2019-08", 1650)], of: earlier("2019-08", paid))
        #expect(
            abs(second.file.scenario.centers.scalar(.gerealiseerdeLasten) - 12_000_000 - price / 12 * 1650) < 1)
        let december = [Self.row("stand", "2019-12", 1640).replacing("2019-10", with: "2020-01")]
        let third = try Self.updated(
            december, cijfers: ["budget_voorlopig(2020)=24000000", "prijs(2020)=14700"], of: earlier("2019-08", paid))
        #expect(third.file.scenario.start == Month("2020-01") && !third.file.scenario.isGiven(.gerealiseerdeLasten))
        // A new year needs its price and budget, and says so.
        let asked = try Fixture.diagnostics { try Self.updated(december, of: earlier("2019-01", "")) }
        #expect(asked.map(\.expected) == ["--cijfer with budget_voorlopig(2020), prijs(2020)"])
    }

    /// What is no budget or price is not read, and so refused.
    @Test func otherFigures() throws {
        let found = try Fixture.diagnostics {
            try Self.updated([Self.row("stand", "2019-09", 2100)], cijfers: ["uitstroom(2019)=400"])
        }
        #expect(found.map(\.key) == ["cijfer"] && found[0].found.contains("uitstroom(2019)"))
    }

    @Test func nothingCame() throws {
        let found = try Fixture.diagnostics { try Self.updated([Self.row("uitstroom_werk", "2019-H1", 125)]) }
        #expect(found.map(\.key) == ["observed"])
    }

    /// Every forecast stays in the diary; the same one is not told twice, and another file is refused.
    @Test func diary() throws {
        try Fixture.inFolder { folder in
            let path = "\(folder)/dagboek.csv"
            func row(_ month: String, _ mean: Double, _ delen: [Double]) -> Dagboek.Row {
                Dagboek.Row(
                    peildatum: Month(month)!, scenario: "a", jaar: 2020, cijfer: "stand", waarden: [mean, 1, 2, 3],
                    delen: delen)
            }
            var first = try Dagboek(path: path, causes: ["land", "stand"])
            first.add([row("2019-05", 100, []), row("2019-10", 110, [4, 6])])
            try WholeFile.write(first.data, to: path)
            var second = try Dagboek(path: path, causes: ["land", "stand"])
            second.add([row("2019-10", 999, [0, 0]), row("2020-01", 105, [-5, 0])])
            try WholeFile.write(second.data, to: path)
            let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
            #expect(
                lines == [
                    "peildatum,scenario,jaar,cijfer,gemiddelde,p05,p50,p95,land,stand",
                    "2019-05,a,2020,stand,100,1,2,3,,", "2019-10,a,2020,stand,110,1,2,3,4,6",
                    "2020-01,a,2020,stand,105,1,2,3,-5,0",
                ])
            try "jaar,stand\n2020,3\n".write(toFile: path, atomically: true, encoding: .utf8)
            let found = try Fixture.diagnostics { try Dagboek(path: path, causes: ["land", "stand"]) }
            #expect(found.count == 1 && found[0].line == 1)
        }
    }
}
