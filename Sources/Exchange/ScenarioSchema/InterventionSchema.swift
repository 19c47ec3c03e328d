internal import BijstandCaseload

/// The keys of an intervention.
enum InterventionKey: String, TableKey {
    case naam, soort, bestaand, bewijs, actief, effecten, traject, kosten
    case kostenExtern = "kosten_extern"
    case kostenPerUitstroom = "kosten_per_uitstroom"
    case bedrijfsvoering

    fileprivate var shape: JSONText {
        switch self {
        case .naam: SchemaPart.text("Name; lists of a basis and of this file merge by it.")
        case .soort:
            [
                "description": "Policy or environment.",
                "enum": .strings(Intervention.Soort.allCases.map(\.rawValue)),
            ]
        case .bestaand:
            [
                "description":
                    "true for beleid that was decided before the forecast and begins after the cut-off: in both lines.",
                "type": "boolean",
            ]
        case .bewijs:
            [
                "description":
                    "geen where nothing tells the size of its effect: no chance is told of it, and nothing to book.",
                "enum": ["geen"],
            ]
        case .actief: ["description": "false leaves it out.", "type": "boolean"]
        case .effecten: ["type": "array", "minItems": 1, "items": SchemaPart.reference("effect")]
        case .traject: SchemaPart.reference("traject")
        case .kosten: TrajectSchema.byKey(.maatregelKosten, pattern: SchemaPart.runYearOrEachPattern)
        case .kostenExtern: TrajectSchema.byKey(.maatregelExtern, pattern: SchemaPart.runYearOrEachPattern)
        case .kostenPerUitstroom:
            TrajectSchema.byKey(.maatregelPerUitstroom, pattern: SchemaPart.runYearOrEachPattern)
        case .bedrijfsvoering:
            TrajectSchema.byKey(.maatregelBedrijfsvoering, pattern: SchemaPart.runYearOrEachPattern)
        }
    }
}

/// The keys of an effect, besides whom it touches.
enum EffectKey: String, TableKey {
    case proces, van, tot, ratio, niveau, verschil

    /// Nil for the kind of number that the effect has not.
    fileprivate func shape(_ proces: Effect.Proces, _ kind: Effect.Kind, _ number: JSONText) -> JSONText? {
        switch self {
        case .proces: ["const": .string(proces.rawValue)]
        case .van: SchemaPart.runMonth("First month in force.")
        case .tot: SchemaPart.runMonth("Last month in force.")
        case .ratio, .niveau, .verschil: self == kind.key ? number : nil
        }
    }
}

extension Effect.Kind {
    var key: EffectKey {
        switch self {
        case .ratio: .ratio
        case .niveau: .niveau
        case .verschil: .verschil
        }
    }
}

/// The schema of the list of interventions and of their effects.
enum InterventionSchema {
    static let list: JSONText = [
        "description":
            "What changes flows: new beleid is left out of ongewijzigd, bestaand beleid and omgeving are in both lines.",
        "type": "array", "items": SchemaPart.reference("interventie"),
    ]

    static var definitions: [(String, JSONText)] {
        [("interventie", intervention), ("interventie.volledig", complete), ("effect", effect)]
            + Effect.Proces.allCases.flatMap(Self.effects) + TrajectSchema.definitions
    }

    private static var intervention: JSONText {
        SchemaPart.table(InterventionKey.properties { $0.shape }, [("required", .keys(InterventionKey.naam))])
    }

    private static let complete: JSONText = [
        "required": .keys(InterventionKey.naam, .soort),
        "allOf": [
            [
                "anyOf": [
                    ["required": .keys(InterventionKey.effecten)], ["required": .keys(InterventionKey.traject)],
                ]
            ],
            SchemaPart.sourced,
        ],
        "properties": [
            InterventionKey.traject.key: [
                "anyOf": [
                    [
                        "required": .keys(TrajectKey.van, .prijs, .lockin),
                        "properties": [TrajectKey.lockin.key: ["required": .keys(FaseKey.maanden)]],
                    ],
                    ["required": .keys(TrajectKey.van, .baan, .plaatsen)],
                ]
            ]
        ],
    ]

    private static var effect: JSONText {
        let names = Effect.Proces.allCases.flatMap { Self.effects($0).map(\.0) }
        return ["oneOf": .array(names.map(SchemaPart.reference))]
    }

    /// The forms that an effect on a process may have.
    private static func effects(_ proces: Effect.Proces) -> [(String, JSONText)] {
        proces.kinds.map { kind in
            // A level of instroom is of a herkomst as a whole.
            let isLevel = proces == .instroom && kind == .niveau
            return form(
                proces, kind, proces.parameter(kind)!, isLevel ? [.herkomst] : proces.filters,
                required: isLevel ? [.herkomst] : [])
        }
    }

    private static func form(
        _ proces: Effect.Proces, _ kind: Effect.Kind, _ parameter: Parameter, _ filters: [Axis],
        required: [Axis] = []
    ) -> (String, JSONText) {
        let number: JSONText = [
            "description": .string(parameter.definition.meaning.en), "allOf": [NumberSchema.reference(parameter)],
        ]
        let needed = [EffectKey.proces, .van, kind.key].map(\.key) + required.map(\.key)
        let schema = SchemaPart.table(
            EffectKey.properties { $0.shape(proces, kind, number) } + filters.map { ($0.key, $0.filterShape) },
            [("required", .strings(needed))])
        return ("effect.\(proces.rawValue).\(kind.rawValue)", schema)
    }
}
