import BijstandCaseload
import BijstandExchange

/// A parameter, as `bijstand parameters` lists it.
package enum ParameterText {
    private static func text(_ parameter: Parameter) -> Message {
        let isGivenByFile = Parameter.givenByDossiers.contains(parameter)
        return text(parameter.definition.default) + (isGivenByFile ? ", or given by beginstand.bestand" : "")
    }

    private static func text(_ standard: ParameterDefinition.Default) -> Message {
        switch standard {
        case .required: "required"
        case .neutral(let value): "\(ScenarioText.number(value))"
        case .absent: "absent"
        case .identity: "1 where the keys are the same, else 0"
        case .only(let key): "1 for \(key), else 0"
        }
    }

    package static func lines(_ parameter: Parameter, _ language: Language) -> String {
        let (d, wording) = (parameter.definition, Wording.of(language))
        let axes = d.axes.isEmpty ? "" : wording(" by \(d.axes.map(\.rawValue).joined(separator: ", "))")
        let bounds = "\(ScenarioText.number(d.bounds.lowerBound)) … \(ScenarioText.number(d.bounds.upperBound))"
        return """
            \(parameter.rawValue)\(axes)
                \(d.eenheid.rawValue), \(bounds), \(wording("default \(text(parameter))"))
                \(d.meaning[language])
            """
    }

    package static func object(_ parameter: Parameter) -> JSONText {
        let d = parameter.definition
        return .object([
            ("name", .string(parameter.rawValue)), ("axes", .array(d.axes.map { .string($0.rawValue) })),
            ("eenheid", .string(d.eenheid.rawValue)),
            ("minimum", .number(ScenarioText.number(d.bounds.lowerBound))),
            ("maximum", .number(ScenarioText.number(d.bounds.upperBound))),
            ("default", .string(text(parameter).english)), ("meaning", .string(d.meaning.en)),
            ("betekenis", .string(d.meaning.nl)),
        ])
    }
}
