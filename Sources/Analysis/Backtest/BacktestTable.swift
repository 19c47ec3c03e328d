public import BijstandCaseload
internal import BijstandFigures

extension Backtest {
    /// `backtest.csv`: a row for each origin, lead and forecaster.
    public var tables: [Table] {
        let rows = leads.flatMap { lead in
            Voorspeller.all.flatMap { voorspeller in
                scores(lead, voorspeller).map { origin, score -> [Table.Cell] in
                    func number(_ value: Double) -> Table.Cell { Decimals.cell(value, 4) }
                    return [
                        .text("\(origin)"), .decimal(Int64(lead), decimals: 0), .text(voorspeller.naam),
                        .text("\(origin.advanced(by: lead))"), number(score.figure.waarde), number(score.mean),
                        number(score.p05), number(score.p25), number(score.p75), number(score.p95), number(score.pit),
                        number(score.crps), .decimal(Int64(score.count ?? 0), decimals: 0),
                    ]
                }
            }
        }
        let columns: [Table.Column] =
            [
                .init("origin", .text, "Cut-off of the forecast.", isKey: true, coding: .codes(.periode)),
                .init("lead", .integer, "Months from the origin.", isKey: true, minimum: 1),
                .init(
                    "voorspeller", .text, "Who forecasts: the model, or a reference from the same series.", isKey: true,
                    values: Voorspeller.all.map(\.naam)),
                .init(
                    "month", .text, "What is forecast: the stock at the end of this month.", isRequired: true,
                    coding: .codes(.periode)),
                .init("observed", .number, "What came, as it was known last.", isRequired: true),
            ] + Table.Column.band + [
                .init("crps", .number, "Continuous ranked probability score, in households."),
                .init("n", .integer, "Futures that the forecast is made of.", minimum: 1),
            ]
        return [
            Table(
                name: "backtest", title: "Forecasts from several origins against what came", columns: columns,
                rows: rows)
        ]
    }

    public static let tableNames = ["backtest"]
}
