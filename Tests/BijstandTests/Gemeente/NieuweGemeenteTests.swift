import BijstandCaseload
import BijstandExchange
import Foundation
import Testing
import TestSupport

@testable import Bijstand

/// A municipality's scenario from the country's and some numbers of its own: four that nobody has, of any start.
@Suite struct NieuweGemeenteTests {
    struct Geval: Sendable, CustomTestStringConvertible {
        let start: String
        let stand: Double
        /// Of the year of the start, near what its dossiers cost.
        let budget: Double
        let cijfers: [String]
        var testDescription: String { "\(start) \(stand)" }
    }

    static let gevallen = [
        Geval(
            start: "2018-01", stand: 1700, budget: 24.5e6,
            cijfers: ["uitstroom(2017)=720", "aandeel_langer_24(2017-12)=0.67"]),
        Geval(start: "2019-10", stand: 2700, budget: 39e6, cijfers: ["prijs(2019)=14300"]),
        Geval(start: "2024-01", stand: 410, budget: 7.4e6, cijfers: ["inwoners(2023)=14000"]),
        Geval(
            start: "2026-01", stand: 1784, budget: 34.5e6,
            cijfers: ["stand(2024-12)=1790", "uitstroom(2025)=700", "uitstroom_werk(2025)=310", "prijs(2025)=19000"]),
    ]

    private static func gemeente(_ geval: Geval, budget: Double = 1) throws -> NieuweGemeente {
        let start = try #require(Month(geval.start))
        let texts = [
            "stand(\(start.advanced(by: -1)))=\(geval.stand)",
            "budget_voorlopig(\(start.year))=\(geval.budget * budget)",
        ]
        return try NieuweGemeente(
            GemeenteVraag(
                naam: "Verzonnen", start: start, opgesteld: Month("2026-11")!, horizon: 48,
                basis: "\(Fixture.root)/scenarios/nederland.yaml", output: "\(Fixture.root)/scenarios/verzonnen.yaml",
                cijfers: GemeenteBestand.read(texts: texts + geval.cijfers),
                openbaar: OpenbareCijfers("Verzonnen", in: "\(Fixture.root)/scenarios/data/gemeenten")))
    }

    private static func mean(_ run: ScenarioRun, _ figure: String) throws -> Double {
        let values = try run.values(figure).compactMap(\.self)
        return values.reduce(0, +) / Double(values.count)
    }

    /// Every euro of the accounts stands in the file itself, none of it Hilversum's; no file of Hilversum is read.
    @Test(arguments: gevallen) func everyEuroItsOwn(_ geval: Geval) throws {
        let made = try Self.gemeente(geval)
        #expect(!made.text.contains("ilversum") && !made.file.paths.contains { $0.lowercased().contains("hilversum") })
        let paths = made.file.scenario.layout.paths()
        let own = [
            "voorlopig", "nader_voorlopig", "definitief", "prijs", "aandeel", "overige_lasten", "baten",
            "eerdere_resultaten",
        ]
        var found = 0
        for (index, path) in paths.enumerated() where made.file.scenario.quantities[index] != nil {
            guard own.contains(where: { path.hasPrefix("buig.\($0).") }) else { continue }
            found += 1
            #expect(made.file.place(of: path).file.hasSuffix("verzonnen.yaml"), "\(path)")
        }
        #expect(found > 5)
        let start = try #require(Month(geval.start))
        let budget = made.file.scenario.layout.range(.voorlopig).lowerBound
        #expect(made.file.scenario.quantities[budget]?.center == geval.budget)
        #expect(made.file.scenario.start == start && made.file.kennis.peildatum == start)
    }

    /// The chance of a tekort in the first whole year goes through one half as the budget moves by 8 %.
    @Test(arguments: gevallen) func chanceMovesWithTheBudget(_ geval: Geval) throws {
        let chances = try [0.92, 1.08].map { factor in
            let made = try Self.gemeente(geval, budget: factor)
            let run = try made.file.run(seed: 1, replications: 150)
            let year = try #require(made.file.scenario.fullYears.first)
            let results = try run.values("resultaat(\(year))").compactMap(\.self)
            return Double(results.count { $0 < 0 }) / Double(results.count)
        }
        #expect(chances[0] > 0.5 && chances[1] < 0.5, "\(chances)")
    }

    /// What a municipality counted is what a year of its forecast is expected to bring: within 3 %, of which chance is one.
    @Test func countedFlows() throws {
        let made = try Self.gemeente(Self.gevallen[3])
        let run = try made.file.run(seed: 7, replications: 300, uncertainty: .chance)
        #expect(try abs(Self.mean(run, "uitstroom(2026)") / 700 - 1) < 0.03)
        #expect(try abs(Self.mean(run, "uitstroom_werk(2026)") / 310 - 1) < 0.03)
        // The stock went from 1790 to 1784 in 2025. Of the country nothing is known after 2023, so a replication's stock has a spread of 9 %: the
        // level was found with 224 of them, 0.6 %, and is looked at with 300, 0.5 %; three times both together.
        #expect(try abs(Self.mean(run, "stand(2026)") / (1784 * 1784 / 1790) - 1) < 0.024)
    }

