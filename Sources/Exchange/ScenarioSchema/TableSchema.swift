internal import BijstandCaseload

/// The schema of a parameter's table, axis by axis.
enum TableSchema {
    /// What may stand in it.
    static func shape(_ parameter: Parameter) -> JSONText {
        let definition = parameter.definition
        let standard: String =
            switch definition.default {
            case .required, .absent: ""
            case .neutral(let value): ", \(ScenarioNumber.canonical(value)) when absent"
            case .identity: ", 1 where the keys are the same when absent"
            case .only(let key): ", 1 for \(key) when absent"
            }
        let description = "\(definition.meaning.en) (\(definition.eenheid.rawValue)\(standard))"
        return JSONText.object([("description", .string(description))]).adding(level(parameter, 0).entries)
    }

    private static func name(_ parameter: Parameter, _ depth: Int) -> String {
        "\(parameter.rawValue).per-\(parameter.definition.axes[depth].rawValue)"
    }

    /// The rows of tables of more than one axis.
    static var definitions: [(String, JSONText)] {
        Parameter.allCases.filter { !$0.rawValue.hasPrefix("interventies.") }.flatMap { parameter in
            parameter.definition.axes.indices.dropFirst().map { (name(parameter, $0), level(parameter, $0)) }
        }
    }

    private static func level(_ parameter: Parameter, _ depth: Int) -> JSONText {
        let definition = parameter.definition
        guard depth < definition.axes.count else { return NumberSchema.reference(parameter) }
        let axis = definition.axes[depth]
        let isLast = depth + 1 == definition.axes.count
        let next = isLast ? NumberSchema.reference(parameter) : SchemaPart.reference(name(parameter, depth + 1))
        var properties = (axis.fixedLabels ?? []).map { ($0, next) } + [(TableDecoder.each, next)]
        var more: [(String, JSONText)] = []
        if parameter == .pad {
            properties.append(
                (
                    UnemploymentSeries.key,
                    [
                        "description":
                            "CSV file of unemployment by month (maand, waarde, bekend, aanname), relative to this file.",
                        "type": "string", "minLength": 1,
                    ]
                ))
        }
        if let pattern = pattern(axis) { more.append(("patternProperties", .object([(pattern, next)]))) }
        if definition.isShares && !definition.isFixed && isLast {
            properties.append(("verdeling", ["const": "dirichlet"]))
            properties.append(("concentratie", ["type": "number", "exclusiveMinimum": 0]))
            more.append(("dependentRequired", ["verdeling": ["concentratie"], "concentratie": ["verdeling"]]))
        }
        return SchemaPart.table(properties, eenheid: definition.eenheid, more)
    }

    /// Keys of an axis that the scenario itself decides: years, months, or any name.
    private static func pattern(_ axis: Axis) -> String? {
        switch axis.extent {
        case .open(.jaar): SchemaPart.runYearPattern
        case .open(.eerderJaar): SchemaPart.yearPattern
        case .open(.punt): SchemaPart.monthPattern
        case .fixed: nil
        case .open(.effect), .open(.traject), .open(.niveau), .open(.maatregel):
            "^(?!(\((TableDecoder.meta + [TableDecoder.each]).joined(separator: "|")))$)"
        }
    }

    /// That no category is left out, where all are needed; nil where nothing is.
    static func whole(_ parameter: Parameter, _ depth: Int = 0) -> JSONText? {
        let axes = parameter.definition.axes
        guard depth < axes.count else { return nil }
        guard let labels = axes[depth].fixedLabels else { return ["minProperties": 1] }
        // Of a table that may be left out, rows may be too; the categories of a row may not.
        let isNeeded = parameter.definition.default == .required || depth + 1 == axes.count
        var entries: [(String, JSONText)] = []
        if isNeeded {
            let needed = depth + 1 == axes.count ? labels.filter { $0 != parameter.definition.spared } : labels
            entries.append(("anyOf", [["required": .strings([TableDecoder.each])], ["required": .strings(needed)]]))
        }
        if let next = whole(parameter, depth + 1) {
            entries.append(("properties", .object((labels + [TableDecoder.each]).map { ($0, next) })))
        }
        return .object(entries)
    }
}
