internal import BijstandCaseload

/// The schema of a top-level section: a table of the registry's parameters that begin with its name.
struct SectionSchema {
    let name: String
    private let parameters: [Parameter]

    /// In the order of the registry; interventions have a schema of their own.
    static var all: [SectionSchema] {
        RootKey.sections.map { name in
            SectionSchema(name: name, parameters: Parameter.allCases.filter { $0.rawValue.hasPrefix("\(name).") })
        }
    }

    private func key(_ parameter: Parameter) -> String { String(parameter.rawValue.dropFirst(name.count + 1)) }

    private var isOpening: Bool { name == OpeningSource.section }

    /// Whether no scenario can be without it.
    var isRequired: Bool { name != LeftOut.money && parameters.contains { $0.isRequired } }

    /// What may stand in it.
    var shape: JSONText {
        let own =
            parameters.map { parameter in
                let shape = TableSchema.shape(parameter)
                return (key(parameter), parameter.definition.axes.isEmpty ? shape : SchemaPart.orLeftOut(shape))
            } + GeldSchema.keys(of: name)
        guard isOpening else { return SchemaPart.table(own) }
        return SchemaPart.table(
            parameters.map { parameter in
                let shape = OpeningSchema.orObserved(parameter)
                let isTable = shape.entries.contains { $0.0 == "type" } && !parameter.definition.axes.isEmpty
                return (key(parameter), isTable ? SchemaPart.orLeftOut(shape) : shape)
            } + [(OpeningSource.file, OpeningSchema.file)],
            OpeningSchema.alternatives)
    }

    /// What must stand in it when there is no basis, and that every number has a source; or that it is left out, where it may be.
    var whole: JSONText {
        isRequired ? content : ["anyOf": [["const": .string(LeftOut.word)], content]]
    }

    private var content: JSONText {
        let required = parameters.filter(\.isRequired)
        let margins = required.filter(Parameter.givenByDossiers.contains)
        let needed: JSONText = .strings(required.filter { !margins.contains($0) }.map(key))
        // National budgets alone are no money: only who has something of its own needs the rest.
        let demand: [(String, JSONText)] =
            name == LeftOut.money
            ? [
                ("if", ["anyOf": .array(OwnMoney.keys.map { ["required": .strings([$0])] })]),
                ("then", ["required": needed]),
            ] : [("required", needed)]
        return JSONText.object(
            [("allOf", [SchemaPart.reference("onderbouwd")])] + demand + [
                (
                    "properties",
                    .object(
                        parameters.filter { $0.isRequired || $0.isAllOrNone }.compactMap { parameter in
                            TableSchema.whole(parameter).map { (key(parameter), $0) }
                        })
                )
            ]
        ).adding(isOpening ? OpeningSchema.whole(margins.map(key)) : [])
    }
}

extension Parameter {
    /// Whether every scenario must give it: a table of earlier years may be empty.
    var isRequired: Bool { definition.default == .required && !definition.axes.contains(.eerderJaar) }

    /// Whether it may be left out, but not a part of its categories.
    fileprivate var isAllOrNone: Bool {
        switch definition.default {
        case .identity, .only: true
        case .absent:
            definition.axes.count == 1 && definition.axes[0].fixedLabels != nil
                && (definition.isShares || self == .herindeling)
        case .required, .neutral: false
        }
    }
}
