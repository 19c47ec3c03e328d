internal import BijstandCaseload
internal import BijstandFigures

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
            ("doel", target), ("doel.volledig", complete(["naam", "van", "tot"])), ("correlatie", correlation),
            ("correlatie.volledig", complete(["naam", "parameters"])), ("matrix", matrix),
        ]
    }

    private static func complete(_ keys: [String]) -> JSONText {
        ["required": .strings(keys), "anyOf": [["required": ["bron"]], ["required": ["aanname"]]]]
    }

    private static var target: JSONText {
        let names = Kerncijfer.names.map { $0.replacing("+", with: "\\+") }
        return SchemaPart.table(
            [
                (
                    "naam",
                    [
                        "description": "A key figure and its year, as uitstroom_werk(2021).", "type": "string",
                        "pattern": "^(\(names.joined(separator: "|")))\\([0-9]{4}\\)$",
                    ]
                ),
                ("van", bound("Lower end of the range.")), ("tot", bound("Upper end of the range.")),
            ], [("required", ["naam"])])
    }

    private static func bound(_ description: String) -> JSONText {
        ["description": .string(description), "anyOf": [["type": "number"], SchemaPart.reference("gegroepeerd")]]
    }

    private static var correlation: JSONText {
        let owners = Parameter.allCases.filter { !$0.definition.isFixed }.map {
            $0.rawValue.replacing(".", with: "\\.") + ($0.definition.axes.isEmpty ? "" : "\\..+")
        }
        return SchemaPart.table(
            [
                ("naam", SchemaPart.text("Name; lists of a basis and of this file merge by it.")),
                (
                    "parameters",
                    [
                        "description": "Paths of numbers that have a distribution, as uitstroom.hazard.werk.1.",
                        "type": "array", "minItems": 2, "uniqueItems": true,
                        "items": ["type": "string", "pattern": "^(\(owners.joined(separator: "|")))$"],
                    ]
                ),
                ("correlatie", matrix("Correlations of the underlying normals.")),
                ("covariantie", matrix("Covariances of the numbers, in their own units.")),
            ],
            [
                ("required", ["naam"]),
                (
                    "dependentSchemas",
                    [
                        "parameters": [
                            "oneOf": [["required": ["correlatie"]], ["required": ["covariantie"]]]
                        ]
                    ]
                ),
            ])
    }

    private static func matrix(_ description: String) -> JSONText {
        ["description": .string(description), "allOf": [SchemaPart.reference("matrix")]]
    }

    private static let matrix: JSONText = [
        "type": "array", "minItems": 2, "items": ["type": "array", "minItems": 2, "items": ["type": "number"]],
    ]
}
