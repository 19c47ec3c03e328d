internal import Caseload

/// The schema of one number: plain, a table with `waarde`, or a distribution.
enum NumberSchema {
    /// What a number of a parameter refers to; parameters of one unit and bounds share it.
    static func reference(_ parameter: Parameter) -> JSONText { SchemaPart.reference(name(parameter.definition)) }

    private static func name(_ definition: ParameterDefinition) -> String {
        let bounds = [definition.bounds.lowerBound, definition.bounds.upperBound].map(ScenarioNumber.canonical)
        let unit = definition.eenheid.rawValue.replacing(" ", with: "-")
        return "\(unit).\(bounds.joined(separator: ".."))\(definition.isFixed ? ".vast" : "")"
    }

    static var definitions: [(String, JSONText)] {
        var seen: Set<String> = []
        let numbers = Parameter.allCases.map(\.definition).filter { seen.insert(name($0)).inserted }
        return numbers.flatMap { [(name($0), number($0)), ("grens.\(name($0))", bounded($0))] }
            + QuantityDecoder.distributions.map { ("verdeling.\($0)", shape($0)) } + [("waarde", value)]
    }

    private static func bounded(_ definition: ParameterDefinition) -> JSONText {
        [
            "anyOf": [
                [
                    "type": "number", "minimum": .number(ScenarioNumber.canonical(definition.bounds.lowerBound)),
                    "maximum": .number(ScenarioNumber.canonical(definition.bounds.upperBound)),
                ],
                SchemaPart.reference("gegroepeerd"),
            ]
        ]
    }

    private static func number(_ definition: ParameterDefinition) -> JSONText {
        let bounds = SchemaPart.reference("grens.\(name(definition))")
        let inBounds = ["waarde"] + (definition.isFixed ? [] : ["gemiddelde", "min", "modus", "max"])
        var properties = inBounds.map { ($0, bounds) }
        if !definition.isFixed {
            properties.append(("sd", ["type": "number", "minimum": 0]))
            properties.append(("verdeling", ["enum": .strings(QuantityDecoder.distributions)]))
        }
        let kinds = ["waarde"] + (definition.isFixed ? [] : QuantityDecoder.distributions.map { "verdeling.\($0)" })
        let table = SchemaPart.table(
            properties, eenheid: definition.eenheid, [("oneOf", .array(kinds.map(SchemaPart.reference)))])
        return ["oneOf": [bounds, table]]
    }

    private static let value: JSONText = [
        "title": "A value", "required": ["waarde"], "properties": ["verdeling": false, "sd": false],
        "not": [
            "anyOf": [
                ["required": ["gemiddelde"]], ["required": ["min"]], ["required": ["modus"]], ["required": ["max"]],
            ]
        ],
    ]

    /// A distribution's keys; those of the others are excluded.
    private static func shape(_ name: String) -> JSONText {
        let keys = QuantityDecoder.shapes[name]!
        let all = ["waarde", "gemiddelde", "sd", "min", "modus", "max"]
        let mean: JSONText? =
            switch name {
            case "lognormal", "gamma": ["exclusiveMinimum": 0]
            case "beta": ["exclusiveMinimum": 0, "exclusiveMaximum": 1]
            default: nil
            }
        return [
            "title": "A \(name) distribution, by \(keys.joined(separator: ", ")) of the number itself",
            "required": .strings(["verdeling"] + keys),
            "properties": .object(
                [("verdeling", ["const": .string(name)])] + (mean.map { [("gemiddelde", $0)] } ?? [])
                    + all.filter { !keys.contains($0) }.map { ($0, false) }),
        ]
    }
}
