import BijstandCaseload
import Foundation
import Testing
import TestSupport

@testable import BijstandExchange

@Suite struct ScenarioReadingTests {
    /// A year left over from an earlier run is no misspelling of one of this run, which keeps its `elke` or its default.
    @Test func leftOverYearsHideNone() throws {
        let scenario = try Fixture.scenario(
            "buig: {aanname: true, nader_bijstelling: {2018: 1.1}, definitieve_bijstelling: {2018: 1.1, elke: 1.2}}\n")
        #expect(scenario.centers[.naderBijstelling].allSatisfy { $0 == 1 })
        #expect(scenario.centers[.definitieveBijstelling].allSatisfy { $0 == 1.2 })
    }

    @Test func readsWhatIsWritten() throws {
        let scenario = try Fixture.scenario(
            "instroom: {per_maand: {ww: {verdeling: gamma, gemiddelde: 3, sd: 0.5, bron: CBS}}}\narbeidsmarkt: {pad: {2021-01: 6, 2020-01: 5}}"
        )
        func quantity(_ path: String) -> Quantity? {
            scenario.quantities[scenario.layout.paths().firstIndex(of: path)!]
        }
        #expect(quantity("instroom.per_maand.ww") == Quantity(.distribution(.gamma(mean: 3, sd: 0.5)), .bron("CBS")))
        #expect(quantity("instroom.per_maand.overig") == Quantity(.value(8), .aanname))
        #expect(quantity("uitstroom.hazard.werk.3A") == Quantity(.value(0.005), .aanname))
        #expect(quantity("uitstroom.hazard.studie.3A") == Quantity(.value(0.002), .aanname))
        #expect(quantity("uitstroom.duur.werk.0-3") == Quantity(.value(1), .neutral))
        #expect(quantity("beginstand.duur.0-3") == nil)
        #expect(scenario.points == ["2019-01", "2020-01", "2021-01"].map { Month($0)! })
        #expect(quantity("arbeidsmarkt.pad.2021-01")?.center == 6)
        #expect(scenario.start == Month("2019-01") && scenario.horizon == 24)
        #expect(scenario.fullYears == [2019, 2020])
        #expect(scenario.layout.earlierYears == [2017, 2018])
    }

    @Test func interventionsHaveTheirNumbers() throws {
        let scenario = try Fixture.scenario(
            """
            interventies:
              - {naam: uit, soort: beleid, aanname: true, actief: false, effecten: [{proces: uitstroom, van: 2019-01, ratio: 9}]}
              - naam: aan
                soort: beleid
                bron: memo
                effecten:
                  - {proces: uitstroom, oorzaak: [werk, studie], afstand: "2", van: 2019-03, tot: 2019-08, ratio: 1.2}
                  - {proces: instroom, herkomst: ww, van: 2020-01, niveau: 4}
            """)
        #expect(scenario.interventions.map(\.naam) == ["aan"])
        let effects = scenario.interventions[0].effects
        #expect(effects.map { scenario.quantities[$0.quantity]!.center } == [1.2, 4])
        #expect(effects[0].filter[.oorzaak] == [Oorzaak.werk, .studie])
        #expect(effects[0].filter[.afstand] == [Afstand.enige])
        #expect(effects[0].from == Month("2019-03") && effects[0].to == Month("2019-08"))
        #expect(effects[1].to == nil && effects[1].kind == .niveau)
    }

    /// Formatting, comments, order of keys and spelling of numbers do not change the digest; a number does.
    @Test func digestIsThatOfTheContent() throws {
        let plain = try Fixture.file("buig: {baten: {elke: 5}}\nterugval: {conjunctuur: 0.1}")
        let same = try Fixture.file(
            "# opmerking\nterugval:\n    conjunctuur: 1.0e-1   # idem\n\nbuig:\n  baten:\n    elke: 5.000\n")
        #expect(plain.digest == same.digest)
        #expect(try Fixture.file("buig: {baten: {elke: 6}}\nterugval: {conjunctuur: 0.1}").digest != plain.digest)
        #expect(plain.digest.count == 64)
    }

    @Test func canonicalFormIsAScenario() throws {
        let file = try Fixture.file(
            "interventies: [{naam: a, soort: beleid, aanname: true, effecten: [{proces: terugval, van: 2019-01, ratio: 0.9}]}]"
        )
        let again = try ScenarioFile(canonical: file.canonical, name: "x")
        #expect(again.canonical == file.canonical)
        #expect(again.scenario.quantities == file.scenario.quantities)
        #expect(again.scenario.interventions == file.scenario.interventions)
    }

