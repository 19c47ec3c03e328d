internal import BijstandCaseload

/// The schema of a budget proposal.
enum BegrotingSchema {
    static var shape: JSONText {
        SchemaPart.table(
            [
                (
                    "programmas",
                    list("Programmes with their lines; lists of a basis and of this file merge by naam.", "programma")
                ),
                ("beweringen", list("Amounts that the text states, held against the table or a sum.", "bewering")),
            ], eenheid: .euro
        ).adding([("description", "A budget proposal as its document gives it; it changes nothing in the forecast.")])
    }

    /// What a proposal without a basis needs.
    static let whole: JSONText = [
        "required": ["programmas"],
        "anyOf": [
            ["required": ["bron"]], ["required": ["aanname"]],
            [
                "properties": [
                    "programmas": [
                        "items": [
                            "anyOf": [
                                ["required": ["bron"]], ["required": ["aanname"]],
                                ["properties": ["regels": ["items": sourced]]],
                            ]
                        ]
                    ],
                    "beweringen": ["items": sourced],
                ]
            ],
        ],
        "properties": [
            "programmas": [
                "minItems": 1,
                "items": [
                    "required": ["naam", "regels"],
                    "properties": [
                        "regels": ["minItems": 1, "items": ["required": ["naam", "soort", "bedragen"]]]
                    ],
                ],
            ],
            "beweringen": ["items": statement],
        ],
    ]

    private static let sourced: JSONText = ["anyOf": [["required": ["bron"]], ["required": ["aanname"]]]]

    private static let statement: JSONText = [
        "required": ["naam", "citaat"],
        "oneOf": [
            ["required": ["bedrag", "som"], "properties": ["soort": false]],
            ["required": ["bedrag", "soort"], "properties": ["som": false]],
            ["required": ["som", "soort"], "properties": ["bedrag": false]],
        ],
        "if": ["required": ["soort"]],
        "then": ["oneOf": [["required": ["van"]], ["required": ["jaren"]]]],
        "else": ["properties": ["jaren": false]],
        "dependentRequired": ["tot": ["van"]],
    ]

    static var definitions: [(String, JSONText)] {
        [
            ("begroting.programma", programma), ("begroting.regel", regel), ("begroting.bewering", bewering),
            ("begroting.bedrag", bedrag), ("begroting.euro", euro),
        ]
    }

    private static func list(_ description: String, _ item: String) -> JSONText {
        [
            "description": .string(description), "type": "array", "items": SchemaPart.reference("begroting.\(item)"),
        ]
    }

    private static let name: JSONText = [
        "description": "Name, as results spell it.", "type": ["string", "number"],
        "pattern": .string(BegrotingDecoder.namePattern), "not": ["const": .string(Begroting.totaal)],
    ]

    private static let soort: JSONText = [
        "description":
            "What the amount is: netto is lasten + besparing, dekking is netto less the huidige lasten (the running budget).",
        "enum": .strings(Begroting.Soort.allCases.map(\.rawValue)),
    ]

    private static var programma: JSONText {
        SchemaPart.table(
            [("naam", name), ("regels", list("Lines of the table.", "regel"))], eenheid: .euro,
            [("required", ["naam"])])
    }

    private static var regel: JSONText {
        SchemaPart.table(
            [
                ("naam", name), ("soort", soort),
                (
                    "bedragen",
                    [
                        "description": "Amounts by year; a besparing is negative.", "type": "object",
                        "patternProperties": [SchemaPart.yearPattern: SchemaPart.reference("begroting.bedrag")],
                        "additionalProperties": false, "minProperties": 1,
                    ]
                ), ("totaal", SchemaPart.reference("begroting.euro")),
            ], eenheid: .euro, [("required", ["naam"])])
    }

    private static var bewering: JSONText {
        SchemaPart.table(
            [
                ("naam", SchemaPart.text("Name, as results spell it.")),
                ("citaat", SchemaPart.text("The words of the document.")),
                ("programma", SchemaPart.text("Programme whose lines are meant; all when absent.")),
                ("bedrag", SchemaPart.reference("begroting.bedrag")),
                (
                    "som",
                    [
                        "description": "Amounts of the text that make a sum.", "type": "array", "minItems": 1,
                        "items": SchemaPart.reference("begroting.euro"),
                    ]
                ), ("soort", soort), ("van", year("First year in which it holds.")), ("tot", year("Last year.")),
                (
                    "jaren",
                    [
                        "description": "Number of years, where the text does not say which.", "type": "integer",
                        "minimum": 1, "maximum": 100,
                    ]
                ), ("opmerking", SchemaPart.text("Remark, shown with the result.")),
            ], eenheid: .euro, [("required", ["naam"])])
    }

    private static func year(_ description: String) -> JSONText {
        ["description": .string(description), "type": "integer", "minimum": 1900, "maximum": 2199]
    }

    private static let bedrag: JSONText = [
        "anyOf": [
            SchemaPart.reference("begroting.euro"),
            [
                "type": "object",
                "properties": [
                    "waarde": SchemaPart.reference("begroting.euro"),
                    "gelezen": SchemaPart.text("What the copy of the document reads, where that is something else."),
                    "opmerking": SchemaPart.text("Why it is taken for waarde."),
                ],
                "required": ["waarde"], "additionalProperties": false,
                "dependentRequired": ["opmerking": ["gelezen"]],
            ],
        ]
    ]

    private static let euro: JSONText = [
        "anyOf": [
            ["type": "number", "exclusiveMinimum": -1_000_000_000_000, "exclusiveMaximum": 1_000_000_000_000],
            SchemaPart.reference("gegroepeerd"),
        ]
    ]
}
