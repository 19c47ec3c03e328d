internal import BijstandCaseload
internal import BijstandFigures

/// The keys of a goal.
enum DoelstellingKey: String, TableKey {
    case naam, cijfer
    case tenMinste = "ten_minste"
    case tenHoogste = "ten_hoogste"
    case samen, van, tot
    case perKwartaal = "per_kwartaal"

    fileprivate var shape: JSONText {
        switch self {
        case .naam: SchemaPart.text("Name; lists of a basis and of this file merge by it.")
        case .cijfer:
            [
                "description": "A key figure without its year, as naar_werk_gedeeltelijk.",
                "enum": .strings(DoelstellingDecoder.figures.map(\.naam)),
            ]
        case .tenMinste: ListSchema.bound("What the figure is at least.")
        case .tenHoogste: ListSchema.bound("What the figure is at most.")
        case .samen:
            [
                "description": "Names of goals that are to be reached in the same year.", "type": "array",
                "minItems": 2, "items": ["type": "string"],
            ]
        case .van: ["description": "First calendar year.", "type": "integer"]
        case .tot: ["description": "Last calendar year; the last of the run where it is not said.", "type": "integer"]
        case .perKwartaal:
            [
                "description": "Also by quarter, with a quarter of it each; of flows and stand_verschil.",
                "type": "boolean",
            ]
        }
    }
}

/// The schema of the list of goals.
enum DoelstellingSchema {
    static let list: JSONText = [
        "description": "Goals of policy, of which the forecast gives the chance; they change nothing in it.",
        "type": "array", "items": SchemaPart.reference("doelstelling"),
    ]

    static var definitions: [(String, JSONText)] {
        [("doelstelling", goal), ("doelstelling.volledig", whole)]
    }

    private static func required(_ keys: DoelstellingKey...) -> JSONText {
        .object([("required", .strings(keys.map(\.key)))])
    }

    private static var goal: JSONText {
        let bound = JSONText.array([required(.tenMinste), required(.tenHoogste)])
        let dependent = JSONText.object([(DoelstellingKey.cijfer.key, .object([("oneOf", bound)]))])
        let more: [(String, JSONText)] = [
            ("required", .strings([DoelstellingKey.naam.key])),
            ("allOf", .array([.object([("not", required(.cijfer, .samen))])])),
            ("dependentSchemas", dependent),
        ]
        return SchemaPart.table(DoelstellingKey.properties { $0.shape }, more)
    }

    private static var whole: JSONText {
        let content = JSONText.object([("anyOf", .array([required(.cijfer), required(.samen)]))])
        return .object([
            ("required", .strings([DoelstellingKey.naam, .van].map(\.key))),
            ("allOf", .array([content, SchemaPart.sourced])),
        ])
    }
}
