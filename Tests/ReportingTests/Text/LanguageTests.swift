import BijstandAnalysis
import BijstandBudget
import BijstandCaseload
import BijstandExchange
import BijstandFigures
import BijstandMicrosimulation
import Foundation
import TestSupport
import Testing

@testable import BijstandReporting

/// Every summary speaks one language.
@Suite struct LanguageTests {
    /// With new beleid, a goal, a target, a proposal that does not add up, and an observed start.
    private static let changes = """
        titel: Proef
        interventies: [{naam: m, soort: beleid, aanname: true, effecten: [{proces: uitstroom, van: 2019-06, ratio: 1.5}]}]
        ambitie: {aanname: true, doel: {volledig: 40}}
        doelen: [{naam: stand(2019), van: 1, tot: 9999, bron: telling}, {naam: lasten(2020), van: 1, tot: 2, aanname: true}]
        begroting:
          aanname: true
          programmas:
            - naam: p
              regels:
                - {naam: kosten, soort: lasten, bedragen: {2020: 1_200_000, 2021: 5}}
                - {naam: winst, soort: besparing, bedragen: {2020: -1_500_000}}
                - {naam: saldo, soort: netto, bedragen: {2020: -290_000}}
          beweringen: [{naam: t, citaat: c, bedrag: {waarde: 1, gelezen: "l00"}, som: [2]}]
        """

    private static func simulated(_ changes: String) throws -> (file: ScenarioFile, forecast: Forecast) {
        let file = try Fixture.file(changes)
        let result = try Simulation(file.scenario).run(seed: 1, replications: 0..<20, threads: 1, uncertainty: .both)
        return (file, try Forecast(result))
    }

    private static func side(_ changes: String, _ uncertainty: String = "both") throws -> SimulatedScenario {
        let (file, forecast) = try simulated(changes)
        return SimulatedScenario(file: file, figures: forecast.figures, replications: 20, uncertainty: uncertainty)
    }

    private static func request(_ uncertainty: String) -> RunRequest {
        RunRequest(
            seed: 1, replications: 20, range: 0..<20, uncertainty: uncertainty, dialect: .rfc4180,
            perReplication: false,
            dossiers: [])
    }

    /// With all its paragraphs: the ambition and the proposal too.
    @Test(arguments: ["both", "chance", "parameters"]) func run(uncertainty: String) throws {
        let (file, forecast) = try Self.simulated(Self.changes)
        let (_, plain) = try Self.simulated("titel: Proef")
        Speech.expect { RunSummary(forecast, Self.request(uncertainty), file.kennis, $0).text }
        Speech.expect { RunSummary(plain, Self.request(uncertainty), file.kennis, $0).text }
        let dutch = RunSummary(forecast, Self.request(uncertainty), file.kennis, .nl).text
        for part in ["Huishoudens (stand", "Naar werk per jaar", "Begroting: wat niet optelt", "l00"] {
            #expect(dutch.contains(part), "\(part)")
        }
    }

