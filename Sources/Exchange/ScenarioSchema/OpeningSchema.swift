internal import BijstandCaseload

/// The keys of `beginstand.bestand` beside those of a mapping.
enum BestandKey: String, TableKey {
    case pad, sha256

    fileprivate var shape: JSONText {
        switch self {
        case .pad:
            [
                "description": "Dossier file (CSV), relative to this file.", "type": "string", "minLength": 1,
            ]
        case .sha256:
            [
                "description": "Digest of the file that the scenario's estimates are from; another file is refused.",
                "type": "string", "pattern": "^[0-9a-f]{64}$",
            ]
        }
    }
}

/// The keys of how a dossier file is to be understood.
enum MappingKey: String, TableKey {
    case kolommen, datums, regeling, groep, leefvormen, herkomsten, oorzaken, indelingen, medebewoners
    case onderbrekingDagen = "onderbreking_dagen"

    fileprivate var shape: JSONText {
        JSONText.object([("description", .string(meaning))]).adding(value.entries)
    }

    private var value: JSONText {
        switch self {
        case .kolommen: OpeningSchema.columns
        case .datums: OpeningSchema.dates
        case .regeling, .groep: OpeningSchema.codes
        case .leefvormen: OpeningSchema.words(Leefvorm.allCases.map(\.rawValue))
        case .herkomsten: OpeningSchema.words(Herkomst.allCases.map(\.rawValue), keys: "^[0-9]")
        case .oorzaken: OpeningSchema.words(DossierExit.Reason.all.map(\.name))
        case .indelingen: OpeningSchema.words(Afstand.allCases.map(\.rawValue))
        case .medebewoners: OpeningSchema.words(Medebewoners.allCases.map(\.rawValue))
        case .onderbrekingDagen:
            [
                "type": "integer", "minimum": .number("\(MappingDecoder.days.lowerBound)"),
                "maximum": .number("\(MappingDecoder.days.upperBound)"),
            ]
        }
    }

    private var meaning: String {
        switch self {
        case .kolommen: "Names of columns that differ from the export's."
        case .datums: "Order of the numbers in dates, for columns that do not show it: one for all, or one for each."
        case .regeling: "Codes of regeling to keep; elke keeps all. Default 0, the Participatiewet."
        case .groep: "Codes of groep to keep; elke keeps all, as by default."
        case .leefvormen: "Leefvorm by the file's text."
        case .herkomsten: "Herkomst by the file's code."
        case .oorzaken: "Reason of exit by the file's text."
        case .indelingen: "Indeling, afstand to work, by the file's text."
        case .medebewoners: "Adults who share the cost of the home, beside the household itself, by the file's text."
        case .onderbrekingDagen: "Days between two spells that are one; 1 is the day after."
        }
    }
}

/// The schema of `beginstand.bestand`, and of what may not stand beside it.
enum OpeningSchema {
    static var file: JSONText {
        let properties = BestandKey.properties { $0.shape } + MappingKey.properties { $0.shape }
        return JSONText.object([
            (
                "description",
                "Dossier file that gives the households of the opening state, instead of margins; with what differs from the usual export."
            ),
            ("type", "object"),
            ("properties", .object(properties + SchemaPart.metaWithoutUnit)),
            ("additionalProperties", false), ("not", SchemaPart.bothSources),
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
            (
                "then",
                ["properties": .object([(OpeningSource.file, JSONText.object([("required", .keys(BestandKey.pad))]))])]
            ),
            ("else", ["required": .strings(margins)]),
        ]
    }

    fileprivate static var codes: JSONText {
        let code: JSONText = ["type": ["string", "number"], "minLength": 1]
        return ["anyOf": [code, ["type": "array", "items": code, "minItems": 1]]]
    }

    fileprivate static var columns: JSONText {
        [
            "type": "object", "additionalProperties": false,
            "properties": .object(DossierColumn.allCases.map { ($0.rawValue, name($0)) }),
        ]
    }

    fileprivate static var dates: JSONText {
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

    fileprivate static func words(_ words: [String], keys: String? = nil) -> JSONText {
        let values: JSONText = ["enum": .strings(words)]
        guard let keys else { return ["type": "object", "additionalProperties": values] }
        return [
            "type": "object", "patternProperties": .object([(keys, values)]), "additionalProperties": false,
        ]
    }
}
