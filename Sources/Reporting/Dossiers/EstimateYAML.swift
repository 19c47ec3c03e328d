import BijstandAnalysis
import BijstandCaseload
import BijstandExchange

/// Estimates as sections of a scenario file, to stand under a `basis` and a `naam`.
package struct EstimateYAML {
    private let estimates: DossierEstimates
    private let heading: EstimateHeading
    /// How the file was read, as YAML.
    private let mapping: [String]

    package init(_ estimates: DossierEstimates, _ heading: EstimateHeading, mapping: [String]) {
        self.estimates = estimates
        self.heading = heading
        self.mapping = mapping
    }

    package var text: String {
        let opening = heading.pad.map { Self.bestand(estimates, $0, mapping) } ?? Self.beginstand(estimates)
        return [head, opening, Self.uitstroom(estimates)].joined(separator: "\n")
    }

    private var head: String {
        let start = "start: \(estimates.window.through.advanced(by: 1))\n"
        let origin = "# Estimates from \(estimates.name) by bijstand dossiers"
        let limits = """
            # Hazards hold for every afstand, which the file does not know. Ratios of the basis by age, leefvorm, herkomst and
            # kenmerk still multiply them, and ratios by duur of single causes go before `elke`.
            """
        guard let naam = heading.naam, let basis = heading.basis else {
            return "\(origin); put `basis:` and `naam:` above.\n\(limits)\n\(start)"
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
    private static func bestand(_ estimates: DossierEstimates, _ pad: String, _ mapping: [String]) -> String {
        let lines = [
            "pad: \(quoted(pad))", "bron: \(quoted("\(estimates.name), as of the end of \(estimates.window.through)"))",
        ]
        return "beginstand:\n  bestand:\n" + (lines + mapping).map { "    \($0)\n" }.joined()
    }

    private static func beginstand(_ estimates: DossierEstimates) -> String {
        let cutOff = estimates.window.through
        let bron = quoted("\(estimates.name), running at the end of \(cutOff)")
        if estimates.stock.isEmpty { return "# Nobody runs at the end of \(cutOff): no beginstand.\n" }
        func shares<Value: Category>(_ key: String, _ category: (DossierSpell) -> Value) -> String {
            let counts = estimates.counts(category).map { "\(self.key($0.category.rawValue)): \($0.households)" }
            return "  \(key):\n    bron: \(bron)\n    toelichting: \"households; scaled to shares\"\n    "
                + counts.joined(separator: "\n    ")
        }
        let former = quoted("\(estimates.name), left in the 60 months up to \(cutOff) and not back")
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

    private static func uitstroom(_ estimates: DossierEstimates) -> String {
        let count = estimates.exposure.total
        let total = count.total
        guard total.exits > 0, total.months > 0 else {
            return "# No exits to estimate from within \(estimates.window): no uitstroom."
        }
        let bron = quoted(
            "\(estimates.name), \(estimates.window): \(total.exits) exits in \(RunSummary.decimal(total.months, 0)) dossier-months"
        )
        let causes = Oorzaak.allCases.map { oorzaak in
            let rate = count.rate(oorzaak)
            let value = rate.exits == 0 ? "0" : lognormal(rate.hazard, rate.relativeError)
            return "    \(oorzaak.rawValue):\n"
                + Afstand.allCases.map { "      \"\($0.rawValue)\": \(value)" }.joined(separator: "\n")
        }
        let ratios = estimates.exposure.by(\.duur).compactMap { duur, count -> String? in
            ratio(count.total, to: total).map { "      \"\(duur.rawValue)\": \($0)" }
        }
        let hazards =
            estimates.file.absent.contains(.oorzaak)
            ? """
              # The file has no reasons of exit: hazards by oorzaak stay the basis'. All causes together, AOW and death too:
              # \(significant(total.hazard)) per month.
            """
            : """
              hazard:
                eenheid: per maand
                bron: \(bron)
                toelichting: "occurrence–exposure by cause; sd = hazard ÷ √exits"
            \(causes.joined(separator: "\n"))
            """
        return """
            uitstroom:
            \(hazards)
              duur:
                eenheid: verhouding
                bron: \(bron)
                toelichting: "hazard of a band ÷ hazard of all, by every cause together; sd = ratio ÷ √exits of the band"
                elke:
            \(ratios.joined(separator: "\n"))
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
        return RunSummary.decimal(value, decimals)
    }

    // MARK: Text

    private static func quoted(_ text: String) -> String { JSONText.string(text).text() }

    /// A key with a digit or a sign in it is quoted.
    private static func key(_ text: String) -> String {
        text.allSatisfy(\.isLetter) ? text : text.contains { "-+>".contains($0) } ? "\"\(text)\"" : text
    }
}
