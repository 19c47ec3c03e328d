internal import BijstandCaseload

/// `buig.csv`: the BUIG account by year.
enum BuigTable {
    /// In their order; one that a scenario has not is left out.
    private static let posten: [Figure] = [
        "budget_voorlopig", "budget_nader_voorlopig", "budget_definitief", "macrobudget", "lasten_bijstand",
        "loonkostensubsidie", "overige_lasten", "gerealiseerde_lasten", "lasten", "baten", "resultaat",
        "resultaat_aandeel", "vangnet", "netto", "cumulatief", "vangnet_ontvangen", "kas", "opgave", "reserve_nodig",
        "kans_tekort", "kans_vangnet", "kans_reserve_tekort",
    ].map(Figure.named)

    static func table(_ years: [FigureYear]) -> Table {
        let rows = years.flatMap { year -> [[Table.Cell]] in
            func row(_ post: String, _ summary: Summary) -> [Table.Cell] {
                [.text("\(year.year)"), .text(post)] + summary.cells
            }
            // What does not vary (a known budget, one replication) has no correlation, and no row.
            let correlation = Summary(correlation: year.known(.budgetDefinitief), year.known(.lasten))
            return posten.compactMap { post in year.summary(post).map { row(post.naam, $0) } }
                + (correlation.mean == .empty ? [] : [row("correlatie_budget_lasten", correlation)])
        }
        let columns: [Table.Column] = [
            .init("year", .year, "Calendar year with an account.", isKey: true),
            .init("post", .text, Self.meaning, isKey: true),
        ]
        return Table(
            name: "buig", title: "The BUIG account by year", columns: columns + Summary.columns(of: .everyCount),
            rows: rows)
    }

    private static let meaning =
        "Post of the BUIG account. lasten = lasten_bijstand + loonkostensubsidie + overige_lasten + gerealiseerde_lasten (of the months before the start); resultaat = budget_definitief + baten − lasten; netto = resultaat + vangnet, accrued in its own year; vangnet_ontvangen is that over the year before, kas = resultaat + vangnet_ontvangen; cumulatief sums netto from the first year; opgave is what must be saved on lasten to end on budget without vangnet and earn back; reserve_nodig the deepest cumulative tekort so far; resultaat_aandeel is of the definitive budget; macrobudget the national budget; correlatie_budget_lasten the correlation over replications, without a row where one of them does not vary."
}
