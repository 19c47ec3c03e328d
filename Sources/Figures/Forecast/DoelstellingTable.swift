internal import BijstandCaseload

/// `doelstellingen.csv`: goals of policy, what their figures come to, and the chance that they are reached.
enum DoelstellingTable {
    static func of(_ goals: [DoelstellingForecast]) -> Table {
        let columns: [Table.Column] =
            [
                .init(
                    "period", .text, "Calendar year; 2019-K2 is from January to the end of the second quarter.",
                    isKey: true),
                .init("doelstelling", .text, "Name of the goal.", isKey: true),
                .init(
                    "cijfer", .text,
                    "The figure that it is set on; of goals together, which have no figure of their own, their names with + between."
                ),
                .init(
                    "richting", .text, "Whether the bound is a least or a most.", values: ["ten_minste", "ten_hoogste"]),
                .init("grens", .number, "The bound: of a quarter, so many quarters of that of the year."),
                .init(
                    "p_gehaald", .number,
                    "Chance that it is reached; empty with a measure of bewijs: geen, of which none is told.",
                    minimum: 0),
                .init("p_se", .number, "Standard error of that chance: Monte Carlo error only.", minimum: 0),
            ] + Summary.columns(of: .someRows)
        return Table(
            name: "doelstellingen", title: "Goals of policy and the chance that they are reached", columns: columns,
            rows: goals.flatMap { goal in goal.periods.map { row(goal.doelstelling, $0) } })
    }

    private static func row(_ goal: Doelstelling, _ period: DoelstellingForecast.Period) -> [Table.Cell] {
        let (cijfer, richting): (String, String?) =
            switch goal.inhoud {
            case .cijfer(let name, .tenMinste): (name, "ten_minste")
            case .cijfer(let name, .tenHoogste): (name, "ten_hoogste")
            case .samen(let names): (names.joined(separator: "+"), nil)
            }
        return [
            .text(period.name), .text(goal.naam), .text(cijfer), richting.map(Table.Cell.text) ?? .empty,
            period.grens.map { Decimals.cell($0, 4) } ?? .empty, period.kans?.cells[1] ?? .empty,
            period.kans?.cells[3] ?? .empty,
        ] + (period.cijfer?.cells ?? Summary.cells(.kans))
    }
}
