import BijstandCaseload
import Foundation
import TestSupport
import Testing

@testable import BijstandExchange

/// The library's layers, over scenarios of several starts.
@Suite struct LibraryTests {
    private static let folder = "\(Fixture.root)/scenarios/bibliotheek"

    static let layers: [String] = {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) }.sorted()
    }()

    /// Hilversum with every process from 2021 on.
    private static let later = """
        naam: later
        start: 2021-01
        horizon: 60
        buig: {aanname: true, prijs: {2021: 15_000}, voorlopig: {2021: 31_000_000}}
        """

    /// What a scenario must have by layer; nothing where it is not here.
    private static let needs: [String: [String]] = [
        "banenafspraak": ["werk"], "beschut-werk": ["werk"], "uren-onder-12": ["werk.uren"], "bbz-starters": ["buig"],
        "vangnet-uitname": ["buig"],
        "geldbronnen": ["participatiebudget", "interventies.focus-op-werk"],
        "corona-geen": ["interventies.corona"], "deeltijd": ["werk.groei"], "lagere-buig": ["buig"],
        "nazorg-jobcoaching": ["werk"], "nova-voortgezet": ["interventies.nova"], "nova-zonder": ["interventies.nova"],
        "wajong-wsw-open": ["interventies.wajong-wsw-gesloten"],
        "zwolle": [
            "interventies.focus-op-werk", "interventies.nova", "interventies.leerwerktraject", "interventies.jobhunter",
        ],
    ]

    private func laid(_ layer: String, over base: String, met others: [String] = []) throws -> ScenarioFile {
        try ScenarioFile(path: "\(Fixture.root)/scenarios/\(base)", met: others + ["\(Self.folder)/\(layer).yaml"])
    }

    @Test func everyFileIsALayer() throws {
        #expect(Self.layers.count == 29)
        for layer in Self.layers {
            let file = try #require(try LayerFile(path: "\(Self.folder)/\(layer).yaml"), "\(layer)")
            #expect(file.naam == layer && file.toelichting.hasPrefix("Vraag: "))
            #expect(file.nodig == Self.needs[layer, default: []])
        }
    }

    /// Hilversum has all that they need, in January 2019 and in January 2021: no layer fails, none says of itself that it does
    /// nothing, and what is relative moves along.
    @Test(arguments: layers) func overHilversum(layer: String) throws {
        try Fixture.inFolder { folder in
            let path = "\(folder)/later.yaml"
            try Self.later.write(toFile: path, atomically: true, encoding: .utf8)
            let files = try [
                laid(layer, over: "hilversum-terugblik.yaml"),
                laid(layer, over: "hilversum-terugblik.yaml", met: [path]),
            ]
            #expect(files.map(\.scenario.start) == [Month("2019-01"), Month("2021-01")])
            // Corona, the Tozo, the end of NOVA, who left for education in 2019, what was kept back for the vangnet and money that
            // came are history: some of it lies before a later run.
            let history = ["corona", "nova", "tozo", "geldbronnen", "naar-onderwijs-2019", "vangnet-uitname"]
            let isHistory = history.contains(where: layer.hasPrefix)
            for file in files.prefix(isHistory ? 1 : 2) {
                #expect(file.warnings.filter { $0.file.hasSuffix("/\(layer).yaml") } == [])
            }
            if isHistory { return }
            let text = try String(contentsOfFile: "\(Self.folder)/\(layer).yaml", encoding: .utf8)
            #expect(text.firstMatch(of: #/(van|tot): "?[12]/#) == nil, "\(layer): a month that does not move along")
        }
    }

    /// A raming of another municipality, from January 2026: what it has not is named, and nothing else is wrong.
    @Test(arguments: layers) func overAnotherMunicipality(layer: String) throws {
        let found = try Fixture.diagnostics { try laid(layer, over: "sjabloon/gemeente.yaml") }
        let refusals = found.filter { $0.key == "nodig" }
        let missing = Self.needs[layer, default: []].filter { $0 != "buig" }
        #expect(refusals.map(\.found.english) == missing.map { "'\($0)', which een-verzonnen-gemeente has not" })
        #expect(refusals.allSatisfy { $0.file.hasSuffix("/\(layer).yaml") && $0.line > 1 })
        #expect(found == refusals)
        if missing.isEmpty {
            let file = try laid(layer, over: "sjabloon/gemeente.yaml")
            #expect(file.scenario.naam == "een-verzonnen-gemeente-\(layer)")
            #expect(file.kennis.soort == .raming && file.kennis.watAls == [layer])
        }
    }

    /// Measures of which the documents give no effect: layers of their own, each with no effect well inside its prior, so that no chance
    /// is told with any of them.
    @Test func withoutEvidence() throws {
        let folder = "\(Fixture.root)/scenarios/zonder-bewijs"
        let files = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".yaml") }
            .sorted()
        #expect(files.count == 26)
        for name in files {
            let base = name == "aanbesteding-2023.yaml" ? "hilversum-2022" : "hilversum-2019"
            let path = "\(Fixture.root)/scenarios/\(base).yaml"
            let without = try ScenarioFile(path: path).scenario
            let scenario = try ScenarioFile(path: path, met: ["\(folder)/\(name)"]).scenario
            let known = Set(without.interventions.map(\.naam))
            let added = scenario.interventions.filter { !known.contains($0.naam) }
            #expect(!added.isEmpty && added.allSatisfy { !$0.hasBewijs }, "\(name)")
            #expect(scenario.zonderBewijs == added.map(\.naam) && without.zonderBewijs == [])
            for intervention in added {
                let fasen = intervention.traject.map { $0.lockin.effects + $0.nawerking.effects } ?? []
                for quantity in intervention.effects.map(\.quantity) + fasen.map(\.quantity) {
                    guard case .distribution(let distribution) = scenario.quantities[quantity]?.content else {
                        Issue.record("\(name): an effect that is certain")
                        continue
                    }
                    #expect(abs(distribution.mean - 1) < distribution.sd, "\(name)")
                }
            }
        }
    }

    /// Two points above the path of the municipality itself, a year and a half after its own start.
    @Test(arguments: [
        ("hilversum-2019.yaml", "2020-07"), ("hilversum-2022.yaml", "2024-04"), ("sjabloon/gemeente.yaml", "2027-07"),
    ])
    func recessionFollowsTheStart(base: String, month: String) throws {
        let file = try laid("recessie", over: base)
        let shock = try #require(file.scenario.interventions.last)
        #expect(shock.naam == "recessie" && shock.effects.allSatisfy { $0.kind == .verschil })
        #expect(shock.effects[1].from == Month(month))
        #expect(file["interventies.recessie.effecten.2.verschil"]?.center == 2)
    }

    /// The poort lies over a scenario in which it is switched off, over one that has it, and over one that has none.
    @Test func poortAnywhere() throws {
        let own = try Fixture.read("\(Fixture.root)/scenarios/hilversum-2019.yaml").interventions.first {
            $0.naam == "poort"
        }
        for base in ["hilversum-2019-ongewijzigd.yaml", "hilversum-2019.yaml", "sjabloon/gemeente.yaml"] {
            let scenario = try laid("poort", over: base).scenario
            let poort = scenario.interventions.filter { $0.naam == "poort" }
            #expect(poort.count == 1 && poort[0].effects.map(\.filter) == own?.effects.map(\.filter))
            #expect(poort[0].effects.allSatisfy { $0.from == scenario.start })
        }
        #expect(
            try Fixture.read("\(Fixture.root)/scenarios/hilversum-2019-ongewijzigd.yaml").interventions.allSatisfy {
                $0.naam != "poort"
            })
    }

    /// 3.4 % less in the second year, whichever that is.
    @Test(arguments: [("hilversum-2019.yaml", 2020), ("hilversum-2022.yaml", 2023), ("sjabloon/gemeente.yaml", 2027)])
    func lowerShare(base: String, year: Int) throws {
        let file = try laid("lagere-buig", over: base)
        #expect(file["buig.aandeel_verandering.\(year)"]?.center == 0.966)
        #expect(file["buig.aandeel_verandering.\(year + 1)"]?.center == 1)
    }
}
