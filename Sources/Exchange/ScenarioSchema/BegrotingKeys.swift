internal import BijstandCaseload

/// The keys of a budget proposal.
enum BegrotingKey: String, TableKey {
    case programmas, beweringen

    var shape: JSONText {
        switch self {
        case .programmas:
            BegrotingSchema.list(
                "Programmes with their lines; lists of a basis and of this file merge by naam.", "programma")
        case .beweringen:
            BegrotingSchema.list("Amounts that the text states, held against the table or a sum.", "bewering")
        }
    }
}

/// The keys of a programme.
enum ProgrammaKey: String, TableKey {
    case naam, regels, maatregelen

    var shape: JSONText {
        switch self {
        case .naam: BegrotingSchema.name
        case .regels: BegrotingSchema.list("Lines of the table.", "regel")
        case .maatregelen:
            [
                "description":
                    "Names of the interventions that its savings are booked on; all new beleid where it names none.",
                "type": "array", "minItems": 1, "items": ["type": "string"],
            ]
        }
    }
}

/// The keys of a line.
enum RegelKey: String, TableKey {
    case naam, soort, bedragen, totaal

    var shape: JSONText {
        switch self {
        case .naam: BegrotingSchema.name
        case .soort: BegrotingSchema.soort
        case .bedragen:
            [
                "description": "Amounts by year; a besparing is negative.", "type": "object",
                "patternProperties": [SchemaPart.yearPattern: SchemaPart.reference("begroting.bedrag")],
                "additionalProperties": false, "minProperties": 1,
            ]
        case .totaal: SchemaPart.reference("begroting.euro")
        }
    }
}

/// The keys of what the text states.
enum BeweringKey: String, TableKey {
    case naam, citaat, programma, bedrag, som, soort, van, tot, jaren, opmerking

    var shape: JSONText {
        switch self {
        case .naam: SchemaPart.text("Name, as results spell it.")
        case .citaat: SchemaPart.text("The words of the document.")
        case .programma: SchemaPart.text("Programme whose lines are meant; all when absent.")
        case .bedrag: SchemaPart.reference("begroting.bedrag")
        case .som:
            [
                "description": "Amounts of the text that make a sum.", "type": "array", "minItems": 1,
                "items": SchemaPart.reference("begroting.euro"),
            ]
        case .soort: BegrotingSchema.soort
        case .van: BegrotingSchema.year("First year in which it holds.")
        case .tot: BegrotingSchema.year("Last year.")
        case .jaren: TrajectSchema.whole("Number of years, where the text does not say which.", 1...100)
        case .opmerking: SchemaPart.text("Remark, shown with the result.")
        }
    }
}

/// The keys of an amount that is read otherwise than its copy has it.
enum BedragKey: String, TableKey {
    case waarde, gelezen, opmerking

    var shape: JSONText {
        switch self {
        case .waarde: SchemaPart.reference("begroting.euro")
        case .gelezen: SchemaPart.text("What the copy of the document reads, where that is something else.")
        case .opmerking: SchemaPart.text("Why it is taken for waarde.")
        }
    }
}
