internal import Caseload

/// The schema of the choice of vangnet rules.
enum VangnetSchema {
    static var shape: JSONText {
        table(
            [
                (
                    VangnetDecoder.band,
                    choice("Band of 2015 and 2016 of which half is paid, in per cents.", VangnetKeuze.Band.self)
                ),
                (
                    VangnetDecoder.meerjarig,
                    choice("Multi-year condition of 2019 to 2023.", VangnetKeuze.Meerjarig.self)
                ),
                (
                    VangnetDecoder.verruimd,
                    variant("The extended variant, own risk 5 %, from 2025; not open when absent.", [])
                ),
                (
                    VangnetDecoder.verlaagd,
                    variant(
                        "The variant with own risk 2.5 %, from 2026; not open when absent.",
                        [
                            (
                                VangnetDecoder.tekortjaren,
                                choice(
                                    "Of the three years before, those with a deficit of 5 % or more that it needs.",
                                    VangnetKeuze.Tekortjaren.self)
                            )
                        ])
                ),
            ],
            "Rules of the vangnet that are open, and choices where the sources are silent; the regular rules when absent."
        )
    }

    /// That every choice has a source, its own or of the whole.
    static var whole: JSONText {
        let source: JSONText = ["anyOf": [["required": ["bron"]], ["required": ["aanname"]]]]
        let bare: JSONText = ["not": ["anyOf": [["required": ["bron"]], ["required": ["aanname"]]]]]
        return [
            "if": bare,
            "then": [
                "properties": .object([
                    (VangnetDecoder.band, .bool(false)), (VangnetDecoder.meerjarig, .bool(false)),
                    (VangnetDecoder.verruimd, source), (VangnetDecoder.verlaagd, source),
                ])
            ],
        ]
    }

    private static func variant(_ description: String, _ more: [(String, JSONText)]) -> JSONText {
        table(
            [
                (VangnetDecoder.actief, ["description": "false leaves it out.", "type": "boolean"] as JSONText),
                (
                    VangnetDecoder.vergoeding,
                    choice("What is paid above its own risk.", VangnetKeuze.Vergoeding.self)
                ),
            ] + more, description)
    }

    private static func choice<Choice: RawRepresentable<String> & CaseIterable>(
        _ description: String, _ choices: Choice.Type
    ) -> JSONText {
        ["description": .string(description), "enum": .strings(choices.allCases.map(\.rawValue))]
    }

    private static func table(_ properties: [(String, JSONText)], _ description: String) -> JSONText {
        JSONText.object([
            ("description", .string(description)), ("type", "object"),
            ("properties", .object(properties + SchemaPart.meta(nil).filter { $0.0 != "eenheid" })),
            ("additionalProperties", false), ("not", ["required": ["bron", "aanname"]]),
        ])
    }
}
