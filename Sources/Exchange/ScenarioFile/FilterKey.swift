internal import BijstandCaseload

/// The keys by which an effect or traject says whom it touches.
enum FilterKey: String, TableKey {
    case oorzaak, doorstroom, afstand, indeling, leefvorm, leeftijd, herkomst, kenmerk, duur, uren, termijn

    private var labels: [String] {
        func names<Case: Category>(_ category: Case.Type) -> [String] { Case.allCases.map(\.rawValue) }
        return switch self {
        case .oorzaak: names(Oorzaak.self)
        case .doorstroom: names(Doorstroom.self)
        case .afstand, .indeling: names(Afstand.self)
        case .leefvorm: names(Leefvorm.self)
        case .leeftijd: names(Leeftijd.self)
        case .herkomst: names(Herkomst.self)
        case .kenmerk: names(Kenmerk.self)
        case .duur: names(Duur.self)
        case .uren: names(Uren.self)
        case .termijn: names(Termijn.self)
        }
    }

    /// A category or a list of them; those that look like numbers may be written without quotes.
    var shape: JSONText {
        let cases = labels.flatMap { label in
            [JSONText.string(label)] + (ScenarioNumber.parse(label) == nil ? [] : [.number(label)])
        }
        let one: JSONText = ["enum": .array(cases)]
        return [
            "description": "Only these; all when absent.",
            "anyOf": [one, ["type": "array", "minItems": 1, "items": one]],
        ]
    }

    /// Whom an effect on a process can be about.
    static func of(_ proces: Effect.Proces) -> [FilterKey] {
        switch proces {
        case .instroom: [.herkomst, .afstand, .leefvorm, .leeftijd, .kenmerk]
        case .uitstroom: [.oorzaak, .afstand, .indeling, .leefvorm, .leeftijd, .herkomst, .kenmerk, .duur]
        case .doorstroom: [.doorstroom, .afstand, .indeling, .leefvorm, .leeftijd, .herkomst, .kenmerk, .duur]
        case .terugval: [.oorzaak, .indeling, .leefvorm, .leeftijd, .herkomst, .kenmerk, .duur]
        case .herindeling: [.indeling]
        case .groei: [.uren]
        case .baanverlies: [.termijn]
        case .arbeidsmarkt, .begeleiding: []
        }
    }

    static let doelgroep: [FilterKey] = [.indeling, .leefvorm, .leeftijd, .herkomst, .kenmerk, .duur]

    /// The same of a stage of a traject, whose doelgroep says the rest; nil where a stage cannot change the process.
    static func ofStage(_ proces: Effect.Proces) -> [FilterKey]? {
        switch proces {
        case .uitstroom: [.oorzaak, .afstand]
        case .doorstroom: [.doorstroom, .afstand]
        case .terugval: [.oorzaak]
        case .instroom, .arbeidsmarkt, .herindeling, .groei, .baanverlies, .begeleiding: nil
        }
    }
}
