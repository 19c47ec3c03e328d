internal import BijstandCaseload

/// The schema of the choice of vangnet rules.
enum VangnetSchema {
    static var shape: JSONText {
        table(
            RootKey.vangnet.key,
            "Rules of the vangnet that are open, and choices where the sources are silent; the regular rules when absent."
        )
    }

    /// That every choice has a source, its own or of the whole.
    static var whole: JSONText {
        [
            "if": ["not": SchemaPart.sourced],
            "then": [
                "properties": .object(
                    Keuze.of(RootKey.vangnet.key).map { ($0.key, $0.form == .table ? SchemaPart.sourced : false) })
            ],
        ]
    }

    /// The choices below a path.
    static func table(_ path: String, _ description: String) -> JSONText {
        JSONText.object([
            ("description", .string(description)), ("type", "object"),
            ("properties", .object(GeldSchema.keys(of: path) + SchemaPart.metaWithoutUnit)),
            ("additionalProperties", false), ("not", SchemaPart.bothSources),
        ])
    }
}
