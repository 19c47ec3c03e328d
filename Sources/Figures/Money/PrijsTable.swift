package import BijstandCaseload

/// `prijs.csv`: how the price of a dossier-year comes about.
package enum PrijsTable {
    static func table(_ years: [FigureYear]) -> Table {
        Table(
            schema,
            rows: years.flatMap { year in
                // A deviation that no replication has, as in a year that began before the start, has no row.
                Figure.prijs.compactMap { figure in
                    year.summary(figure).flatMap { $0.count > 0 ? (figure, $0) : nil }
                }.map { figure, summary in [.text("\(year.year)"), .text(figure.naam)] + summary.cells }
            })
    }

    package static let measure = Table.Column.names(
        "measure", "What the row is of.", Figure.prijs.map(\.named))

    package static let schema = Table.Schema(
        name: "prijs", title: "The price of a dossier-year", columns: [.accountYear, measure] + Summary.columns)
}
