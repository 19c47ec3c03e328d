internal import BijstandCaseload

/// The schema of the choice of vangnet rules.
enum VangnetSchema {
    static var shape: JSONText {
        table(
            own(.band2015, .meerjarig2019) + [
                (Keuze.verruimd.key, table(own(.verruimdActief, .verruimdVergoeding), Keuze.verruimd.meaning.en)),
                (
                    Keuze.verlaagd.key,
                    table(own(.verlaagdActief, .verlaagdVergoeding, .verlaagdTekortjaren), Keuze.verlaagd.meaning.en)
                ),
            ],
            "Rules of the vangnet that are open, and choices where the sources are silent; the regular rules when absent."
        )
    }

    private static func own(_ keuzes: Keuze...) -> [(String, JSONText)] {
        keuzes.map { ($0.key, GeldSchema.shape($0)) }
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

    private static func table(_ properties: [(String, JSONText)], _ description: String) -> JSONText {
        JSONText.object([
            ("description", .string(description)), ("type", "object"),
            ("properties", .object(properties + SchemaPart.meta(nil).filter { $0.0 != "eenheid" })),
            ("additionalProperties", false), ("not", ["required": ["bron", "aanname"]]),
        ])
    }
}
