import BijstandAnalysis
import BijstandCaseload

/// Estimates as tables for a terminal.
package struct HazardTables: Spoken {
    private let estimates: DossierEstimates
    let language: Language

    package init(_ estimates: DossierEstimates, _ language: Language) {
        (self.estimates, self.language) = (estimates, language)
    }

    // MARK: Hazards

    /// By duur: always shown.
    package var short: String {
        let exposure = estimates.exposure
        let total = exposure.total
        let rows = exposure.by(\.duur).map { row($0.category.rawValue, $0.count.total) }
        let table = table("duur", rows + [row(say(nl: "totaal", en: "total"), total.total)])
        let within = exposure.withinOneMonth
        func einden(_ text: (Einde) -> String) -> String { Einde.allCases.map(text).joined(separator: ", ") }
        return say(
            nl: """
                Beëindigingen waargenomen \(estimates.window); perioden die eerder begonnen tellen vanaf dan
                \(table)
                Daarnaast: \(einden { "\(total[$0]) door \($0.naam.nl)" }). \
                \(within) perioden begonnen en eindigden binnen één maand; zij tellen per dag, zoals alle.
                """,
            en: """
                Exits observed \(estimates.window); spells that began earlier count from then on
                \(table)
                Besides: \(einden { "\(total[$0]) by \($0.naam.en)" }). \
                \(within) spells began and ended within one month; they count by the day, as all do.
                """)
    }

    package var long: [String] {
        let exposure = estimates.exposure
        let total = exposure.total
        return [
            table("oorzaak", Oorzaak.allCases.map { row($0.rawValue, total.rate($0)) }),
            table("leefvorm", exposure.by(\.leefvorm).map { row($0.category.rawValue, $0.count.total) }),
            table("leeftijd", exposure.by(\.leeftijd).map { row($0.category.rawValue, $0.count.total) }),
            table("herkomst", exposure.by(\.herkomst).map { row($0.category.rawValue, $0.count.total) }),
            survival, terugval,
        ]
    }

    private func table(_ dimension: String, _ rows: [[String]]) -> String {
        let header = [
            say(nl: "uitstroom naar \(dimension)", en: "uitstroom by \(dimension)"),
            say(nl: "beëindigd", en: "exits"), say(nl: "dossiermaanden", en: "dossier-months"),
            say(nl: "kans", en: "chance"), "hazard", say(nl: "95 %-grenzen van hazard", en: "95 % limits of hazard"),
        ]
        return TextTable(header: header, rows: rows).text
    }

    private func row(_ name: String, _ rate: ExitRate) -> [String] {
        guard let limits = rate.limits() else { return [name, "\(rate.exits)", "0", "", "", ""] }
        return [
            name, "\(rate.exits)", decimal(rate.months, 1), decimal(rate.chance), decimal(rate.hazard),
            "\(decimal(limits.lowerBound)) – \(decimal(limits.upperBound))",
        ]
    }

    // MARK: Survival and terugval

    private var survival: String {
        let curve = KaplanMeier(estimates.file.history, window: estimates.window)
        let rows = [3, 6, 12, 24, 36, 48, 60, 72, 120].compactMap { months -> [String]? in
            guard let point = curve.point(at: Double(months)) else { return nil }
            let limits = KaplanMeier.limits(point)
            return [
                "\(months)", "\(point.atRisk)", decimal(point.survival, 3),
                "\(decimal(limits.lowerBound, 3)) – \(decimal(limits.upperBound, 3))",
            ]
        }
        let median = curve.median.map { median in
            say(
                nl: "De helft is na \(decimal(median, 1)) maanden vertrokken.",
                en: "Half has left after \(decimal(median, 1)) months.")
        }
        let header = [
            say(
                nl: "nog in de bijstand na zoveel maanden (Kaplan–Meier)",
                en: "still on bijstand after months (Kaplan–Meier)"),
            say(nl: "onder risico", en: "at risk"), say(nl: "aandeel", en: "share"),
            say(nl: "95 %-grenzen", en: "95 % limits"),
        ]
        return TextTable(header: header, rows: rows).text + "\n"
            + (median ?? say(nl: "Minder dan de helft vertrekt.", en: "Fewer than half leave."))
    }

    private var terugval: String {
        let causes: [Oorzaak?] = [nil] + Oorzaak.allCases
        let rows = causes.map { oorzaak in
            [oorzaak?.rawValue ?? say(nl: "totaal", en: "total")]
                + Relapse.horizons.map { months in
                    let relapse = Relapse(
                        estimates.file.history, window: estimates.window, months: months, oorzaak: oorzaak)
                    let share = decimal(relapse.share, 3)
                    return relapse.exits == 0
                        ? "" : say(nl: "\(share) van \(relapse.exits)", en: "\(share) of \(relapse.exits)")
                }
        }
        let header =
            [say(nl: "terugval na uitstroom door", en: "terugval after uitstroom by")]
            + Relapse.horizons.map { say(nl: "binnen \($0) maanden", en: "within \($0) months") }
        return TextTable(header: header, rows: rows).text
    }

    private func decimal(_ value: Double, _ decimals: Int = 4) -> String { numbers.decimal(value, decimals) }
}