    /// Growth of one year hardly goes on: 200 more in than out, and a stock that grew by a tenth, are told and not kept up.
    @Test func oneYearsGrowth() throws {
        let made = try Self.gemeente(
            Geval(
                start: "2026-01", stand: 1784, budget: 34.5e6,
                cijfers: ["stand(2024-12)=1620", "instroom_met_terugval(2025)=930", "uitstroom(2025)=700"]))
        let run = try made.file.run(seed: 7, replications: 200, uncertainty: .chance)
        // A fifth of it would be 40 dossiers; three standard errors of the country's own year are 35.
        #expect(try abs(Self.mean(run, "stand(2026)") - 1784) < 75)
        #expect(try abs(Self.mean(run, "uitstroom(2026)") / 700 - 1) < 0.03)
        #expect(made.gemist.map(\.grootheid) == ["instroom_met_terugval"])
    }

    /// Of who stays long as many stay as the municipality says: 67 % at the end of the first year too, by a level of their own.
    @Test func longSpells() throws {
        let made = try Self.gemeente(Self.gevallen[0])
        let run = try made.file.run(seed: 7, replications: 300, uncertainty: .chance)
        let (long, exits) = (try Self.mean(run, "aandeel_langer_24(2018)"), try Self.mean(run, "uitstroom(2018)"))
        #expect(abs(long - 0.67) < 0.01)
        #expect(abs(exits / 720 - 1) < 0.03)
        let level = try #require(made.file["interventies.eigen-niveau.effecten.4.ratio"]).center
        #expect(level < 0.9)
        let other = try Self.gemeente(Self.gevallen[1]).text
        #expect(!other.contains("uitstroom-lang"))
    }