    @Test func pairs() throws {
        let (base, other) = (try Self.side("titel: Proef"), try Self.side("beginstand: {aantal: 500}"))
        let difference = try #require(OpeningDifference(base.file.scenario, other.file.scenario))
        let opening = PairTable.Opening(difference: difference, figures: base.figures)
        let wishes = ["stand(2020)", "lasten(2020)", "kans_tekort(2020)"].map { FigureWish(name: $0) }
        func table(_ language: Language) -> PairTable {
            PairTable(base, [other], openings: [opening], wishes: wishes, language)
        }
        Speech.expect { table($0).text }
        Speech.expect { table($0).markdown }
        // A terminal and a page hold the same rows.
        let cells = table(.nl).table.rows.map { $0.map(TextTable.plain) }
        let lines = table(.nl).text.split(separator: "\n").map { $0.split(separator: #/ {2,}/#).map(String.init) }
        #expect(cells.count == 6 && cells.allSatisfy { row in lines.contains(row.filter { !$0.isEmpty }) }, "\(lines)")
    }

    @Test func targets() throws {
        let side = try Self.side(Self.changes, "chance")
        Speech.expect({ TargetTable(side, $0).markdown }, except: ["telling"])
        #expect(TargetTable(side, .nl).markdown.contains("| **nee** | aanname |"))
        #expect(TargetTable(side, .en).markdown.contains("| **no** | assumption |"))
    }

    @Test func prijs() throws {
        let (_, forecast) = try Self.simulated("")
        let (dutch, english) = (PrijsText.table(forecast, .nl), PrijsText.table(forecast, .en))
        #expect(dutch.header == ["jaar", "norm", "opslag", "prijs", "afwijking"] && english.header[0] == "year")
        // The fixture's price is 14,400 in every year.
        #expect(dutch.rows.map { $0[3] } == ["14400,00", "14400,00"] && english.rows[0][3] == "14400.00")
    }

    @Test func vangnet() {
        Speech.expect { VangnetRuleText($0).table.text }
        var question = VangnetSavingText.Question()
        Speech.expect { VangnetSavingText(question, $0).heading + VangnetSavingText(question, $0).table.text }
        question.history = VangnetHistory(results: [.zero, .zero], budgets: [])
        Speech.expect { VangnetSavingText(question, $0).heading }
    }

    @Test func normen() { Speech.expect { NormenText.table($0).text + NormenText.note($0) } }

    @Test func dossiers() throws {
        let file = try DossierFile(path: Fixture.exampleDossiers)
        let window = try #require(ObservationWindow(from: Month("2008-01")!, through: Month("2018-12")!))
        let estimates = DossierEstimates(file: file, window: window)
        let names = ["'Uitkering beëindigd'", file.encoding]
        Speech.expect({ DossierSummary(estimates, $0).text(isLong: true) }, except: names)
    }

    @Test func lives() throws {
        let scenario = try Fixture.scenario(Fixture.werk)
        let lines = try Simulation(scenario).events(seed: 1, replication: 0, uncertainty: .both)
        let lives = Dictionary(grouping: lines[0].events) { $0.dossier.description }.sorted { $0.key < $1.key }.map(
            \.value)
        #expect(Set(lives.joined().map(\.kind)).count > 7)
        Speech.expect { language in lives.map { LifeStory(language).text($0) }.joined(separator: "\n") }
        Speech.expect { LifeStory($0).text([]) }
    }

    @Test func backcast() throws {
        let file = try Fixture.file("titel: Proef")
        let result = try Simulation(file.scenario).run(seed: 1, replications: 0..<20, threads: 1, uncertainty: .both)
        func waarneming(_ month: String, _ value: Double) -> Waarneming {
            let month = Month(month)!
            return Waarneming(
                grootheid: .stand, periode: month...month, periodeText: "\(month)", waarde: value, fout: 1,
                grens: .gelijk, bron: "telling")
        }
        for figures in [[waarneming("2018-12", 400)], [waarneming("2018-12", 400), waarneming("2019-06", 4000)]] {
            let backcast = Backcast(result, figures)
            Speech.expect { PageBackcast(backcast, $0).table(account: SimulatedScenario.account(20, "both", $0)) }
            Speech.expect { PageBackcast(backcast, $0).caption("f.svg", note: nil) }
            Speech.expect(
                { PageBackcast(backcast, $0).figure(backcast, note: nil).replacing(#/<[^>]*>/#, with: " ") })
        }
    }

    @Test func results() throws {
        let result = ResultText(.nl)
        #expect(
            result.written(to: "uit") == "Geschreven naar uit" && ResultText(.en).written(to: "uit") == "Written to uit"
        )
        #expect(result.same("uit", files: 3) == "uit: 3 bestanden, dezelfde bytes")
        #expect(ResultText(.en).same("uit", files: 3) == "uit: 3 files, the same bytes")
        #expect(result.valid("a.yaml", digest: "ab") == "a.yaml: in orde, ab")
        #expect(ResultText(.en).valid("a.yaml", digest: "ab") == "a.yaml: ok, ab")
    }
}
