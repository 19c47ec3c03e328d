internal import BijstandBudget
internal import BijstandCaseload

/// `gaps.csv`: the four lines and the two gaps by month.
enum GapsTable {
    static func table(_ geld: Geld) -> Table {
        let simulated = Parallel.map(geld.months.count) { index in
            let name = Table.Cell.text(geld.months[index].description)
            return ChartLine.all.flatMap { line in
                let counts = geld.paden.map { line.households($0.lines[index]) }
                let cents = geld.paden.map { line.euros($0.lines[index]).cents }
                return [
                    [name, .text(line.naam)] + Summary(counts, unit: .huishoudens, scale: ChartLine.scale).cells,
                    [name, .text(line.naam)] + Summary(cents, unit: .euro, scale: 100).cells,
                ]
            }
        }
        let rows = (observed(geld) + zip(geld.months, simulated)).sorted { $0.0 < $1.0 }.flatMap(\.1)
        let columns: [Table.Column] = [
            .init(
                "month", .month,
                "Month; stocks are those of its end. Months before the start are observed and have no spread but that of the budget; where only the stock was observed they have the line actual alone.",
                isKey: true),
            .names(
                "line", "A line or a gap. Euros are at the year's price, for a year of twelve such months.",
                ChartLine.all.map { Table.Named($0.naam, $0.betekenis.en) }),
        ]
        return Table(
            name: "gaps", title: "The four lines and the two gaps", columns: columns + Summary.columns,
            rows: rows)
    }

    /// The line of the scenario of months before the start that were observed and are not in the chart already; in euros where the
    /// month's year has a price.
    private static func observed(_ geld: Geld) -> [(Month, [[Table.Cell]])] {
        let standen = geld.scenario.waarnemingen.standen(before: geld.scenario.start)
        return standen.filter { !geld.months.contains($0.month) }.map { month, stand in
            let labels: [Table.Cell] = [.text(month.description), .text(ChartLine.scenario.naam)]
            let households = Int64((stand * Double(ChartLine.scale)).rounded())
            let counts = geld.paden.map { _ in households }
            let cents = geld.paden.compactMap { pad in
                pad.money.first { $0.year == month.year }?.prijs
                    .scaled(by: households, over: ChartLine.scale).cents
            }
            return (
                month,
                [labels + Summary(counts, unit: .huishoudens, scale: ChartLine.scale).cells]
                    + (cents.isEmpty ? [] : [labels + Summary(cents, unit: .euro, scale: 100).cells])
            )
        }
    }
}
