internal import BijstandCaseload

/// The keys of a traject.
enum TrajectKey: String, TableKey {
    case van, tot, doelgroep, volgorde, plaatsen, budget, prijs, baan, extern
    case externBudget = "extern_budget"
    case lockin, nawerking, herhaling

    fileprivate var shape: JSONText {
        switch self {
        case .van: SchemaPart.runMonth("First month in which dossiers start.")
        case .tot: SchemaPart.runMonth("Last month in which dossiers start.")
        case .doelgroep: SchemaPart.table(Axis.doelgroep.map { ($0.key, $0.filterShape) })
        case .volgorde:
            [
                "description": "Who goes first when places are short; loting when absent.",
                "enum": .strings(Traject.Volgorde.allCases.map(\.rawValue)),
            ]
        case .plaatsen: TrajectSchema.byKey(.trajectPlaatsen, pattern: SchemaPart.runMonthPattern)
        case .budget: TrajectSchema.byKey(.trajectBudget, pattern: SchemaPart.runYearOrEachPattern)
        case .prijs: TrajectSchema.number(.trajectPrijs)
        case .baan: SchemaPart.table(BaanKey.properties { $0.shape }, [("required", .keys(BaanKey.uren))])
        case .extern: TrajectSchema.number(.trajectExtern)
        case .externBudget: TrajectSchema.byKey(.trajectExternBudget, pattern: SchemaPart.runYearOrEachPattern)
        case .lockin, .nawerking: SchemaPart.reference("traject.fase")
        case .herhaling: SchemaPart.table(HerhalingKey.properties { $0.shape })
        }
    }
}

/// The keys of a place that is a job.
enum BaanKey: String, TableKey {
    case uren, kosten

    fileprivate var shape: JSONText {
        switch self {
        case .uren:
            [
                "description":
                    "Hours a week of the job: who starts leaves for it, and holds the place until back on benefit.",
                "enum": .strings(Uren.labels),
            ]
        case .kosten: TrajectSchema.byKey(.trajectBaan, pattern: SchemaPart.runYearOrEachPattern)
        }
    }
}

/// The keys of taking part again.
enum HerhalingKey: String, TableKey {
    case maximaal, verhouding

    fileprivate var shape: JSONText {
        switch self {
        case .maximaal:
            TrajectSchema.whole("Times a dossier may take part; 1 when absent.", 1...Traject.repeatLimit)
        case .verhouding: TrajectSchema.number(.trajectHerhaling)
        }
    }
}

/// The keys of a stage.
enum FaseKey: String, TableKey {
    case maanden, effecten

    fileprivate var shape: JSONText {
        switch self {
        case .maanden: TrajectSchema.whole("Months that the stage lasts.", 1...120)
        case .effecten: ["type": "array", "items": ["oneOf": .array(TrajectSchema.effects.map(SchemaPart.reference))]]
        }
    }
}

/// The keys of an effect of a stage, besides whom it touches.
enum FaseEffectKey: String, TableKey {
    case proces, ratio

    fileprivate func shape(_ proces: Effect.Proces) -> JSONText {
        switch self {
        case .proces: ["const": .string(proces.rawValue)]
        case .ratio: TrajectSchema.number(.effectRatio)
        }
    }
}

/// The schema of the traject of an intervention.
enum TrajectSchema {
    static var definitions: [(String, JSONText)] {
        [
            ("traject", SchemaPart.table(TrajectKey.properties { $0.shape })),
            ("traject.fase", SchemaPart.table(FaseKey.properties { $0.shape })),
        ] + TrajectDecoder.processes.map(effect)
    }

    fileprivate static var effects: [String] { TrajectDecoder.processes.map(name) }

    private static func name(_ proces: Effect.Proces) -> String { "traject.effect.\(proces.rawValue)" }

    private static func effect(_ proces: Effect.Proces) -> (String, JSONText) {
        let filters = proces.stageFilters ?? []
        let schema = SchemaPart.table(
            FaseEffectKey.properties { $0.shape(proces) } + filters.map { ($0.key, $0.filterShape) },
            [("required", .keys(FaseEffectKey.proces, .ratio))])
        return (name(proces), schema)
    }

    fileprivate static func number(_ parameter: Parameter) -> JSONText {
        ["description": .string(parameter.definition.meaning.en), "allOf": [NumberSchema.reference(parameter)]]
    }

    /// One number for always, or a number by month or year.
    static func byKey(_ parameter: Parameter, pattern: String) -> JSONText {
        [
            "description": .string(parameter.definition.meaning.en),
            "anyOf": [
                NumberSchema.reference(parameter),
                .object([
                    ("type", "object"), ("patternProperties", [pattern: NumberSchema.reference(parameter)]),
                    ("properties", .object(SchemaPart.meta(parameter.definition.eenheid))),
                    ("additionalProperties", false),
                ]),
            ],
        ]
    }

    static func whole(_ description: String, _ range: ClosedRange<Int>) -> JSONText {
        [
            "description": .string(description), "type": "integer", "minimum": .number("\(range.lowerBound)"),
            "maximum": .number("\(range.upperBound)"),
        ]
    }
}
