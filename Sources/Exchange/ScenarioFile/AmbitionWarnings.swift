internal import Caseload

/// What is legal but deserves a look: a goal held against a reference that was counted another way.
enum AmbitionWarnings {
    static func all(_ scenario: Scenario) -> [String] {
        let centers = scenario.centers
        func counted(_ parameter: Parameter) -> [Telwijze] {
            zip(Telwijze.allCases, centers[parameter]).filter { !$0.1.isNaN }.map(\.0)
        }
        let references = counted(.ambitieReferentie)
        let others = counted(.ambitieDoel).filter { !references.contains($0) }
        if references.isEmpty || others.isEmpty { return [] }
        func names(_ ways: [Telwijze]) -> String { ways.map(\.rawValue).joined(separator: ", ") }
        return [
            "ambitie: the goal is counted as \(names(others)), the reference only as \(names(references)): they are not the same series"
        ]
    }
}
