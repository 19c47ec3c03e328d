package import BijstandCaseload

/// `buig.csv`: the BUIG account by year.
package enum BuigTable {
    /// In their order; one that a scenario has not is left out.
    private static let posten: [Figure] = [
        "budget_voorlopig", "budget_nader_voorlopig", "budget_definitief", "macrobudget", "lasten_bijstand",
        "loonkostensubsidie", "overige_lasten", "gerealiseerde_lasten", "lasten", "baten", "resultaat",
        "resultaat_aandeel", "vangnet", "netto", "cumulatief", "vangnet_ontvangen", "kas", "opgave", "reserve_nodig",
        "kans_tekort", "kans_vangnet", "kans_reserve_tekort",
    ].map(Figure.named)

    static func table(_ years: [FigureYear]) -> Table {
        let rows = years.flatMap { year -> [[Table.Cell]] in
            func row(_ post: String, _ cells: [Table.Cell]) -> [Table.Cell] {
                [.text("\(year.year)"), .text(post)] + cells
            }
            // What does not vary (a known budget, one replication) has no correlation, and no row.
            let correlation = Correlation(year.known(.budgetDefinitief), year.known(.lasten))
            return posten.compactMap { post in year.summary(post).map { row(post.naam, $0.cells) } }
                + (correlation.value == nil ? [] : [row(Correlation.name, correlation.cells)])
        }
        return Table(schema, rows: rows)
    }

    package static let post = Table.Column.names(
        "post", "Post of the BUIG account.",
        posten.map(\.named) + [
            Table.Named(
                Correlation.name,
                "Correlation of budget_definitief and lasten over replications, without a row where one of them does not vary."
            )
        ])

    package static let schema = Table.Schema(
        name: "buig", title: "The BUIG account by year",
        columns: [.accountYear, post] + Summary.columns(of: .everyCount))
}
