import BijstandCaseload
import Foundation
import Testing
import TestSupport

@testable import BijstandExchange

/// The schema of files; `.ci/schema` holds whole scenarios against it.
@Suite struct SchemaTests {
    private let schema =
        try! JSONSerialization.jsonObject(with: Data(ScenarioSchema.text.utf8)) as! [String: Any]

    /// What stands at a path of keys, references followed where the key is not beside them.
    private func at(_ keys: [String], from start: Any? = nil) -> Any? {
        keys.reduce((start ?? schema) as Any?) { value, key in
            var table = value as? [String: Any]
            if table?[key] == nil, let reference = table?["$ref"] as? String {
                let name = String(reference.dropFirst("#/$defs/".count))
                table = (schema["$defs"] as? [String: Any])?[name] as? [String: Any]
            }
            return table?[key]
        }
    }

    /// Every parameter is there with its meaning, and so is every category of its axes.
    @Test(arguments: Parameter.allCases.filter { !$0.rawValue.hasPrefix("interventies.") })
    func holdsTheRegistry(parameter: Parameter) throws {
        let path = parameter.rawValue.split(separator: ".").flatMap { ["properties", String($0)] }
        let description = try #require(at(path + ["description"]) as? String)
        #expect(description.hasPrefix(parameter.definition.meaning.en))
        #expect(description.contains(parameter.definition.eenheid.rawValue))
        // Beside what may be observed stands the word that says so.
        let place = (at(path + ["anyOf"]) as? [Any])?.last ?? at(path)
        var here: [String] = []
        for axis in parameter.definition.axes {
            for label in axis.fixedLabels ?? [] {
                #expect(at(here + ["properties", label], from: place) != nil, "\(label)")
            }
            #expect(at(here + ["additionalProperties"], from: place) as? Bool == false)
            here += ["properties", "elke"]
        }
        let forms = try #require(at(here + ["oneOf"], from: place) as? [Any])
        let bounds = try #require(at(["anyOf"], from: forms[0]) as? [[String: Any]])
        #expect(bounds[0]["minimum"] as? Double == parameter.definition.bounds.lowerBound)
        #expect(bounds[0]["maximum"] as? Double == parameter.definition.bounds.upperBound)
        #expect(
            at(["properties", "eenheid", "const"], from: forms[1]) as? String == parameter.definition.eenheid.rawValue)
    }

    @Test func everyReferenceIsDefined() {
        let definitions = schema["$defs"] as! [String: Any]
        let references = ScenarioSchema.text.matches(of: #/"\$ref": "#/\$defs/(.+)"/#).map { String($0.1) }
        #expect(references.count > 100)
        #expect(Set(references) == Set(definitions.keys), "no reference without a definition, and none unused")
    }

    /// `make tables` keeps the file beside the scenarios as printed.
    @Test func fileIsUpToDate() throws {
        let file = try String(contentsOfFile: "\(Fixture.root)/scenarios/scenario.schema.json", encoding: .utf8)
        #expect(file == ScenarioSchema.text + "\n")
    }
}
