internal import BijstandCaseload

/// An axis is the key by which an effect or traject says whom it touches.
extension Axis: TableKey {
    /// A category or a list of them; those that look like numbers may be written without quotes.
    var filterShape: JSONText {
        let cases = (fixedLabels ?? []).flatMap { label in
            [JSONText.string(label)] + (ScenarioNumber.parse(label) == nil ? [] : [.number(label)])
        }
        let one: JSONText = ["enum": .array(cases)]
        return [
            "description": "Only these; all when absent.",
            "anyOf": [one, ["type": "array", "minItems": 1, "items": one]],
        ]
    }

    static let doelgroep: [Axis] = [.indeling] + household + [.duur]
    /// By which an effect on any process can ask, and one in any stage of a traject.
    static let filters = union(Effect.Proces.allCases.map(\.filters))
    static let stageFilters = union(Effect.Proces.allCases.compactMap(\.stageFilters))

    private static func union(_ lists: [[Axis]]) -> [Axis] {
        allCases.filter { axis in lists.contains { $0.contains(axis) } }
    }
}

extension Effect.Proces {
    /// Whom an effect on it can be about.
    var filters: [Axis] {
        switch self {
        case .instroom: [.afstand] + Axis.household
        case .uitstroom: [.oorzaak, .afstand] + Axis.doelgroep
        case .doorstroom: [.doorstroom, .afstand] + Axis.doelgroep
        case .terugval: [.oorzaak] + Axis.doelgroep
        case .herindeling: [.indeling]
        case .groei: [.uren]
        case .baanverlies: [.termijn]
        case .arbeidsmarkt, .begeleiding, .plaatsen: []
        }
    }

    /// The same in a stage of a traject, whose doelgroep says the rest; nil where a stage cannot change the process.
    var stageFilters: [Axis]? {
        switch self {
        case .uitstroom: [.oorzaak, .afstand]
        case .doorstroom: [.doorstroom, .afstand]
        case .terugval: [.oorzaak]
        case .instroom, .arbeidsmarkt, .herindeling, .groei, .baanverlies, .begeleiding, .plaatsen: nil
        }
    }
}
