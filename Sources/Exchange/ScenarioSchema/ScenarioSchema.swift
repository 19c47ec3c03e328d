internal import BijstandCaseload

/// The JSON Schema (2020-12) of scenario files, made from the registry: a new parameter is in it by itself.
///
/// It says what may stand where, for editors. What needs the whole scenario (years of the run, circles of `basis`, a matrix'
/// eigenvalues) is left to `bijstand validate`.
public enum ScenarioSchema {
    public static var text: String { document.text() }

    private static var document: JSONText {
        [
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "title": "Scenario of bijstand",
            "description":
                "A scenario file: every number with its unit and source. Made by bijstand schema from the registry of parameters.",
            "type": "object",
            "properties": .object(
                (RootKey.properties(shape) + SectionSchema.all.map { ($0.name, $0.shape) }).map { key, shape in
                    (
                        key,
                        LeftOut.keys.contains(key) && key != RootKey.parameters.key
                            ? SchemaPart.orLeftOut(shape) : shape
                    )
                }),
            "additionalProperties": false,
            "if": ["anyOf": [["required": .keys(RootKey.basis)], ["required": .keys(RootKey.nodig)]]],
            "then": ["required": .keys(RootKey.naam)],
            "else": whole,
            "$defs": .object(
                SchemaPart.definitions + NumberSchema.definitions + TableSchema.definitions
                    + InterventionSchema.definitions + ListSchema.definitions + GeldbronSchema.definitions
                    + DoelstellingSchema.definitions
                    + BegrotingSchema.definitions
                    + CalibratieSchema.definitions),
        ]
    }

    private static func shape(_ key: RootKey) -> JSONText {
        switch key {
        case .basis:
            [
                "description":
                    "Another scenario, relative to this file: what is not named here stays as it is there.",
                "type": "string", "minLength": 1,
            ]
        case .nodig:
            [
                "description":
                    "The file is a layer, laid over any scenario with --met; what that scenario must have, as interventies.poort.",
                "type": "array", "items": ["type": "string", "minLength": 1],
            ]
        case .naam:
            [
                "description": "Name of the scenario; it names the files of its results.", "type": "string",
                "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$",
            ]
        case .titel: SchemaPart.text("Title, as people read it.")
        case .gemeente:
            SchemaPart.text(
                "Whose caseload it is: municipalities with other names have chance of their own, and share what befalls the country."
            )
        case .toelichting: SchemaPart.remark
        case .start: SchemaPart.month("First simulated month; the cut-off is the month before.")
        case .horizon:
            [
                "description": "Months reported.", "type": "integer",
                "minimum": .number("\(Scenario.horizonRange.lowerBound)"),
                "maximum": .number("\(Scenario.horizonRange.upperBound)"),
            ]
        case .peildatum:
            SchemaPart.month(
                "Month up to which everything is known, at most 11 after the start; the start where it is not said.")
        case .terugblik:
            [
                "description": "The scenario looks back: it may hold what became known after its peildatum.",
                "type": "boolean",
            ]
        case .opgesteld: SchemaPart.month("Month in which this file was written.")
        case .bekend: SchemaPart.month("Month in which the numbers of this file became known.")
        case .watAls:
            [
                "description":
                    "The numbers of this file are stipulated, a shock or a measure that is not decided: no knowledge.",
                "const": true,
            ]
        case .bronnen:
            [
                "description":
                    "File of sources, relative to this file: by key their titel and the maand of publication.",
                "type": "string", "minLength": 1,
            ]
        case .lezing: LezingSchema.shape
        case .lezingen:
            [
                "description":
                    "Folder of layers with other readings of the documents, relative to this file: bijstand parameters --lezingen lists them.",
                "type": "string", "minLength": 1,
            ]
        case .parameters:
            [
                "description":
                    "CSV file of joint draws, relative to this file: a column per parameter path, a row per draw, weights in a first column gewicht. It overrides the numbers of this file and its basis; those of a file derived from this one stand. Or a list of files with the month in which what they were fitted to became known: the last that was known counts. \(LeftOut.word): not the file of the basis.",
                "anyOf": [
                    ["type": "string", "minLength": 1],
                    [
                        "type": "array", "minItems": 1,
                        "items": [
                            "type": "object", "additionalProperties": false,
                            "required": .strings(DatedDraws.Key.names),
                            "properties": [
                                "bestand": ["type": "string", "minLength": 1],
                                "bekend": SchemaPart.month("Month in which what they were fitted to became known."),
                            ],
                        ],
                    ],
                ],
            ]
        case .parametersBehalve:
            [
                "description": "Paths of numbers that stand although the file of joint draws has a column for them.",
                "type": "array", "items": ["type": "string"],
            ]
        case .waarnemingen:
            [
                "description":
                    "CSV file of observed figures, relative to this file, as bijstand calibrate and score take: stocks of months before the start are the actual line there.",
                "type": "string", "minLength": 1,
            ]
        case .aannamen: AannamenSchema.shape
        case .druk:
            [
                "description":
                    "CSV file of the country's pressure z by month as it was filtered (maand, waarde, bekend), as bijstand filter makes: months up to the peildatum have it in place of the state.",
                "type": "string", "minLength": 1,
            ]
        case .vangnet: VangnetSchema.shape
        case .correlaties: ListSchema.correlations
        case .interventies: InterventionSchema.list
        case .geldbronnen: GeldbronSchema.list
        case .doelen: ListSchema.targets
        case .doelstellingen: DoelstellingSchema.list
        case .begroting: BegrotingSchema.shape
        case .calibratie: CalibratieSchema.list
        }
    }

    /// What a scenario without a basis needs: all required numbers, each with a source.
    private static var whole: JSONText {
        let rest: [(RootKey, JSONText)] = [
            (.vangnet, VangnetSchema.whole),
            (.interventies, ["items": SchemaPart.reference("interventie.volledig")]),
            (.geldbronnen, ["items": SchemaPart.reference("geldbron.volledig")]),
            (.doelen, ["items": SchemaPart.reference("doel.volledig")]),
            (.doelstellingen, ["items": SchemaPart.reference("doelstelling.volledig")]),
            (.correlaties, ["items": SchemaPart.reference("correlatie.volledig")]),
            (.begroting, BegrotingSchema.whole), (.calibratie, CalibratieSchema.whole),
        ]
        return [
            "required": .strings(
                [RootKey.naam, .start, .horizon].map(\.key) + SectionSchema.all.filter(\.isRequired).map(\.name)),
            "properties": .object(SectionSchema.all.map { ($0.name, $0.whole) } + rest.map { ($0.key, $1) }),
        ]
    }
}
