internal import BijstandCaseload

/// The shape of `aannamen`.
enum AannamenSchema {
    private static let share: JSONText = ["type": "number", "minimum": .number("0"), "maximum": .number("0.5")]

    static var shape: JSONText {
        [
            "description":
                "Spread of every assumed number that has none of its own: hazards and ratios lognormal, amounts normal, shares Dirichlet. \(LeftOut.word): they stand still.",
            "anyOf": [
                ["const": "geen"],
                [
                    "type": "object", "additionalProperties": false, "required": .keys(AannamenKey.spreiding),
                    "properties": [
                        AannamenKey.spreiding.key: [
                            "anyOf": [
                                share,
                                [
                                    "type": "object", "additionalProperties": false,
                                    "properties": .object(
                                        Aannamen.Soort.allCases.map { ($0.rawValue, share) }),
                                ],
                            ]
                        ],
                        "toelichting": SchemaPart.remark,
                    ],
                ],
            ],
        ]
    }
}
