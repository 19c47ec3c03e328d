import BijstandCaseload
import BijstandExchange

/// What a person sees of a dossier file.
enum DossierSummary {
    static func text(_ estimates: DossierEstimates, isLong: Bool) -> String {
        let parts =
            [contents(estimates), stock(estimates), unmapped(estimates.file), HazardTables.short(estimates)]
            + (isLong ? HazardTables.long(estimates) : [])
        return parts.filter { !$0.isEmpty }.joined(separator: "\n\n")
    }

    private static func contents(_ estimates: DossierEstimates) -> String {
        let file = estimates.file
        let kinds = file.badByKind.map { ["    \($0.kind.rawValue)", "\($0.rows.count)"] }
        let used = file.rows - file.filtered - file.bad
        let table = TextTable(
            header: ["\(estimates.name) (\(file.encoding))", ""],
            rows: [["rows", "\(file.rows)"], ["  of another regeling or groep", "\(file.filtered)"]]
                + [["  bad", "\(file.bad)"]] + kinds
                + [
                    ["  used", "\(used)"], ["spells of households", "\(file.history.spells.count)"],
                    ["households", "\(file.history.households)"],
                ])
        return ([table.text] + file.notes.map { "Note: \($0.english)." }).joined(separator: "\n")
    }

    private static func stock(_ estimates: DossierEstimates) -> String {
        let (stock, cutOff) = (estimates.stock, estimates.window.through)
        let total = max(1, stock.count)
        func rows<Value: Category>(_ dimension: String, _ category: (DossierSpell) -> Value) -> [[String]] {
            estimates.counts(category).map {
                let share = RunSummary.decimal(Double($0.households) / Double(total) * 100, 1)
                return ["\(dimension) \($0.category.rawValue)", "\($0.households)", "\(share) %"]
            }
        }
        let table = TextTable(
            header: ["Running at the end of \(cutOff)", "households", "share"],
            rows: [["totaal", "\(stock.count)", ""]]
                + rows("leefvorm", \.leefvorm) + rows("leeftijd") { $0.leeftijd(at: cutOff) }
                + rows("duur") { $0.duur(at: cutOff) } + rows("herkomst", \.herkomst))
        let aged = stock.count { $0.hasAOWAge(at: cutOff) }
        return table.text
            + "\n\(aged) of them have the AOW age by the middle of their year of birth."
            + "\n\nFormer recipients of the last \(SindsUitstroom.window) months who have not come back: "
            + "\(estimates.formerRecipients.count)"
    }

    private static func unmapped(_ file: DossierFile) -> String {
        if file.unmapped.isEmpty { return "" }
        return TextTable(
            header: ["Reasons without a mapping, counted as overig", "rows", "did you mean"],
            rows: file.unmapped.map {
                let text = $0.text.isEmpty ? "nothing" : "'\($0.text)'"
                return [
                    "\($0.column == .herkomst ? "herkomsten" : "oorzaken"): \(text)", "\($0.rows)", $0.suggestion ?? "",
                ]
            }
        ).text
    }
}
