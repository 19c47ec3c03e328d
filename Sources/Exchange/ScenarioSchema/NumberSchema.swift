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
        } + DistributionForm.allCases.map { form in (reference(form), shape(form)) }
            + [(NumberKey.waarde.key, value)]
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
        var properties = [(NumberKey.waarde.key, value)]
        if !definition.isFixed {
            properties += NumberKey.moments.filter { $0 != .sd }.map { ($0.key, bounds) }
            properties.append((NumberKey.sd.key, ["type": "number", "minimum": 0]))
            properties.append((NumberKey.verdeling.key, distributions))
        }
        let kinds = [NumberKey.waarde.key] + (definition.isFixed ? [] : DistributionForm.allCases.map(reference))
        let table = SchemaPart.table(
            properties, eenheid: definition.eenheid, [("oneOf", .array(kinds.map(SchemaPart.reference)))])
        let publications: JSONText = [
            "title": "As it was published, each with bekend or a source by its key", "type": "array", "minItems": 1,
            "items": table,
        ]
        return ["oneOf": [value, table, publications]]
    }

    /// What a distribution's keys refer to.
    static func reference(_ form: DistributionForm) -> String { "\(NumberKey.verdeling).\(form.rawValue)" }

    /// The name of one.
    static let distributions: JSONText = ["enum": .strings(DistributionForm.names)]

    private static let value: JSONText = [
        "title": "A value", "required": .keys(NumberKey.waarde),
        "properties": .object([NumberKey.verdeling, .sd].map { ($0.key, false) }),
        "not": ["anyOf": .array(NumberKey.moments.filter { $0 != .sd }.map { ["required": .keys($0)] })],
    ]

    /// A distribution's keys; those of the others are excluded.
    private static func shape(_ form: DistributionForm) -> JSONText {
        let all = [NumberKey.waarde] + NumberKey.moments
        let mean: JSONText? =
            switch form {
            case .lognormal, .gamma: ["exclusiveMinimum": 0]
            case .beta: ["exclusiveMinimum": 0, "exclusiveMaximum": 1]
            case .normal, .uniform, .triangular: nil
            }
        var properties: [(String, JSONText)] = [(NumberKey.verdeling.key, ["const": .string(form.rawValue)])]
        if let mean { properties.append((NumberKey.gemiddelde.key, mean)) }
        properties += all.filter { !form.keys.contains($0) }.map { ($0.key, false) }
        return [
            "title": "A \(form) distribution, by \(form.keys.map(\.key).joined(separator: ", ")) of the number itself",
            "required": .strings(([NumberKey.verdeling] + form.keys).map(\.key)),
            "properties": .object(properties),
        ]
    }
}
