package import BijstandCaseload

/// `buig.csv`: the BUIG account by year.
package enum BuigTable {
    /// In their order; one that a scenario has not is left out.
    private static let posten: [Figure] = [
        "budget_voorlopig", "budget_nader_voorlopig", "budget_definitief", "macrobudget", "lasten_bijstand",
        "loonkostensubsidie", "overige_lasten", "gerealiseerde_lasten", "lasten", "baten", "resultaat",
        "resultaat_aandeel", "vangnet", "netto", "cumulatief", "vangnet_ontvangen", "kas", "opgave", "reserve_nodig",
        "kans_tekort", "kans_vangnet", "kans_reserve_tekort", "correlatie_budget_lasten",
    ].map(Figure.named)

    static func table(_ years: [FigureYear]) -> Table {
        let rows = years.flatMap { year -> [[Table.Cell]] in
            posten.compactMap { post in
                year.summary(post).map { [.text("\(year.year)"), .text(post.naam)] + $0.cells }
            }
        }
        return Table(schema, rows: rows)
    }

    package static let post = Table.Column.names("post", "Post of the BUIG account.", posten.map(\.named))

    package static let schema = Table.Schema(
        name: "buig", title: "The BUIG account by year",
        columns: [.accountYear, post] + Summary.columns(of: .everyCount))
}
