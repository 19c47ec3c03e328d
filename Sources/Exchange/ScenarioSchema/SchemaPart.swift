internal import BijstandCaseload

/// Pieces that the parts of the schema share.
enum SchemaPart {
    static func reference(_ name: String) -> JSONText { ["$ref": "#/$defs/\(name)"] }

    static func text(_ description: String) -> JSONText {
        ["description": .string(description), "type": ["string", "number"], "minLength": 1]
    }

    static func month(_ description: String) -> JSONText {
        ["description": .string(description), "type": "string", "pattern": .string(monthPattern)]
    }

    /// A month, or one by its distance to the first of the run.
    static func runMonth(_ description: String) -> JSONText {
        [
            "description": .string("\(description) A month, or months from the first of the run: start+24."),
            "type": "string", "pattern": .string(runMonthPattern),
        ]
    }

    static let monthPattern = "^\(month)$"
    static let runMonthPattern = "^(\(month)|\(RelativeMonth.pattern))$"
    static let yearPattern = "^[0-9]{4}$"
    static let runYearPattern = "^([0-9]{4}|\(RelativeMonth.pattern))$"
    static let runYearOrEachPattern = "^([0-9]{4}|\(RelativeMonth.pattern)|\(TableDecoder.each))$"
    private static let month = "(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])"
    static let remark: JSONText = ["description": "Remark; changes nothing."]

    /// The keys that any table may have, with the unit it may name.
    ///
    /// - Parameter eenheid: nil where a table holds numbers of more than one unit.
    static func meta(_ eenheid: Eenheid?) -> [(String, JSONText)] {
        MetaKey.properties { $0.shape(eenheid) }
    }

    /// Of a table that holds no numbers.
    static var metaWithoutUnit: [(String, JSONText)] { MetaKey.withoutUnit.map { ($0.key, $0.shape(nil)) } }

    /// That a table has a source of its own.
    static let sourced: JSONText = ["anyOf": [["required": .keys(MetaKey.bron)], ["required": .keys(MetaKey.aanname)]]]

    /// No table has both.
    static let bothSources: JSONText = ["required": .keys(MetaKey.bron, .aanname)]

    /// A table with these keys and no others, and not both a bron and an aanname.
    static func table(
        _ properties: [(String, JSONText)], eenheid: Eenheid? = nil, _ more: [(String, JSONText)] = []
    ) -> JSONText {
        JSONText.object([
            ("type", "object"), ("properties", .object(properties + meta(eenheid))), ("additionalProperties", false),
            ("not", bothSources),
        ]).adding(more)
    }

    /// A table or list, or the word that leaves out what the basis has: keywords of the one say nothing of the other.
    static func orLeftOut(_ shape: JSONText) -> JSONText {
        let type = shape.entries.first { $0.0 == "type" }!.1
        return JSONText.object(
            shape.entries.map { key, value in
                switch key {
                case "type": (key, .array([type, "string"]))
                case "description":
                    if case .string(let text) = value {
                        (key, "\(text) \(LeftOut.word): nothing, whatever the basis has.")
                    } else {
                        (key, value)
                    }
                case "not": (key, JSONText.object([("type", type)]).adding(value.entries))
                default: (key, value)
                }
            }
        ).adding([("pattern", .string("^\(LeftOut.word)$"))])
    }

    static var definitions: [(String, JSONText)] {
        [
            ("bron", text("Publication or document that the numbers here and below come from.")),
            ("aanname", ["description": "The numbers here and below are an assumption.", "const": true]),
            (
                "onderbouwd",
                [
                    "description":
                        "A table with a bron or aanname, or of which every part has one; or what a file with sources gives.",
                    "anyOf": [
                        ["const": .string(ObservedOpening.mark)],
                        ["type": "array", "items": reference("onderbouwd")],
                        ["type": "object", "required": ["bron"]], ["type": "object", "required": ["aanname"]],
                        [
                            "type": "object",
                            "patternProperties": [
                                "^(?!(eenheid|toelichting|concentratie|bekend|structuur|wat_als)$)(?!verdeling$)":
                                    reference("onderbouwd")
                            ],
                            "not": [
                                "anyOf": [
                                    ["required": .keys(NumberKey.waarde)], ["required": .keys(NumberKey.gemiddelde)],
                                    ["required": .keys(NumberKey.min)],
                                ]
                            ],
                        ],
                    ],
                ]
            ),
            (
                "gegroepeerd",
                [
                    "description": "A number with its digits grouped, as 28_600_000.", "type": "string",
                    "pattern": "^-?[1-9][0-9]*(_[0-9]+)+(\\.[0-9]+)?([eE][+-]?[0-9]+)?$",
                ]
            ),
            (
                "gegroepeerd.geheel",
                [
                    "description": "A whole number with its digits grouped, as 28_600_000.", "type": "string",
                    "pattern": "^-?[1-9][0-9]*(_[0-9]+)+$",
                ]
            ),
        ]
    }
}
