internal import BijstandCaseload

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
        return numbers.flatMap { definition -> [(String, JSONText)] in
            let (name, isWhole) = (name(definition), definition.eenheid.isWhole)
            return [(name, number(definition))]
                + (isWhole ? [("geheel.\(name)", bounded(definition, "integer"))] : [])
                + (isWhole && definition.isFixed ? [] : [("grens.\(name)", bounded(definition, "number"))])
        } + QuantityDecoder.distributions.map { ("verdeling.\($0)", shape($0)) } + [("waarde", value)]
    }

    private static func bounded(_ definition: ParameterDefinition, _ type: String) -> JSONText {
        [
            "anyOf": [
                [
                    "type": .string(type), "minimum": .number(ScenarioNumber.canonical(definition.bounds.lowerBound)),
                    "maximum": .number(ScenarioNumber.canonical(definition.bounds.upperBound)),
                ],
                SchemaPart.reference(type == "integer" ? "gegroepeerd.geheel" : "gegroepeerd"),
            ]
        ]
    }

    private static func number(_ definition: ParameterDefinition) -> JSONText {
        let bounds = SchemaPart.reference("grens.\(name(definition))")
        // A count is whole; the moments of its distribution need not be.
        let value = definition.eenheid.isWhole ? SchemaPart.reference("geheel.\(name(definition))") : bounds
        var properties = [("waarde", value)]
        if !definition.isFixed {
            properties += ["gemiddelde", "min", "modus", "max"].map { ($0, bounds) }
            properties.append(("sd", ["type": "number", "minimum": 0]))
            properties.append(("verdeling", ["enum": .strings(QuantityDecoder.distributions)]))
        }
        let kinds = ["waarde"] + (definition.isFixed ? [] : QuantityDecoder.distributions.map { "verdeling.\($0)" })
        let table = SchemaPart.table(
            properties, eenheid: definition.eenheid, [("oneOf", .array(kinds.map(SchemaPart.reference)))])
        return ["oneOf": [value, table]]
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
