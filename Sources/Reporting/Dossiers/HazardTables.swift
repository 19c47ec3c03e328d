import BijstandAnalysis
import BijstandCaseload

/// Estimates as tables for a terminal.
package enum HazardTables {
    /// By duur: always shown.
    package static func short(_ estimates: DossierEstimates) -> String {
        let exposure = estimates.exposure
        let rows = exposure.by(\.duur).map { row($0.category.rawValue, $0.count.total) }
        let total = exposure.total
        let table = TextTable(
            header: header("uitstroom by duur"), rows: rows + [row("totaal", total.total)])
        return """
            Exits observed \(estimates.window); spells that began earlier count from then on
            \(table.text)
            Besides: \(total.aow) by AOW, \(total.overlijden) by death. \
            \(exposure.withinOneMonth) spells began and ended within one month; they count by the day, as all do.
            """
    }

    package static func long(_ estimates: DossierEstimates) -> [String] {
        let exposure = estimates.exposure
        let total = exposure.total
        return [
            table("uitstroom by oorzaak", Oorzaak.allCases.map { row($0.rawValue, total.rate($0)) }),
            table("uitstroom by leefvorm", exposure.by(\.leefvorm).map { row($0.category.rawValue, $0.count.total) }),
            table("uitstroom by leeftijd", exposure.by(\.leeftijd).map { row($0.category.rawValue, $0.count.total) }),
            table("uitstroom by herkomst", exposure.by(\.herkomst).map { row($0.category.rawValue, $0.count.total) }),
            survival(estimates), terugval(estimates),
        ]
    }

    private static func header(_ name: String) -> [String] {
        [name, "exits", "dossier-months", "chance", "hazard", "95 % limits of hazard"]
    }

    private static func table(_ name: String, _ rows: [[String]]) -> String {
        TextTable(header: header(name), rows: rows).text
    }

    private static func row(_ name: String, _ rate: ExitRate) -> [String] {
        guard let limits = rate.limits() else { return [name, "\(rate.exits)", "0", "", "", ""] }
        return [
            name, "\(rate.exits)", decimal(rate.months, 1), decimal(rate.chance), decimal(rate.hazard),
            "\(decimal(limits.lowerBound)) – \(decimal(limits.upperBound))",
        ]
    }

    private static func survival(_ estimates: DossierEstimates) -> String {
        let curve = KaplanMeier(estimates.file.history, window: estimates.window)
        let rows = [3, 6, 12, 24, 36, 48, 60, 72, 120].compactMap { months -> [String]? in
            guard let point = curve.point(at: Double(months)) else { return nil }
            let limits = KaplanMeier.limits(point)
            return [
                "\(months)", "\(point.atRisk)", decimal(point.survival, 3),
                "\(decimal(limits.lowerBound, 3)) – \(decimal(limits.upperBound, 3))",
            ]
        }
        let median = curve.median.map { "Half has left after \(decimal($0, 1)) months." } ?? "Fewer than half leave."
        return TextTable(
            header: ["still on bijstand after months (Kaplan–Meier)", "at risk", "share", "95 % limits"], rows: rows
        ).text + "\n" + median
    }

    private static func terugval(_ estimates: DossierEstimates) -> String {
        let causes: [Oorzaak?] = [nil] + Oorzaak.allCases
        let rows = causes.map { oorzaak in
            [oorzaak?.rawValue ?? "totaal"]
                + Relapse.horizons.map { months in
                    let relapse = Relapse(
                        estimates.file.history, window: estimates.window, months: months, oorzaak: oorzaak)
                    return relapse.exits == 0 ? "" : "\(decimal(relapse.share, 3)) of \(relapse.exits)"
                }
        }
        return TextTable(
            header: ["terugval after uitstroom by"] + Relapse.horizons.map { "within \($0) months" }, rows: rows
        ).text
    }

    private static func decimal(_ value: Double, _ decimals: Int = 4) -> String { RunSummary.decimal(value, decimals) }
}
