internal import Budget
internal import Caseload

/// `gaps.csv`: the four lines and the two gaps by month.
enum GapsTable {
    private static var lines: [(String, (FourLines) -> Int64, (FourLines) -> Euro)] {
        [
            ("budget", \.budget, \.budgetEuro), ("actual", \.actual, \.actualEuro),
            ("unchanged", \.unchanged, \.unchangedEuro), ("desired", \.desired, \.desiredEuro),
            ("gap1", \.gap1, \.gap1Euro), ("gap2", \.gap2, \.gap2Euro),
        ]
    }

    static func table(_ geld: Geld) -> Table {
        let rows = Parallel.map(geld.months.count) { index in
            let name = Table.Cell.text(geld.months[index].description)
            return lines.flatMap { line, households, euros in
                let counts = geld.paden.map { households($0.lines[index]) }
                let cents = geld.paden.map { euros($0.lines[index]).cents }
                return [
                    [name, .text(line)] + Summary(counts, unit: .huishoudens, scale: FourLines.householdScale).cells,
                    [name, .text(line)] + Summary(cents, unit: .euro, scale: 100).cells,
                ]
            }
        }
        let columns: [Table.Column] = [
            .init(
                "month", .month,
                "Month; stocks are those of its end. Months before the start are observed and have no spread but that of the budget.",
                isKey: true),
            .init(
                "line", .text,
                "budget, actual, unchanged, desired, gap1 (actual − desired) or gap2 (unchanged − desired). Euros are at the year's price, for a year of twelve such months.",
                isKey: true),
        ]
        return Table(
            name: "gaps", title: "The four lines and the two gaps", columns: columns + Summary.columns,
            rows: rows.flatMap(\.self))
    }
}
