internal import BijstandCaseload

/// The schema of `beginstand.bestand`, and of what may not stand beside it.
enum OpeningSchema {
    static var file: JSONText {
        let code: JSONText = ["type": ["string", "number"], "minLength": 1]
        let codes: JSONText = ["anyOf": [code, ["type": "array", "items": code, "minItems": 1]]]
        let properties: [(String, JSONText)] =
            [
                (
                    "pad",
                    [
                        "description": "Dossier file (CSV), relative to this file.", "type": "string", "minLength": 1,
                    ]
                )
            ]
            + MappingDecoder.keys.map { key in
                let shape: JSONText =
                    switch key {
                    case "kolommen":
                        [
                            "type": "object", "additionalProperties": false,
                            "properties": .object(DossierColumn.allCases.map { ($0.rawValue, name($0)) }),
                        ]
                    case "datums": dates
                    case "leefvormen": words(Leefvorm.allCases.map(\.rawValue))
                    case "herkomsten": words(Herkomst.allCases.map(\.rawValue), keys: "^[0-9]")
                    case "oorzaken": words(DossierExit.Reason.all.map(\.name))
                    case "onderbreking_dagen":
                        [
                            "type": "integer", "minimum": .number("\(MappingDecoder.days.lowerBound)"),
                            "maximum": .number("\(MappingDecoder.days.upperBound)"),
                        ]
                    default: codes
                    }
                return (key, JSONText.object([("description", .string(meaning(key)))]).adding(shape.entries))
            }
        return JSONText.object([
            (
                "description",
                "Dossier file that gives the households of the opening state, instead of margins; with what differs from the usual export."
            ),
            ("type", "object"),
            ("properties", .object(properties + SchemaPart.meta(nil).filter { $0.0 != "eenheid" })),
            ("additionalProperties", false), ("not", ["required": ["bron", "aanname"]]),
        ])
    }

    /// A number or table of the opening state, or the word that takes it from the observed figures.
    static func orObserved(_ parameter: Parameter) -> JSONText {
        let own = TableSchema.shape(parameter)
        guard ObservedOpening.parameters.contains(parameter) else { return own }
        let meaning = own.entries.filter { $0.0 == "description" }
        let shape = JSONText.object(own.entries.filter { $0.0 != "description" })
        return JSONText.object(meaning).adding([("anyOf", [["const": .string(ObservedOpening.mark)], shape])])
    }

    /// Beside a file no margins that it gives.
    static var alternatives: [(String, JSONText)] {
        [
            ("if", ["required": [.string(OpeningSource.file)]]),
            ("then", ["properties": .object(OpeningSource.margins.map { ($0, false) })]),
        ]
    }

    /// What a scenario without a basis needs: the file's path, or the margins.
    static func whole(_ margins: [String]) -> [(String, JSONText)] {
        [
            ("if", ["required": [.string(OpeningSource.file)]]),
            ("then", ["properties": .object([(OpeningSource.file, JSONText.object([("required", ["pad"])]))])]),
            ("else", ["required": .strings(margins)]),
        ]
    }

    private static var dates: JSONText {
        let order: JSONText = ["enum": .strings(DateOrder.allCases.map(\.rawValue))]
        let each = JSONText.object([
            ("type", "object"), ("additionalProperties", false),
            ("properties", .object(DossierColumn.dates.map { ($0.rawValue, order) })),
        ])
        return JSONText.object([("anyOf", .array([order, each]))])
    }

    private static func name(_ column: DossierColumn) -> JSONText {
        [
            "description": .string("Name of the column, where it is not '\(column.exportName)'."),
            "type": ["string", "number"], "minLength": 1,
        ]
    }

    private static func words(_ words: [String], keys: String? = nil) -> JSONText {
        let values: JSONText = ["enum": .strings(words)]
        guard let keys else { return ["type": "object", "additionalProperties": values] }
        return [
            "type": "object", "patternProperties": .object([(keys, values)]), "additionalProperties": false,
        ]
    }

    private static func meaning(_ key: String) -> String {
        switch key {
        case "kolommen": "Names of columns that differ from the export's."
        case "datums": "Order of the numbers in dates, for columns that do not show it: one for all, or one for each."
        case "regeling": "Codes of regeling to keep; elke keeps all. Default 0, the Participatiewet."
        case "groep": "Codes of groep to keep; elke keeps all, as by default."
        case "leefvormen": "Leefvorm by the file's text."
        case "herkomsten": "Herkomst by the file's code."
        case "oorzaken": "Reason of exit by the file's text."
        default: "Days between two spells that are one; 1 is the day after."
        }
    }
}
