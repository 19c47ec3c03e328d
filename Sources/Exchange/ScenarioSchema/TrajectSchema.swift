internal import BijstandCaseload

/// The schema of the traject of an intervention.
enum TrajectSchema {
    static var definitions: [(String, JSONText)] {
        [("traject", traject), ("traject.fase", fase)] + TrajectDecoder.processes.map(effect)
    }

    private static var traject: JSONText {
        SchemaPart.table([
            ("van", SchemaPart.month("First month in which dossiers start.")),
            ("tot", SchemaPart.month("Last month in which dossiers start.")),
            ("doelgroep", SchemaPart.table(TrajectDecoder.doelgroep.map { ($0, InterventionSchema.filter($0)) })),
            (
                "volgorde",
                [
                    "description": "Who goes first when places are short; loting when absent.",
                    "enum": .strings(Traject.Volgorde.allCases.map(\.rawValue)),
                ]
            ),
            ("plaatsen", byKey(.trajectPlaatsen, pattern: SchemaPart.monthPattern)),
            ("budget", byKey(.trajectBudget, pattern: "^([0-9]{4}|elke)$")),
            ("prijs", number(.trajectPrijs)), ("extern", number(.trajectExtern)),
            ("extern_budget", byKey(.trajectExternBudget, pattern: "^([0-9]{4}|elke)$")),
            ("lockin", SchemaPart.reference("traject.fase")), ("nawerking", SchemaPart.reference("traject.fase")),
            (
                "herhaling",
                SchemaPart.table([
                    ("maximaal", whole("Times a dossier may take part; 1 when absent.", 1...Traject.repeatLimit)),
                    ("verhouding", number(.trajectHerhaling)),
                ])
            ),
        ])
    }

    private static var fase: JSONText {
        let effects = TrajectDecoder.processes.map { SchemaPart.reference("traject.effect.\($0.rawValue)") }
        return SchemaPart.table([
            ("maanden", whole("Months that the stage lasts.", 1...120)),
            ("effecten", ["type": "array", "items": ["oneOf": .array(effects)]]),
        ])
    }

    private static func effect(_ proces: Effect.Proces) -> (String, JSONText) {
        let schema = SchemaPart.table(
            [("proces", ["const": .string(proces.rawValue)]), ("ratio", number(.effectRatio))]
                + TrajectDecoder.filterKeys(proces).map { ($0, InterventionSchema.filter($0)) },
            [("required", ["proces", "ratio"])])
        return ("traject.effect.\(proces.rawValue)", schema)
    }

    private static func number(_ parameter: Parameter) -> JSONText {
        ["description": .string(parameter.definition.meaning.en), "allOf": [NumberSchema.reference(parameter)]]
    }

    /// One number for always, or a number by month or year.
    static func byKey(_ parameter: Parameter, pattern: String) -> JSONText {
        [
            "description": .string(parameter.definition.meaning.en),
            "anyOf": [
                NumberSchema.reference(parameter),
                .object([
                    ("type", "object"), ("patternProperties", [pattern: NumberSchema.reference(parameter)]),
                    ("properties", .object(SchemaPart.meta(parameter.definition.eenheid))),
                    ("additionalProperties", false),
                ]),
            ],
        ]
    }

    static func whole(_ description: String, _ range: ClosedRange<Int>) -> JSONText {
        [
            "description": .string(description), "type": "integer", "minimum": .number("\(range.lowerBound)"),
            "maximum": .number("\(range.upperBound)"),
        ]
    }
}
