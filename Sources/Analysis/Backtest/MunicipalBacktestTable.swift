public import BijstandCaseload
internal import BijstandFigures

extension MunicipalBacktest {
    /// `backtest_gemeenten.csv`: a row for each municipality and figure; forecasts as multiples of last year's.
    public var tables: [Table] {
        func number(_ value: Double) -> Table.Cell { Decimals.cell(value, 4) }
        let rows = figures.map { one -> [Table.Cell] in
            let forecast = Ensemble(one.paths)
            return [
                .text(one.gemeente), .text(one.grootheid.rawValue), number(one.vorig), number(one.personen),
                number(one.waarde), number(forecast.mean), number(forecast.quantile(5)), number(forecast.quantile(25)),
                number(forecast.quantile(75)), number(forecast.quantile(95)), number(forecast.pit(one.waarde)),
                number(forecast.crps(one.waarde)), one.begroting.map(number) ?? .empty,
                .decimal(Int64(one.paths.count), decimals: 0),
            ]
        }
        let columns: [Table.Column] =
            [
                .init("gemeente", .text, "Municipality, as CBS spells it.", isKey: true),
                .init(
                    "grootheid", .text, "What is forecast, of the year after the cut-off.", isKey: true,
                    values: Grootheid.allCases.map(\.rawValue)),
                .init("vorig", .number, "The same of the year before: persons, or euros.", isRequired: true),
                .init("personen", .number, "Persons on benefit at the cut-off.", isRequired: true),
                .init("observed", .number, "What came, as a multiple of last year's.", isRequired: true),
            ] + Table.Column.band + [
                .init("crps", .number, "Continuous ranked probability score, as a share of last year's."),
                .init("begroting", .number, "What the municipality itself reckoned with."),
                .init("n", .integer, "Futures that the forecast is made of.", minimum: 1),
            ]
        return [
            Table(
                name: Self.tableNames[0], title: "Municipalities forecast a year ahead, against what came",
                columns: columns, rows: rows)
        ]
    }

    public static let tableNames = ["backtest_gemeenten"]
}
