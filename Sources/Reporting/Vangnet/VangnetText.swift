import BijstandBudget
import BijstandCaseload

/// Vangnet rules and savings as tables in Dutch.
package enum VangnetText {
    /// Every rule from the first year to the last, years with the same rule together.
    package static var rules: TextTable {
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
                "jaar", "variant", "drempel", "helft tot", "eigen risico ten hoogste", "meerjarenvoorwaarde", "status",
                "bron",
            ],
            rows: rows.map { [$0.first == $0.last ? "\($0.first)" : "\($0.first)–\($0.last)"] + $0.cells },
            textColumns: [0, 1, 5, 6, 7])
    }

    private static func cells(_ rule: VangnetRule) -> [String] {
        [
            rule.variant.rawValue, DutchText.percent(rule.threshold * 10), DutchText.percent(rule.fullFrom * 10),
            DutchText.percent(rule.maximumOwnRisk), text(rule.condition), standing(rule), rule.source,
        ]
    }

    /// A rule in one line.
    package static func line(_ rule: VangnetRule) -> String {
        let band =
            rule.fullFrom > rule.threshold
            ? "de helft tot \(DutchText.percent(rule.fullFrom * 10)), alles daarboven" : "alles daarboven"
        return
            "\(rule.variant.rawValue): drempel \(DutchText.percent(rule.threshold * 10)), \(band); eigen risico ten hoogste \(DutchText.percent(rule.maximumOwnRisk)); \(standing(rule))"
    }

    private static func text(_ condition: VangnetCondition) -> String {
        switch condition {
        case .none: "geen"
        case .together(let years, let share):
            "jaar en \(years - 1) ervoor samen boven \(DutchText.percent(share * 10)) van het budget"
        case .deficitYears(let count, let years, let share):
            "tekort van \(DutchText.percent(share * 10)) of meer in \(count) van de \(years) jaren ervoor"
        }
    }

    private static func standing(_ rule: VangnetRule) -> String {
        switch rule.standing {
        case .verified: "geverifieerd"
        case .aanname: "aanname: " + rule.assumed.map(\.rawValue).joined(separator: ", ")
        }
    }

    /// What fewer dossiers are worth at each deficit of a grid.
    ///
    /// - Parameter shares: deficits before the measure, in thousandths of the budget.
    package static func savings(
        _ rules: [VangnetRule], shares: [Int64], budget: Euro, gross: Euro, after history: VangnetHistory?
    ) -> TextTable {
        let rows = shares.map { share -> [String] in
            let saving = VangnetSaving(
                deficit: budget.scaled(by: share, over: 1000), gross: gross, budget: budget, rules: rules,
                after: history)
            let amounts = [
                saving.deficit, saving.gross, saving.vangnetBefore, saving.vangnetAfter, saving.net,
            ].map(DutchText.whole)
            return [DutchText.percent(share * 10)] + amounts + [DutchText.percent(saving.share * 10)]
        }
        return TextTable(
            header: [
                "tekort vooraf", "in euro", "bruto besparing", "vangnet vooraf", "vangnet achteraf", "netto besparing",
                "netto van bruto",
            ], rows: rows)
    }
}
