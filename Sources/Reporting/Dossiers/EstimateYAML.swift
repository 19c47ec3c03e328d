import BijstandAnalysis
import BijstandCaseload
import BijstandExchange

/// Estimates as sections of a scenario file, to stand under a `basis` and a `naam`.
package struct EstimateYAML: Spoken {
    private let estimates: DossierEstimates
    private let heading: EstimateHeading
    /// How the file was read, as YAML.
    private let mapping: [String]
    /// Of comments, sources and notes.
    let language: Language

    package init(_ estimates: DossierEstimates, _ heading: EstimateHeading, mapping: [String], _ language: Language) {
        (self.estimates, self.heading, self.mapping, self.language) = (estimates, heading, mapping, language)
    }

    package var text: String {
        [head, heading.pad.map(bestand) ?? beginstand, uitstroom].joined(separator: "\n")
    }

    private var head: String {
        let start = "start: \(estimates.window.through.advanced(by: 1))\n"
        let origin = say(
            nl: "# Schattingen uit \(estimates.name) door bijstand dossiers",
            en: "# Estimates from \(estimates.name) by bijstand dossiers")
        let limits = say(
            nl: """
                # De hazards gelden voor elke afstand, die het bestand niet kent. De verhoudingen van de basis naar leeftijd, leefvorm,
                # herkomst en kenmerk werken er nog op door, en verhoudingen naar duur van een enkele oorzaak gaan voor `elke`.
                """,
            en: """
                # Hazards hold for every afstand, which the file does not know. Ratios of the basis by age, leefvorm, herkomst and
                # kenmerk still multiply them, and ratios by duur of single causes go before `elke`.
                """)
        guard let naam = heading.naam, let basis = heading.basis else {
            let above = say(nl: "zet `basis:` en `naam:` erboven", en: "put `basis:` and `naam:` above")
            return "\(origin); \(above).\n\(limits)\n\(start)"
        }
        return """
            # yaml-language-server: $schema=scenario.schema.json
            \(origin).
            \(limits)
            basis: \(Self.quoted(basis))
            naam: \(naam)
            titel: \(Self.quoted(naam))
            \(start)
            """
    }

    // MARK: Opening stock

    /// The households themselves; the basis' indeling stays.
    private func bestand(_ pad: String) -> String {
        let through = estimates.window.through
        let bron = say(
            nl: "\(estimates.name), per eind \(through)", en: "\(estimates.name), as of the end of \(through)")
        let lines = ["pad: \(Self.quoted(pad))", "bron: \(Self.quoted(bron))"]
        return "beginstand:\n  bestand:\n" + (lines + mapping).map { "    \($0)\n" }.joined()
    }

    private var beginstand: String {
        let cutOff = estimates.window.through
        if estimates.stock.isEmpty {
            return say(
                nl: "# Niemand loopt eind \(cutOff): geen beginstand.\n",
                en: "# Nobody runs at the end of \(cutOff): no beginstand.\n")
        }
        let bron = Self.quoted(
            say(
                nl: "\(estimates.name), lopend eind \(cutOff)", en: "\(estimates.name), running at the end of \(cutOff)"
            ))
        let scaled = Self.quoted(say(nl: "huishoudens; herleid tot aandelen", en: "households; scaled to shares"))
        func shares<Value: Category>(_ key: String, _ category: (DossierSpell) -> Value) -> String {
            let counts = estimates.counts(category).map { "\(Self.key($0.category.rawValue)): \($0.households)" }
            return "  \(key):\n    bron: \(bron)\n    toelichting: \(scaled)\n    "
                + counts.joined(separator: "\n    ")
        }
        let former = Self.quoted(
            say(
                nl: "\(estimates.name), vertrokken in de 60 maanden tot en met \(cutOff) en niet terug",
                en: "\(estimates.name), left in the 60 months up to \(cutOff) and not back"))
        return """
            beginstand:
              aantal: {waarde: \(estimates.stock.count), eenheid: huishoudens, bron: \(bron)}
            \(shares("leefvorm", \.leefvorm))
            \(shares("leeftijd") { $0.leeftijd(at: cutOff) })
            \(shares("herkomst", \.herkomst))
            \(shares("duur") { $0.duur(at: cutOff) })
              oud_ontvangers: {waarde: \(estimates.formerRecipients.count), eenheid: huishoudens, bron: \(former)}

            """
    }

    // MARK: Hazards

    private var uitstroom: String {
        let count = estimates.exposure.total
        let total = count.total
        guard total.exits > 0, total.months > 0 else {
            return say(
                nl: "# Geen uitstroom om uit te schatten in \(estimates.window): geen uitstroom.",
                en: "# No exits to estimate from within \(estimates.window): no uitstroom.")
        }
        let months = numbers.whole(total.months)
        let bron = Self.quoted(
            say(
                nl: "\(estimates.name), \(estimates.window): \(total.exits) keer uitstroom in \(months) dossiermaanden",
                en: "\(estimates.name), \(estimates.window): \(total.exits) exits in \(months) dossier-months"))
        let ratios = estimates.exposure.by(\.duur).compactMap { duur, count -> String? in
            Self.ratio(count.total, to: total).map { "      \"\(duur.rawValue)\": \($0)" }
        }
        let note = Self.quoted(
            say(
                nl:
                    "hazard van een klasse ÷ hazard van alle, door elke oorzaak samen; sd = verhouding ÷ √(uitstroom van de klasse)",
                en: "hazard of a band ÷ hazard of all, by every cause together; sd = ratio ÷ √exits of the band"))
        return """
            uitstroom:
            \(hazards(count, bron))
              duur:
                eenheid: verhouding
                bron: \(bron)
                toelichting: \(note)
                elke:
            \(ratios.joined(separator: "\n"))
            """
    }

    /// By oorzaak, where the file has them.
    private func hazards(_ count: ExitCount, _ bron: String) -> String {
        if estimates.file.absent.contains(.oorzaak) {
            let hazard = Self.significant(count.total.hazard)
            return say(
                nl: """
                      # Het bestand kent geen redenen van beëindiging: de hazards naar oorzaak blijven die van de basis. Alle oorzaken samen,
                      # ook AOW en overlijden: \(hazard) per maand.
                    """,
                en: """
                      # The file has no reasons of exit: hazards by oorzaak stay the basis'. All causes together, AOW and death too:
                      # \(hazard) per month.
                    """)
        }
        let causes = Oorzaak.allCases.map { oorzaak in
            let rate = count.rate(oorzaak)
            let value = rate.exits == 0 ? "0" : Self.lognormal(rate.hazard, rate.relativeError)
            return "    \(oorzaak.rawValue):\n"
                + Afstand.allCases.map { "      \"\($0.rawValue)\": \(value)" }.joined(separator: "\n")
        }
        let note = Self.quoted(
            say(
                nl: "uitstroom ÷ dossiermaanden naar oorzaak; sd = hazard ÷ √uitstroom",
                en: "occurrence–exposure by cause; sd = hazard ÷ √exits"))
        return """
              hazard:
                eenheid: per maand
                bron: \(bron)
                toelichting: \(note)
            \(causes.joined(separator: "\n"))
            """
    }

    /// Nil without exposure. A band without exits counts half an exit, the mean of Jeffreys' prior after none.
    private static func ratio(_ rate: ExitRate, to total: ExitRate) -> String? {
        if rate.months == 0 { return nil }
        if rate.exits == 0 { return lognormal(0.5 / rate.months / total.hazard, 1) }
        return lognormal(rate.hazard / total.hazard, rate.relativeError)
    }

    private static func lognormal(_ mean: Double, _ relativeError: Double) -> String {
        "{verdeling: lognormal, gemiddelde: \(significant(mean)), sd: \(significant(mean * relativeError))}"
    }

    /// Four significant digits, never rounded to 0.
    private static func significant(_ value: Double) -> String {
        var (decimals, scaled) = (3, value)
        while scaled < 1 && decimals < 15 { (decimals, scaled) = (decimals + 1, scaled * 10) }
        // YAML's decimal point, in every language.
        return NumberText(.en).decimal(value, decimals)
    }

    // MARK: Text

    private static func quoted(_ text: String) -> String { JSONText.string(text).text() }

    /// A key with a digit or a sign in it is quoted.
    private static func key(_ text: String) -> String {
        text.allSatisfy(\.isLetter) ? text : text.contains { "-+>".contains($0) } ? "\"\(text)\"" : text
    }
}
