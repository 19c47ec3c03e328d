import Foundation
import Testing
import TestSupport

@testable import BijstandExchange

@Suite struct CanonicalFormTests {
    /// Whatever a text looks like, it is the same after the canonical form was read back, and so is the form.
    @Test func textsStayAsTheyWereWritten() throws {
        try Fixture.inFolder { folder in
            let path = "\(folder)/proef.yaml"
            for seed in 0..<150 as Range<UInt64> {
                let odd = OddScenario(seed: seed)
                try odd.text.write(toFile: path, atomically: true, encoding: .utf8)
                let file = try ScenarioFile(path: path)
                let again = try ScenarioFile(canonical: file.canonical, name: "manifest")
                #expect(again.canonical == file.canonical, "seed \(seed)")
                #expect(
                    file.scenario.titel.unicodeScalars.elementsEqual(odd.titel.unicodeScalars),
                    "seed \(seed): \(odd.titel.debugDescription)")
                #expect(again.scenario.titel == file.scenario.titel, "seed \(seed)")
                #expect(again.scenario.begroting == file.scenario.begroting, "seed \(seed)")
                #expect(
                    again.scenario.interventions.map(\.naam) == file.scenario.interventions.map(\.naam), "seed \(seed)")
                // It is JSON too.
                let json = try JSONSerialization.jsonObject(with: Data(file.canonical.utf8)) as? [String: Any]
                #expect(json?["titel"] as? String == odd.titel, "seed \(seed)")
            }
        }
    }

    /// A number has one spelling; a text keeps its own.
    @Test func numbersHaveOneSpelling() throws {
        let one = try Fixture.file("titel: 1_0\nbuig: {voorlopig: {elke: 5_000_000}}").canonical
        let other = try Fixture.file("titel: \"1_0\"\nbuig: {voorlopig: {elke: 5e6}}").canonical
        #expect(one == other && one.contains("\"titel\":\"1_0\""))
        #expect(try Fixture.file("titel: 10\nbuig: {voorlopig: {elke: 5e6}}").canonical != one)
    }

    /// Texts are where the schema of scenario files has one that may look like a number.
    @Test func schemaKnowsTheSameTexts() throws {
        let schema = try JSONSerialization.jsonObject(with: Data(ScenarioSchema.text.utf8))
        var (texts, numbers): (Set<String>, Set<String>) = ([], [])
        func isText(_ type: Any?) -> Bool { type as? [String] == ["string", "number"] }
        func walk(_ node: Any, inFormat: Bool) {
            if let list = node as? [Any] { return list.forEach { walk($0, inFormat: inFormat) } }
            guard let object = node as? [String: Any] else { return }
            for (key, value) in object["properties"] as? [String: Any] ?? [:] where !inFormat {
                let type = (value as? [String: Any])?["type"]
                if isText(type) || (value as? [String: Any])?["$ref"] as? String == "#/$defs/bron" { texts.insert(key) }
                if ["number", "integer"].contains(type as? String) { numbers.insert(key) }
            }
            for (key, value) in object { walk(value, inFormat: inFormat || key == ScenarioTree.format.key) }
        }
        walk(schema, inFormat: false)
        #expect(
            texts.subtracting(ScenarioTree.texts).isEmpty && !texts.isEmpty, "\(texts.subtracting(ScenarioTree.texts))")
        #expect(ScenarioTree.texts.isDisjoint(with: numbers), "\(ScenarioTree.texts.intersection(numbers))")
    }

    /// Codes and columns of a dossier file are texts; days are a number.
    @Test func codesAreTexts() throws {
        let node = YAMLFile.parse(
            Data(
                "beginstand: {bestand: {regeling: [1_0, 01, 2.0], kolommen: {start: 1e3}, onderbreking_dagen: 1e1}}"
                    .utf8),
            file: "x", DiagnosticLog())
        #expect(
            try ScenarioTree.canonical(#require(node))
                == #"{"beginstand":{"bestand":{"kolommen":{"start":"1e3"},"onderbreking_dagen":10,"regeling":["1_0","01","2.0"]}}}"#
        )
    }
}
