internal import BijstandCaseload
internal import BijstandFigures

/// The keys of a target.
enum DoelKey: String, TableKey {
    case naam, van, tot

    fileprivate var shape: JSONText {
        switch self {
        case .naam:
            [
                "description": "A key figure and its year, as uitstroom_werk(2021).", "type": "string",
                "pattern":
                    "^(\(Kerncijfer.names.map { $0.replacing("+", with: "\\+") }.joined(separator: "|")))\\([0-9]{4}\\)$",
            ]
        case .van: ListSchema.bound("Lower end of the range.")
        case .tot: ListSchema.bound("Upper end of the range.")
        }
    }
}

/// The keys of a group of correlated numbers.
enum CorrelatieKey: String, TableKey {
    case naam, parameters, correlatie, covariantie

    fileprivate var shape: JSONText {
        switch self {
        case .naam: SchemaPart.text("Name; lists of a basis and of this file merge by it.")
        case .parameters: ListSchema.drawn
        case .correlatie: ListSchema.matrix("Correlations of the underlying normals.")
        case .covariantie: ListSchema.matrix("Covariances of the numbers, in their own units.")
        }
    }
}

/// The schema of the lists of targets and of correlations.
enum ListSchema {
    static let targets: JSONText = [
        "description": "Ranges of key figures to hold the forecast against; they change nothing in it.",
        "type": "array", "items": SchemaPart.reference("doel"),
    ]

    static let correlations: JSONText = [
        "description": "Groups of numbers that are drawn together: a Gaussian copula over their own distributions.",
        "type": "array", "items": SchemaPart.reference("correlatie"),
    ]

    static var definitions: [(String, JSONText)] {
        [
            ("doel", target), ("doel.volledig", complete(DoelKey.names)), ("correlatie", correlation),
            ("correlatie.volledig", complete([CorrelatieKey.naam, .parameters].map(\.key))), ("matrix", matrix),
        ]
    }

    private static func complete(_ keys: [String]) -> JSONText {
        JSONText.object([("required", .strings(keys))]).adding(SchemaPart.sourced.entries)
    }

    private static var target: JSONText {
        SchemaPart.table(DoelKey.properties { $0.shape }, [("required", .keys(DoelKey.naam))])
    }

    static func bound(_ description: String) -> JSONText {
        ["description": .string(description), "anyOf": [["type": "number"], SchemaPart.reference("gegroepeerd")]]
    }

    /// Numbers that may have a distribution.
    fileprivate static var drawn: JSONText {
        let owners = Parameter.allCases.filter { !$0.definition.isFixed }.map {
            $0.rawValue.replacing(".", with: "\\.") + ($0.definition.axes.isEmpty ? "" : "\\..+")
        }
        return [
            "description": "Paths of numbers that have a distribution, as uitstroom.hazard.werk.1.",
            "type": "array", "minItems": 2, "uniqueItems": true,
            "items": ["type": "string", "pattern": "^(\(owners.joined(separator: "|")))$"],
        ]
    }

    private static var correlation: JSONText {
        SchemaPart.table(
            CorrelatieKey.properties { $0.shape },
            [
                ("required", .keys(CorrelatieKey.naam)),
                (
                    "dependentSchemas",
                    [
                        CorrelatieKey.parameters.key: [
                            "oneOf": [
                                ["required": .keys(CorrelatieKey.correlatie)],
                                ["required": .keys(CorrelatieKey.covariantie)],
                            ]
                        ]
                    ]
                ),
            ])
    }

    fileprivate static func matrix(_ description: String) -> JSONText {
        ["description": .string(description), "allOf": [SchemaPart.reference("matrix")]]
    }

    private static let matrix: JSONText = [
        "type": "array", "minItems": 2, "items": ["type": "array", "minItems": 2, "items": ["type": "number"]],
    ]
}
