internal import BijstandCaseload
internal import BijstandMicrosimulation

/// `caseload.csv` and `flows.csv`.
enum CountTables {
    static func caseload(_ result: SimulationResult) -> Table {
        let columns: [Table.Column] = [
            .init("month", .month, "Month; stocks are those of its end. The first is the cut-off.", isKey: true),
            .init("dimension", .text, "What the stock is split by; totaal for all of it.", isKey: true),
            .init("category", .text, "Category of the dimension.", isKey: true, coding: .named(by: "dimension")),
        ]
        return Table(
            name: "caseload", title: "Dossiers at the end of each month", columns: columns + Summary.columns,
            rows: rows(result, months: 0...result.scenario.horizon, CountRow.caseload))
    }

    static func flows(_ result: SimulationResult) -> Table {
        let columns: [Table.Column] = [
            .init("month", .month, "Month in which it happens.", isKey: true),
            .init(
                "flow", .text, Table.Column.oneOf(CountRow.kinds), isKey: true, values: CountRow.kinds),
            .init(
                "cause", .text,
                "Cause of uitstroom (for terugval: of the exit before), herkomst, move as 1>2, or start, groei and einde of deeltijd; totaal for all.",
                isKey: true, coding: .codes(.doorstroom)),
            .init("dimension", .text, "What the flow is split by; totaal for all of it.", isKey: true),
            .init(
                "category", .text,
                "Category of the dimension: afstand before the event, completed months on benefit, herkomst, hours of the job, term of its contract (of terugval: of the one before), kenmerk (a dossier counts in each that it has, or in none).",
                isKey: true, coding: .named(by: "dimension")),
        ]
        return Table(
            name: "flows", title: "What happens to dossiers in each month", columns: columns + Summary.columns,
            rows: rows(result, months: 1...result.scenario.horizon, CountRow.flows))
    }

    private static func rows(
        _ result: SimulationResult, months: ClosedRange<Int>, _ specs: [CountRow]
    ) -> [[Table.Cell]] {
        Parallel.map(months.count) { index in
            let month = months.lowerBound + index
            let columns = MonthColumns(result, month: month)
            let name = Table.Cell.text(result.scenario.cutOff.advanced(by: month).description)
            return specs.map { spec in
                [name] + spec.labels.map(Table.Cell.text)
                    + Summary(columns.sum(spec.metrics), unit: .huishoudens).cells
            }
        }.flatMap(\.self)
    }
}
