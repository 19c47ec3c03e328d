internal import BijstandCaseload

/// The keys of money of others.
enum GeldbronKey: String, TableKey {
    case naam, bedragen, regio, voor

    fileprivate var shape: JSONText {
        switch self {
        case .naam: SchemaPart.text("Name; lists of a basis and of this file merge by it.")
        case .bedragen: GeldbronSchema.amounts("What the municipality gets, by year, in euros.")
        case .voor:
            SchemaPart.text(
                "Name of the measure that it pays for: then it takes the place of own money, as far as the measure costs any."
            )
        case .regio: GeldbronSchema.amounts("What the whole region gets, by year, in euros: told beside it.")
        }
    }
}

/// The schema of the list of money of others.
enum GeldbronSchema {
    static let list: JSONText = [
        "description": "Money of others by name, beside the participatiebudget: certain amounts by year.",
        "type": "array", "items": SchemaPart.reference("geldbron"),
    ]

    static var definitions: [(String, JSONText)] {
        [
            (
                "geldbron",
                SchemaPart.table(
                    GeldbronKey.properties { $0.shape }, eenheid: .euro, [("required", .keys(GeldbronKey.naam))])
            ),
            (
                "geldbron.volledig",
                JSONText.object([("required", .keys(GeldbronKey.naam, .bedragen))]).adding(SchemaPart.sourced.entries)
            ),
        ]
    }

    fileprivate static func amounts(_ description: String) -> JSONText {
        [
            "description": .string(description), "type": "object", "minProperties": 1, "additionalProperties": false,
            "patternProperties": [SchemaPart.yearPattern: ["type": "number", "minimum": 0]],
        ]
    }
}
