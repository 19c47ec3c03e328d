import BijstandBudget
import BijstandCaseload

/// The rules of the vangnet, as a table and in a line each.
package struct VangnetRuleText: Spoken {
    let language: Language

    package init(_ language: Language) { self.language = language }

    /// Thousandths as a percentage.
    private func percent(_ thousandths: Int64) -> String { numbers.percent(tenThousandths: thousandths * 10) }

    /// Every rule from the first year to the last, years with the same rule together.
    package var table: TextTable {
        let all = VangnetRule.Variant.allCases.flatMap { variant in
            (VangnetRule.firstYear...VangnetRule.lastYear).flatMap { year in
                VangnetRule.open(in: year, VangnetKeuze(verruimd: .init(), verlaagd: .init())).filter {
                    $0.variant == variant
                }
            }
        }
        var rows: [(first: Int, last: Int, cells: [String])] = []
        for rule in all {
            let own = cells(rule)
            if let last = rows.last, last.cells == own, last.last == rule.year - 1 {
                rows[rows.count - 1].last = rule.year
            } else {
                rows.append((rule.year, rule.year, own))
            }
        }
        return TextTable(
            header: [
                say(nl: "jaar", en: "year"), "variant", say(nl: "drempel", en: "threshold"),
                say(nl: "helft tot", en: "half up to"), say(nl: "eigen risico ten hoogste", en: "own risk at most"),
                say(nl: "meerjarenvoorwaarde", en: "multi-year condition"), "status", say(nl: "bron", en: "source"),
            ],
            rows: rows.map { [$0.first == $0.last ? "\($0.first)" : "\($0.first)–\($0.last)"] + $0.cells },
            textColumns: [0, 1, 5, 6, 7])
    }

    private func cells(_ rule: VangnetRule) -> [String] {
        [
            rule.variant.rawValue, percent(rule.threshold), percent(rule.fullFrom),
            numbers.percent(tenThousandths: rule.maximumOwnRisk), condition(rule.condition), standing(rule),
            rule.source[language],
        ]
    }

    package func line(_ rule: VangnetRule) -> String {
        let (threshold, ownRisk) = (percent(rule.threshold), numbers.percent(tenThousandths: rule.maximumOwnRisk))
        let full = percent(rule.fullFrom)
        let band =
            rule.fullFrom > rule.threshold
            ? say(nl: "de helft tot \(full), alles daarboven", en: "half up to \(full), all above")
            : say(nl: "alles daarboven", en: "all above")
        return say(
            nl:
                "\(rule.variant.rawValue): drempel \(threshold), \(band); eigen risico ten hoogste \(ownRisk); \(standing(rule))",
            en:
                "\(rule.variant.rawValue): threshold \(threshold), \(band); own risk at most \(ownRisk); \(standing(rule))"
        )
    }

    private func condition(_ condition: VangnetCondition) -> String {
        switch condition {
        case .none: say(nl: "geen", en: "none")
        case .together(let years, let share):
            say(
                nl: "jaar en \(years - 1) ervoor samen boven \(percent(share)) van het budget",
                en: "year and \(years - 1) before together above \(percent(share)) of the budget")
        case .deficitYears(let count, let years, let share):
            say(
                nl: "tekort van \(percent(share)) of meer in \(count) van de \(years) jaren ervoor",
                en: "tekort of \(percent(share)) or more in \(count) of the \(years) years before")
        }
    }

    private func standing(_ rule: VangnetRule) -> String {
        switch rule.standing {
        case .verified: return say(nl: "geverifieerd", en: "verified")
        case .aanname:
            let parts = rule.assumed.map { Self.part($0)[language] }.joined(separator: ", ")
            return say(nl: "aanname: \(parts)", en: "assumed: \(parts)")
        }
    }

    private static func part(_ part: VangnetRule.Part) -> Phrase {
        switch part {
        case .drempel: Phrase(nl: "drempel", en: "threshold")
        case .band: Phrase(nl: "band", en: "band")
        case .voorwaarde: Phrase(nl: "voorwaarde", en: "condition")
        }
    }
}
