import BijstandCaseload
import Foundation
import TestSupport
import Testing

@testable import BijstandExchange

/// Layers over a scenario: small files that change it, whatever it is.
@Suite struct LayerTests {
    private let poort =
        "interventies: [{naam: poort, soort: beleid, aanname: true, effecten: [{proces: instroom, ratio: 0.8, van: 2019-06}]}]"

    /// - Parameter layers: texts of files by name, laid over the scenario in this order.
    private func laid(_ changes: String = "", _ layers: (name: String, text: String)...) throws -> ScenarioFile {
        try Fixture.inFolder { folder in
            let path = try Fixture.write(changes, to: folder)
            for (name, text) in layers {
                try text.write(toFile: "\(folder)/\(name).yaml", atomically: true, encoding: .utf8)
            }
            return try ScenarioFile(path: path, met: layers.map { "\(folder)/\($0.name).yaml" })
        }
    }

    private func found(_ changes: String, _ layer: String) throws -> [String] {
        do {
            _ = try laid(changes, ("laag", layer))
            return []
        } catch let error as InvalidInput {
            return error.diagnostics.map {
                "\(($0.file as NSString).lastPathComponent):\($0.line) \($0.key): \($0.found.english)"
            }
        }
    }

    /// The same as a file with the scenario for its basis, under both names; later layers stand over earlier ones.
    @Test func asADerivedScenario() throws {
        let hazard = "uitstroom: {hazard: {werk: {\"1\": 0.2}}}"
        let one = try laid("", ("a", "naam: meer-werk\ntitel: Meer werk\n\(hazard)"))
        #expect(one.scenario.naam == "proef-meer-werk" && one.scenario.titel == "Proef + Meer werk")
        let derived = try Fixture.file(hazard)
        #expect("\(one.scenario.centers.values)" == "\(derived.scenario.centers.values)")
        #expect(one.paths.map { ($0 as NSString).lastPathComponent } == ["basis.yaml", "proef.yaml", "a.yaml"])
        let two = try laid(
            "", ("a", "naam: a\n\(hazard)\n\(poort)"), ("b", "naam: b\nuitstroom: {hazard: {werk: {\"1\": 0.3}}}"))
        #expect(two.scenario.naam == "proef-a-b" && two.scenario.interventions.map(\.naam) == ["poort"])
        let position = two.scenario.layout.range(.uitstroom).lowerBound
        #expect(two.scenario.centers.values[position] == 0.3)
        // The canonical form is a scenario by itself.
        let again = try ScenarioFile(canonical: two.canonical, name: "manifest")
        #expect(again.canonical == two.canonical && again.scenario.naam == "proef-a-b")
    }

    /// What a layer needs is told with its place; what is switched off or left out is not there.
    @Test func needs() throws {
        let layer = "naam: zonder\nnodig: [interventies.poort]\ninterventies: [{naam: poort, actief: false}]"
        #expect(try found(poort, layer) == [])
        #expect(try found("", layer).first == "laag.yaml:2 nodig: 'interventies.poort', which proef has not")
        #expect(
            try found(poort + "\n", "naam: z\nnodig: [werk, uitstroom.hazard.werk, buig.aandeel]") == [
                "laag.yaml:2 nodig: 'werk', which proef has not",
                "laag.yaml:2 nodig: 'buig.aandeel', which proef has not",
            ])
        let off = poort.replacing("aanname: true,", with: "aanname: true, actief: false,")
        #expect(try found(off, layer).first == "laag.yaml:2 nodig: 'interventies.poort', which proef has not")
        #expect(try found("", "naam: z\nnodig: poort") == ["laag.yaml:2 nodig: 'poort'"])
        // The country's own budgets are no money to change.
        let country = try Fixture.diagnostics {
            try ScenarioFile(
                path: "\(Fixture.root)/scenarios/nederland.yaml",
                met: ["\(Fixture.root)/scenarios/bibliotheek/lagere-buig.yaml"])
        }
        #expect(country.first?.found.english == "'buig', which nederland has not")
    }

    /// All that is wrong in a layer is told at once, at its own lines.
    @Test func wrongLayers() throws {
        #expect(
            try found("", "basis: proef.yaml\nuitstroom: {hazard: {werk: {\"1\": 9}}}") == [
                "laag.yaml:1 basis: 'proef.yaml'", "laag.yaml:1 naam: nothing",
                "laag.yaml:2 uitstroom.hazard.werk.1: 9",
            ])
        #expect(throws: MissingInput.self) {
            try Fixture.inFolder { folder in
                try ScenarioFile(path: Fixture.write("", to: folder), met: ["\(folder)/weg.yaml"])
            }
        }
    }

    /// A layer is no scenario, and no basis of one.
    @Test func aLayerAlone() throws {
        #expect(
            try Fixture.diagnostics(ofWhole: "naam: z\nnodig: []\n").map { "\($0.key): \($0.found.english)" }
                == ["nodig: a layer, no scenario"])
        let found = try Fixture.diagnostics(ofWhole: poort + "\nnaam: z\n")
        #expect(found.map { "\($0.line) \($0.key): \($0.found.english)" } == ["2 naam: a layer, no scenario"])
        #expect(found[0].expected.english.hasPrefix("a scenario under it: bijstand validate SCENARIO.yaml --met /"))
        // What has no place in time and is laid over nothing may be a scenario that was begun.
        #expect(try Fixture.diagnostics(ofWhole: "naam: z\nstart: 2019-01\n\(poort)").count > 1)
    }

    /// What a layer stipulates bears its own name, and shocks that are not stipulated are refused.
    @Test func stipulations() throws {
        let shock =
            "naam: corona\ninterventies: [{naam: corona, soort: omgeving, aanname: true, effecten: [{proces: instroom, ratio: 1.5, van: 2020-04}]}]"
        #expect(
            try found("terugblik: false", shock) == [
                "laag.yaml:2 interventies.corona.effecten.1.ratio: what happens around the municipality from 2020-04 on, without a month"
            ])
        let stipulated = try laid("terugblik: false", ("laag", "wat_als: true\n\(shock)"))
        #expect(stipulated.kennis.watAls == ["corona"] && stipulated.kennis.soort == .raming)
    }
}
