internal import BijstandCaseload

/// The schema of a budget proposal.
enum BegrotingSchema {
    static var shape: JSONText {
        SchemaPart.table(BegrotingKey.properties { $0.shape }, eenheid: .euro).adding([
            ("description", "A budget proposal as its document gives it; it changes nothing in the forecast.")
        ])
    }

    /// What a proposal without a basis needs.
    static let whole: JSONText = [
        "required": .keys(BegrotingKey.programmas),
        "anyOf": [
            ["required": .keys(MetaKey.bron)], ["required": .keys(MetaKey.aanname)],
            [
                "properties": [
                    BegrotingKey.programmas.key: [
                        "items": [
                            "anyOf": [
                                ["required": .keys(MetaKey.bron)], ["required": .keys(MetaKey.aanname)],
                                ["properties": [ProgrammaKey.regels.key: ["items": SchemaPart.sourced]]],
                            ]
                        ]
                    ],
                    BegrotingKey.beweringen.key: ["items": SchemaPart.sourced],
                ]
            ],
        ],
        "properties": [
            BegrotingKey.programmas.key: [
                "minItems": 1,
                "items": [
                    "required": .keys(ProgrammaKey.naam, .regels),
                    "properties": [
                        ProgrammaKey.regels.key: [
                            "minItems": 1, "items": ["required": .keys(RegelKey.naam, .soort, .bedragen)],
                        ]
                    ],
                ],
            ],
            BegrotingKey.beweringen.key: ["items": statement],
        ],
    ]

    private static let statement: JSONText = [
        "required": .keys(BeweringKey.naam, .citaat),
        "oneOf": [
            ["required": .keys(BeweringKey.bedrag, .som), "properties": [BeweringKey.soort.key: false]],
            ["required": .keys(BeweringKey.bedrag, .soort), "properties": [BeweringKey.som.key: false]],
            ["required": .keys(BeweringKey.som, .soort), "properties": [BeweringKey.bedrag.key: false]],
        ],
        "if": ["required": .keys(BeweringKey.soort)],
        "then": ["oneOf": [["required": .keys(BeweringKey.van)], ["required": .keys(BeweringKey.jaren)]]],
        "else": ["properties": [BeweringKey.jaren.key: false]],
        "dependentRequired": [BeweringKey.tot.key: .keys(BeweringKey.van)],
    ]

    static var definitions: [(String, JSONText)] {
        let needed = [("required", JSONText.keys(RegelKey.naam))]
        return [
            ("begroting.programma", SchemaPart.table(ProgrammaKey.properties { $0.shape }, eenheid: .euro, needed)),
            ("begroting.regel", SchemaPart.table(RegelKey.properties { $0.shape }, eenheid: .euro, needed)),
            ("begroting.bewering", SchemaPart.table(BeweringKey.properties { $0.shape }, eenheid: .euro, needed)),
            ("begroting.bedrag", bedrag), ("begroting.euro", euro),
        ]
    }

    static func list(_ description: String, _ item: String) -> JSONText {
        [
            "description": .string(description), "type": "array", "items": SchemaPart.reference("begroting.\(item)"),
        ]
    }

    static let name: JSONText = [
        "description": "Name, as results spell it.", "type": ["string", "number"],
        "pattern": .string(BegrotingDecoder.namePattern), "not": ["const": .string(Begroting.totaal)],
    ]

    static let soort: JSONText = [
        "description":
            "What the amount is: netto is lasten + besparing, dekking is netto less the huidige lasten (the running budget).",
        "enum": .strings(Begroting.Soort.allCases.map(\.rawValue)),
    ]

    static func year(_ description: String) -> JSONText { TrajectSchema.whole(description, 1900...2199) }

    private static var bedrag: JSONText {
        [
            "anyOf": [
                SchemaPart.reference("begroting.euro"),
                [
                    "type": "object", "properties": .object(BedragKey.properties { $0.shape }),
                    "required": .keys(BedragKey.waarde), "additionalProperties": false,
                    "dependentRequired": [BedragKey.opmerking.key: .keys(BedragKey.gelezen)],
                ],
            ]
        ]
    }

    private static let euro: JSONText = [
        "anyOf": [
            ["type": "number", "exclusiveMinimum": -1_000_000_000_000, "exclusiveMaximum": 1_000_000_000_000],
            SchemaPart.reference("gegroepeerd"),
        ]
    ]
}
