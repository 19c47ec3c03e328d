internal import BijstandCaseload

/// The schema of the list of interventions and of their effects.
enum InterventionSchema {
    static let list: JSONText = [
        "description": "What changes flows: beleid is left out of ongewijzigd, omgeving is in both lines.",
        "type": "array", "items": SchemaPart.reference("interventie"),
    ]

    static var definitions: [(String, JSONText)] {
        [("interventie", intervention), ("interventie.volledig", complete), ("effect", effect)]
            + Effect.Proces.allCases.flatMap(Self.effects) + TrajectSchema.definitions
    }

    private static var intervention: JSONText {
        SchemaPart.table(
            [
                ("naam", SchemaPart.text("Name; lists of a basis and of this file merge by it.")),
                (
                    "soort",
                    [
                        "description": "Policy or environment.",
                        "enum": .strings(Intervention.Soort.allCases.map(\.rawValue)),
                    ]
                ),
                ("actief", ["description": "false leaves it out.", "type": "boolean"]),
                ("effecten", ["type": "array", "minItems": 1, "items": SchemaPart.reference("effect")]),
                ("traject", SchemaPart.reference("traject")),
                ("kosten", TrajectSchema.byKey(.maatregelKosten, pattern: "^([0-9]{4}|elke)$")),
            ], [("required", ["naam"])])
    }

    private static let complete: JSONText = [
        "required": ["naam", "soort"],
        "allOf": [
            ["anyOf": [["required": ["effecten"]], ["required": ["traject"]]]],
            ["anyOf": [["required": ["bron"]], ["required": ["aanname"]]]],
        ],
        "properties": [
            "traject": [
                "required": ["van", "prijs", "lockin"], "properties": ["lockin": ["required": ["maanden"]]],
            ]
        ],
    ]

    private static var effect: JSONText {
        let names = Effect.Proces.allCases.flatMap { Self.effects($0).map(\.0) }
        return ["oneOf": .array(names.map(SchemaPart.reference))]
    }

    /// The forms that an effect on a process may have.
    private static func effects(_ proces: Effect.Proces) -> [(String, JSONText)] {
        switch proces {
        case .instroom:
            [
                form(proces, .ratio, .effectRatio, InterventionDecoder.filterKeys(proces)),
                form(proces, .niveau, .effectInstroom, ["herkomst"], required: ["herkomst"]),
            ]
        case .uitstroom, .doorstroom, .terugval:
            [form(proces, .ratio, .effectRatio, InterventionDecoder.filterKeys(proces))]
        case .herindeling, .groei, .baanverlies:
            [form(proces, .ratio, .effectRatio, InterventionDecoder.filterKeys(proces))]
        case .arbeidsmarkt: [form(proces, .niveau, .effectWerkloosheid, [])]
        case .begeleiding: [form(proces, .niveau, .effectFormatie, [])]
        }
    }

    private static func form(
        _ proces: Effect.Proces, _ kind: Effect.Kind, _ parameter: Parameter, _ filters: [String],
        required: [String] = []
    ) -> (String, JSONText) {
        let number: JSONText = [
            "description": .string(parameter.definition.meaning.en), "allOf": [NumberSchema.reference(parameter)],
        ]
        let schema = SchemaPart.table(
            [
                ("proces", ["const": .string(proces.rawValue)]), ("van", SchemaPart.month("First month in force.")),
                ("tot", SchemaPart.month("Last month in force.")), (kind.rawValue, number),
            ] + filters.map { ($0, filter($0)) },
            [("required", .strings(["proces", "van", kind.rawValue] + required))])
        return ("effect.\(proces.rawValue).\(kind.rawValue)", schema)
    }

    /// A category or a list of them; those that look like numbers may be written without quotes.
    static func filter(_ key: String) -> JSONText {
        let labels = Axis(rawValue: key)?.fixedLabels ?? []
        let cases = labels.flatMap { label in
            [JSONText.string(label)] + (ScenarioNumber.parse(label) == nil ? [] : [.number(label)])
        }
        let one: JSONText = ["enum": .array(cases)]
        return [
            "description": "Only these; all when absent.",
            "anyOf": [one, ["type": "array", "minItems": 1, "items": one]],
        ]
    }
}