    /// `basis` chains; lists merge by naam; a value given as a table is replaced whole.
    @Test func basisChains() throws {
        try Fixture.inFolder { folder in
            func write(_ name: String, _ text: String) throws {
                try text.write(toFile: "\(folder)/\(name)", atomically: true, encoding: .utf8)
            }
            try write(
                "a.yaml",
                Fixture.base
                    + "interventies: [{naam: x, soort: omgeving, aanname: true, effecten: [{proces: terugval, van: 2019-01, ratio: 0.9}]}]\n"
            )
            try write(
                "b.yaml",
                "basis: a.yaml\nnaam: b\narbeidsmarkt: {referentie: {verdeling: normal, gemiddelde: 5, sd: 1}}\n")
            try write(
                "c.yaml",
                "basis: b.yaml\nnaam: c\narbeidsmarkt: {referentie: {waarde: 6}}\ninterventies: [{naam: x, actief: false}, {naam: y, soort: beleid, bron: z, effecten: [{proces: terugval, van: 2019-01, ratio: 0.8}]}]\n"
            )
            let scenario = try ScenarioFile(path: "\(folder)/c.yaml").scenario
            #expect(scenario.naam == "c")
            #expect(scenario.centers.scalar(.referentie) == 6)
            #expect(scenario.interventions.map(\.naam) == ["y"])
            try write("van-elders.yaml", "basis: \(folder)/c.yaml\nnaam: van-elders\n")
            #expect(try ScenarioFile(path: "\(folder)/van-elders.yaml").scenario.interventions.map(\.naam) == ["y"])

            try write("d.yaml", "basis: e.yaml\nnaam: d\n")
            try write("e.yaml", "basis: d.yaml\nnaam: e\n")
            try write("f.yaml", "basis: er-is-niets.yaml\nnaam: f\n")
            for file in ["d.yaml", "f.yaml"] {
                do {
                    _ = try ScenarioFile(path: "\(folder)/\(file)")
                    Issue.record("\(file) was read")
                } catch let error as InvalidInput {
                    #expect(error.diagnostics.contains { $0.key == "basis" && $0.line == 1 })
                }
            }
        }
    }

    /// In a derived file a source replaces an assumption, a name twice is seen, and the name must be its own.
    @Test func derivedFiles() throws {
        let file = try Fixture.file("arbeidsmarkt: {referentie: 5, bron: CBS}")
        let position = file.scenario.layout.range(.referentie).lowerBound
        #expect(file.scenario.quantities[position]?.provenance == .bron("CBS"))
        #expect(throws: InvalidInput.self) {
            try Fixture.file(
                "interventies: [{naam: a, soort: beleid, bron: x, effecten: [{proces: terugval, van: 2019-01, ratio: 1}]}, {naam: a, actief: false}]"
            )
        }
        try Fixture.inFolder { folder in
            try Fixture.base.write(toFile: "\(folder)/a.yaml", atomically: true, encoding: .utf8)
            try "basis: a.yaml\nhorizon: 36\n".write(toFile: "\(folder)/b.yaml", atomically: true, encoding: .utf8)
            #expect(throws: InvalidInput.self) { try ScenarioFile(path: "\(folder)/b.yaml") }
        }
    }

    /// Errors in a basis name the basis' own file and line.
    @Test func errorsNameTheirFile() throws {
        try Fixture.inFolder { folder in
            try Fixture.base.replacing("aantal: 400", with: "aantal: x").write(
                toFile: "\(folder)/a.yaml", atomically: true, encoding: .utf8)
            try "basis: a.yaml\nnaam: b\nhorizon: 7\n".write(
                toFile: "\(folder)/b.yaml", atomically: true, encoding: .utf8)
            do {
                _ = try ScenarioFile(path: "\(folder)/b.yaml")
                Issue.record("was read")
            } catch let error as InvalidInput {
                let places = error.diagnostics.map { "\(($0.file as NSString).lastPathComponent):\($0.line)" }
                #expect(Set(places) == ["a.yaml:7", "b.yaml:3"])
            }
        }
    }

    @Test func effectsOutsideTheRunAreWarnedOf() throws {
        let file = try Fixture.file(
            "interventies: [{naam: a, soort: beleid, aanname: true, effecten: [{proces: terugval, van: 2031-01, ratio: 0.9}]}]"
        )
        #expect(file.warnings.count == 1)
        #expect(try Fixture.file().warnings.isEmpty)
    }

    @Test(arguments: ["hilversum-2019", "hilversum-2019-ongewijzigd"])
    func shippedScenariosAreRight(name: String) throws {
        let file = try ScenarioFile(path: "\(Fixture.root)/scenarios/\(name).yaml")
        #expect(file.scenario.naam == name)
        // The memo holds a goal that counts partial exits against a reference that does not: that is said, and nothing else.
        #expect(file.warnings.allSatisfy { $0.text.hasPrefix("the goal is counted as") }, "\(file.warnings)")
        #expect(!file.scenario.doelen.isEmpty)
    }

    @Test func suggestions() {
        #expect(Suggestion.nearest(to: "instrom", in: ["uitstroom", "instroom"]) == "instroom")
        #expect(Suggestion.nearest(to: "xyz", in: ["instroom"]) == nil)
        #expect(Suggestion.distance("kitten", "sitting") == 3)
    }
}
