internal import BijstandCaseload

/// `prijs.csv`: how the price of a dossier-year comes about.
enum PrijsTable {
    static func table(_ years: [FigureYear]) -> Table {
        let columns: [Table.Column] = [
            .init("year", .year, "Calendar year with an account.", isKey: true),
            .init(
                "measure", .text,
                "norm: the average norm of a dossier-year less earnings, of the stock at the cut-off; opslag: what BUIG is charged per euro of norm, fitted where the scenario gives a price; prijs = norm × opslag, the year's price of a dossier-year in all lines; afwijking: lasten_bijstand ÷ (average stand × prijs) − 1, by which the dossiers of the year cost more than those of the cut-off would; full years only, over replications with anybody on benefit.",
                isKey: true),
        ]
        return Table(
            name: "prijs", title: "The price of a dossier-year", columns: columns + Summary.columns,
            rows: years.flatMap { year in
                // A deviation that no replication has, as in a year that began before the start, has no row.
                Figure.prijs.compactMap { figure in
                    year.summary(figure).flatMap { $0.count > 0 ? (figure, $0) : nil }
                }.map { figure, summary in [.text("\(year.year)"), .text(figure.naam)] + summary.cells }
            })
    }
}
