import BijstandCaseload
import BijstandExchange

/// What a person sees of a dossier file.
package struct DossierSummary: Spoken {
    private let estimates: DossierEstimates
    let language: Language

    package init(_ estimates: DossierEstimates, _ language: Language) {
        (self.estimates, self.language) = (estimates, language)
    }

    package func text(isLong: Bool) -> String {
        let hazards = HazardTables(estimates, language)
        let parts = [contents, stock, unmapped, hazards.short] + (isLong ? hazards.long : [])
        return parts.filter { !$0.isEmpty }.joined(separator: "\n\n")
    }

    private var contents: String {
        let file = estimates.file
        let kinds = file.badByKind.map { ["    \(Wording.of(language)($0.kind.message))", "\($0.rows.count)"] }
        let used = file.rows - file.filtered - file.bad
        let table = TextTable(
            header: ["\(estimates.name) (\(file.encoding))", ""],
            rows: [
                [say(nl: "rijen", en: "rows"), "\(file.rows)"],
                [
                    say(nl: "  van een andere regeling of groep", en: "  of another regeling or groep"),
                    "\(file.filtered)",
                ], [say(nl: "  onbruikbaar", en: "  bad"), "\(file.bad)"],
            ] + kinds + [
                [say(nl: "  gebruikt", en: "  used"), "\(used)"],
                [
                    say(nl: "uitkeringsperioden van huishoudens", en: "spells of households"),
                    "\(file.history.spells.count)",
                ], [say(nl: "huishoudens", en: "households"), "\(file.history.households)"],
            ])
        return ([table.text] + notes).joined(separator: "\n")
    }

    /// What it means that columns are not there.
    private var notes: [String] {
        let absent = estimates.file.absent
        let usual = estimates.file.usual
        let names = DossierColumn.allCases.compactMap { column in usual[column].map { "'\($0)' (\(column.exportName))" }
        }
        return [
            names.isEmpty
                ? nil
                : say(
                    nl: "Kolommen met een andere naam dan in de gewone export: \(names.joined(separator: ", ")).",
                    en: "Columns by another name than in the usual export: \(names.joined(separator: ", "))."),
            absent.contains(.regeling)
                ? say(
                    nl: "Let op: er is geen kolom met de regeling; alle rijen tellen als Participatiewet.",
                    en: "Note: no column of regeling: all rows count as Participatiewet.") : nil,
            absent.contains(.oorzaak)
                ? say(
                    nl:
                        "Let op: er is geen kolom met redenen van beëindiging; elke beëindiging, ook door AOW of overlijden, telt als uitstroom met oorzaak overig.",
                    en:
                        "Note: no column of reasons of exit: every exit, by AOW or death too, counts as uitstroom by oorzaak overig."
                ) : nil,
        ].compactMap(\.self)
    }

    private var stock: String {
        let (stock, cutOff) = (estimates.stock, estimates.window.through)
        let total = max(1, stock.count)
        func rows<Value: Category>(_ dimension: String, _ category: (DossierSpell) -> Value) -> [[String]] {
            estimates.counts(category).map {
                [
                    "\(dimension) \($0.category.rawValue)", "\($0.households)",
                    numbers.percent(Double($0.households) / Double(total), 1),
                ]
            }
        }
        let table = TextTable(
            header: [
                say(nl: "Lopend eind \(cutOff)", en: "Running at the end of \(cutOff)"),
                say(nl: "huishoudens", en: "households"), say(nl: "aandeel", en: "share"),
            ],
            rows: [[say(nl: "totaal", en: "total"), "\(stock.count)", ""]]
                + rows("leefvorm", \.leefvorm) + rows("leeftijd") { $0.leeftijd(at: cutOff) }
                + rows("duur") { $0.duur(at: cutOff) } + rows("herkomst", \.herkomst))
        let aged = stock.count { $0.isBeyondAOWAge(at: cutOff) }
        let (window, former) = (SindsUitstroom.window, estimates.formerRecipients.count)
        return table.text + "\n"
            + (aged == 0
                ? ""
                : say(
                    nl: "\(aged) daarvan hebben naar hun geboortejaar de AOW-leeftijd al.\n",
                    en: "\(aged) of them have the AOW age already by their year of birth.\n")) + "\n"
            + say(
                nl: "Oud-ontvangers van de laatste \(window) maanden die niet terug zijn: \(former)",
                en: "Former recipients of the last \(window) months who have not come back: \(former)")
    }

    private var unmapped: String {
        if estimates.file.unmapped.isEmpty { return "" }
        return TextTable(
            header: [
                say(
                    nl: "Teksten zonder vertaling: een reden telt als overig, iets anders als onbekend",
                    en: "Texts without a mapping: a reason counts as overig, anything else as not known"),
                say(nl: "rijen", en: "rows"),
                say(nl: "bedoelt u", en: "did you mean"),
            ],
            rows: estimates.file.unmapped.map {
                let text = $0.text.isEmpty ? say(nl: "niets", en: "nothing") : "'\($0.text)'"
                let key: String =
                    switch $0.column {
                    case .herkomst: "herkomsten"
                    case .indeling: "indelingen"
                    case .medebewoners: "medebewoners"
                    case .uren: "uren"
                    default: "oorzaken"
                    }
                return [
                    "\(key): \(text)", "\($0.rows)", $0.suggestion ?? "",
                ]
            }
        ).text
    }
}
