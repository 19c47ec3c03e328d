import BijstandExchange
import Foundation
import Testing
import TestSupport

/// The three ramingen of Hilversum hold nothing that became known later: each number of them is walked, as the manifest has it.
@Suite struct RamingenTests {
    @Test(arguments: ["hilversum-2019", "hilversum-2019-12", "hilversum-2022"]) func everyNumberWasKnown(_ name: String)
        throws
    {
        let file = try ScenarioFile(path: "\(Fixture.root)/scenarios/\(name).yaml")
        let root = try #require(try JSONSerialization.jsonObject(with: Data(file.canonical.utf8)) as? [String: Any])
        let peildatum = try #require(root["peildatum"] as? String)
        var walk = Walk(peildatum: peildatum)
        // How wide what is assumed is taken is a choice, no knowledge of any month.
        for (key, value) in root where !["start", "horizon", "terugblik", "aannamen"].contains(key) {
            walk.go(value, key, bekend: root["bekend"] as? String, isStructure: false)
        }
        #expect(walk.count > 350)
        #expect(walk.undated == [])
        #expect(walk.late == [])
        #expect(file.kennis.soort == .raming && file.kennis.watAls == [] && file.kennis.undated == 0)
        // What describes structure is listed by name, and nothing else is.
        #expect(Set(file.kennis.structuur) == Set(walk.structure))
    }

    /// The walk finds what is late, undated and structure.
    @Test func finds() {
        var walk = Walk(peildatum: "2019-05")
        let tree: [String: Any] = [
            "a": ["bekend": "2019-05", "x": 1, "y": ["bekend": "2019-06", "z": 2]], "b": [3],
            "c": ["structuur": true, "bekend": "2020-01", "x": 4],
        ]
        walk.go(tree, "t", bekend: nil, isStructure: false)
        #expect(walk.count == 4 && walk.late == ["t.a.y.z"] && walk.undated == ["t.b"] && walk.structure == ["t.c.x"])
    }

    private struct Walk {
        let peildatum: String
        private(set) var count = 0
        private(set) var late: [String] = []
        private(set) var undated: [String] = []
        private(set) var structure: [String] = []

        init(peildatum: String) { self.peildatum = peildatum }

        mutating func go(_ value: Any, _ path: String, bekend: String?, isStructure: Bool) {
            if let table = value as? [String: Any] {
                let bekend = table["bekend"] as? String ?? bekend
                let isStructure = table["structuur"] as? Bool ?? isStructure
                for (key, value) in table where !["aanname", "structuur"].contains(key) {
                    go(value, "\(path).\(key)", bekend: bekend, isStructure: isStructure)
                }
            } else if let list = value as? [Any] {
                for value in list { go(value, path, bekend: bekend, isStructure: isStructure) }
            } else if value is NSNumber {
                count += 1
                guard let bekend else { return undated.append(path) }
                if bekend <= peildatum { return }
                if !isStructure { return late.append(path) }
                structure.append(path)
            }
        }
    }
}
