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

    private static func updated(_ rows: [String], cijfers: [String] = []) throws -> Bijstelling {
        try Fixture.inFolder { folder in
            let observed = "\(folder)/kwam.csv"
            let head = "grootheid,periode,waarde,fout,grens,bron,aanname,bekend,toelichting"
            try ([head] + rows).joined(separator: "\n").appending("\n")
                .write(toFile: observed, atomically: true, encoding: .utf8)
            return try Bijstelling(
                file(),
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
            try first.write()
            var second = try Dagboek(path: path, causes: ["land", "stand"])
            second.add([row("2019-10", 999, [0, 0]), row("2020-01", 105, [-5, 0])])
            try second.write()
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
