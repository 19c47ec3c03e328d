internal import BijstandCaseload

/// The keys of what calibration fits, besides the distribution of a factor.
enum CalibratieKey: String, TableKey {
    case naam, parameter, schaal

    fileprivate var shape: JSONText {
        switch self {
        case .naam: SchemaPart.text("Name; lists of a basis and of this file merge by it.")
        case .parameter:
            [
                "description":
                    "Path of a number, as uitstroom.hazard.werk.1; the distribution that stands there is the prior.",
                "type": "string", "minLength": 1,
            ]
        case .schaal:
            [
                "description":
                    "Beginning of the paths of numbers that one factor multiplies, as instroom.per_maand; or a list of them. The distribution beside it is the factor's prior.",
                "anyOf": [
                    ["type": "string", "minLength": 1],
                    [
                        "type": "array", "minItems": 1, "uniqueItems": true,
                        "items": ["type": "string", "minLength": 1],
                    ],
                ],
            ]
        }
    }
}

/// The schema of what calibration fits.
enum CalibratieSchema {
    static let list: JSONText = [
        "description": "What bijstand calibrate fits: numbers, or groups of numbers under a factor.",
        "type": "array", "items": SchemaPart.reference("calibratie"),
    ]

    static let whole: JSONText = ["items": SchemaPart.reference("calibratie.volledig")]

    static var definitions: [(String, JSONText)] {
        [
            ("calibratie", item),
            (
                "calibratie.volledig",
                [
                    "oneOf": [
                        ["required": .keys(CalibratieKey.parameter)], ["required": .keys(CalibratieKey.schaal)],
                    ]
                ]
            ),
        ]
    }

    private static var item: JSONText {
        let number: JSONText = ["anyOf": [["type": "number"], SchemaPart.reference("gegroepeerd")]]
        let ofFactor = [CalibratieKey.schaal.key] + ([.verdeling] + NumberKey.moments).map(\.key)
        return SchemaPart.table(
            CalibratieKey.properties { $0.shape }
                + NumberKey.properties { key in
                    if NumberKey.moments.contains(key) { return number }
                    return key == .verdeling ? NumberSchema.distributions : nil
                },
            [
                ("required", .keys(CalibratieKey.naam)),
                (
                    "dependentSchemas",
                    [
                        CalibratieKey.parameter.key: [
                            "not": ["anyOf": .array(ofFactor.map { ["required": .strings([$0])] })]
                        ],
                        NumberKey.verdeling.key: [
                            "oneOf": .array(
                                DistributionForm.allCases.map { SchemaPart.reference(NumberSchema.reference($0)) })
                        ],
                    ]
                ),
            ])
    }
}