    /// Public flows count by what they are of the country's in the same years, drawn to the others: Gouda's exits of 2015–2017.
    @Test func publicFlows() throws {
        let openbaar = OpenbareCijfers("gouda", in: "\(Fixture.root)/scenarios/data/gemeenten")
        let made = try NieuweGemeente(
            GemeenteVraag(
                naam: "Gouda", start: Month("2019-01"), opgesteld: Month("2026-11")!,
                basis: "\(Fixture.root)/scenarios/nederland.yaml",
                output: "\(Fixture.root)/scenarios/gouda.yaml", cijfers: [], openbaar: openbaar))
        // Persons at the end of 2017 ÷ 1.175; its own begroting of 2019 for a budget.
        let persons = try #require(openbaar.gemeente.first { $0.grootheid == .personen && $0.jaar == 2017 }).waarde
        // The country had 389,500 then, and 369,000 in October 2018, the last month known in January 2019 (CBS 37789ksz).
        #expect(made.text.contains("waarde: \(Int((persons / 1.175 * 369_000 / 389_500).rounded()))"))
        // What persons leave open of the dossiers, 5 %, is a spread of the price.
        let price = try #require(made.file["buig.prijs.2019"])
        #expect(
            price.center == 14_400
                && made.text.contains("prijs: {2019: {verdeling: lognormal, gemiddelde: 14_400, sd: 720,"))
        // Its begroting of 2019, with 6 % to each side: accounts of the year before were not known.
        let grants = { (grootheid: GemeenteGrootheid, year: Int) in
            openbaar.gemeente.first { $0.grootheid == grootheid && $0.jaar == year }!.waarde
        }
        #expect(grants(.voorlopig, 2019) == 23_897_000)
        #expect(made.text.contains("2019: {verdeling: lognormal, gemiddelde: 23_897_000, sd: 1_433_820"))
        #expect(made.ontbreekt.contains("stand(2018-12)") && !made.text.contains("2024"))
        let later = try NieuweGemeente(
            GemeenteVraag(
                naam: "Gouda", start: Month("2017-01"), opgesteld: Month("2026-11")!,
                basis: "\(Fixture.root)/scenarios/nederland.yaml",
                output: "\(Fixture.root)/scenarios/gouda.yaml", cijfers: [], openbaar: openbaar))
        #expect(!later.text.contains("84066NED"), "flows of 2017 were not known in January 2017")
    }

    /// A public budget that can hardly be of the dossiers that are given is left out, and the file without money: Gouda's 23.9 million of 2019
    /// is 1,660 dossiers of 14,400. One of a later year alone tells no deficit of the first.
    @Test(arguments: [
        ("stand(2018-12)=1300", "2019-01", "2019-01", 1.28), ("stand(2015-12)=1800", "2016-01", "2016-12", nil),
    ])
    func strangeBudget(stand: String, start: String, peildatum: String, ratio: Double?) throws {
        let vraag = GemeenteVraag(
            naam: "Gouda", start: Month(start), peildatum: Month(peildatum), opgesteld: Month("2026-11")!,
            basis: "\(Fixture.root)/scenarios/nederland.yaml", output: "\(Fixture.root)/scenarios/gouda.yaml",
            cijfers: try GemeenteBestand.read(texts: [stand]),
            openbaar: OpenbareCijfers("gouda", in: "\(Fixture.root)/scenarios/data/gemeenten"))
        let made = try NieuweGemeente(vraag)
        #expect(!made.file.scenario.hasMoney)
        #expect(made.ontbreekt.first?.hasPrefix("budget_voorlopig") == true)
        let told = GemeenteVerslag(made, file: "gouda.yaml", .nl).text
        guard let ratio else { return #expect(told.contains("Zonder geld: er is geen budget gegeven.")) }
        #expect(abs(try #require(made.budgetPerPrijs) - ratio) < 0.005)
        #expect(told.contains("Zonder geld: het openbare budget is 28 % meer dan haar dossiers kosten."))
        var asked = vraag
        asked.houdtBudget = true
        #expect(try NieuweGemeente(asked).file.scenario.hasMoney)
    }

    /// Statushouders and arbeidsbeperkten come by inhabitants, and all inflow by its level: of a municipality with half of the country's stock
    /// for each inhabitant twice as many for each dossier, and fewer others.
    @Test func inflowBySource() throws {
        let made = try Self.gemeente(
            Geval(start: "2019-01", stand: 1000, budget: 14e6, cijfers: ["inwoners(2018)=93000"]))
        let country = try ScenarioFile(path: "\(Fixture.root)/scenarios/nederland.yaml")
        func inflow(_ file: ScenarioFile, _ herkomst: String) throws -> Double {
            try #require(file["instroom.per_maand.\(herkomst)"]).center
        }
        // 369,000 dossiers of 17.18 million in October 2018.
        let twice = 93_000.0 / 17_180_000 * 369_000 / 1000
        for (herkomst, factor) in [("statushouder", twice), ("arbeidsbeperkt", twice)] {
            let here = try inflow(made.file, herkomst) / 1000
            let there = try inflow(country, herkomst) / 369_000
            #expect(abs(here / there / factor - 1) < 0.01, "\(herkomst)")
        }
        let fewer = try inflow(made.file, "ww") / 1000 / (inflow(country, "ww") / 369_000)
        #expect(fewer < 1)
    }

    /// Also by the name that people use, where CBS has another.
    @Test func usualNames() {
        let folder = "\(Fixture.root)/scenarios/data/gemeenten"
        let (usual, official) = (OpenbareCijfers("Den Haag", in: folder), OpenbareCijfers("'s-Gravenhage", in: folder))
        #expect(!usual.gemeente.isEmpty && usual.gemeente == official.gemeente)
    }

    /// What was given and nothing comes of is named; what levels and prices follow from counts as used.
    @Test func whatIsUsed() throws {
        let made = try Self.gemeente(
            Geval(
                start: "2018-01", stand: 1700, budget: 24.5e6,
                cijfers: [
                    "uitstroom(2017)=720", "stand(2016-12)=1690", "lasten(2017)=24000000",
                    "budget_voorlopig(2016)=23000000",
                    "inwoners(2017)=60000",
                ]))
        #expect(made.ongebruikt.map(\.naam) == ["budget_voorlopig(2016)"])
        #expect(made.cijfers.filter { !$0.isOpenbaar }.count == 6)
    }

    /// Without a stock there is nothing to begin from; all mistakes of a file are told at once.
    @Test func refuses() throws {
        let none = try Fixture.diagnostics {
            try NieuweGemeente(
                GemeenteVraag(
                    naam: "Nergens", start: Month("2019-01"), opgesteld: Month("2026-11")!,
                    basis: "\(Fixture.root)/scenarios/nederland.yaml", output: "\(Fixture.root)/scenarios/nergens.yaml",
                    cijfers: [],
                    openbaar: OpenbareCijfers("Nergens", in: "\(Fixture.root)/scenarios/data/gemeenten")))
        }
        #expect(none.map(\.key) == ["stand"])
        let wrong = try Fixture.diagnostics {
            try GemeenteBestand.read(texts: [
                "stand(2017-12)", "standen(2017-12)=3", "uitstroom(2017-H1)=3", "aandeel_langer_24(2017-12)=67",
                "lasten(2017)=veel",
            ])
        }
        #expect(wrong.map(\.line) == [1, 2, 3, 4, 5])
        #expect(wrong.map(\.key) == ["", "grootheid", "periode", "waarde", "waarde"])
    }
}
