internal import BijstandBudget
internal import BijstandCaseload

/// `prijs.csv`: how the price of a dossier-year comes about.
enum PrijsTable {
    static func table(_ geld: Geld) -> Table {
        var rows: [[Table.Cell]] = []
        for (index, year) in geld.years.enumerated() {
            func row(_ measure: String, _ summary: Summary) {
                rows.append([.text("\(year)"), .text(measure)] + summary.cells)
            }
            row("norm", Summary(geld.paden.map { $0.kostprijs.norm(year).cents }, unit: .euro, scale: 100))
            row(
                "opslag",
                Summary(
                    geld.paden.map { Int64(($0.kostprijs.opslag(year) * Double(Aandeel.scale)).rounded()) },
                    unit: .aandeel, scale: Aandeel.scale))
            row("prijs", Summary(geld.paden.map { $0.actual[index].money.prijs.cents }, unit: .euro, scale: 100))
            let afwijkingen = afwijking(geld, index)
            if !afwijkingen.isEmpty { row("afwijking", Summary(afwijkingen, unit: .aandeel, scale: Aandeel.scale)) }
        }
        let columns: [Table.Column] = [
            .init("year", .year, "Calendar year with an account.", isKey: true),
            .init(
                "measure", .text,
                "norm: the average norm of a dossier-year less earnings, of the stock at the cut-off; opslag: what BUIG is charged per euro of norm, fitted where the scenario gives a price; prijs = norm × opslag, the year's price of a dossier-year in all lines; afwijking: lasten_bijstand ÷ (average stand × prijs) − 1, by which the dossiers of the year cost more than those of the cut-off would; full years only, over replications with anybody on benefit.",
                isKey: true),
        ]
        return Table(
            name: "prijs", title: "The price of a dossier-year", columns: columns + Summary.columns, rows: rows)
    }

    /// What a year's dossiers cost above the price, as a share, in each replication with anybody on benefit; none for a year
    /// that began before the start.
    private static func afwijking(_ geld: Geld, _ index: Int) -> [Int64] {
        let year = geld.years[index]
        guard geld.scenario.fullYears.contains(year) else { return [] }
        return zip(geld.paden, geld.yearSum(year, \.actual)).compactMap { pad, stand in
            guard stand > 0 else { return nil }
            let account = pad.actual[index]
            let expected = account.money.prijs.scaled(by: stand, over: 12 * FourLines.householdScale)
            return Aandeel.of((account.lasten.bijstand - expected).cents, in: expected.cents)
        }
    }
}
