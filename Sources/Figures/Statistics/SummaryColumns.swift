package import BijstandCaseload

/// The columns that hold a summary.
extension Summary {
    static let columns = columns(of: .everyRow)
    /// Those of the numbers alone, behind another unit than ``Unit`` has; rows may have `n` alone.
    package static let numberColumns = Array(columns(of: .everyCount).dropFirst())

    /// Which rows of a table have statistics.
    enum Coverage {
        case everyRow
        /// All but those of figures that no replication may have: they have `n` alone.
        case everyCount
        /// Rows without any stand in the table too.
        case someRows
    }

    /// The name of a quantile's column: `p05`.
    public static func column(of percentage: Int) -> String { percentage < 10 ? "p0\(percentage)" : "p\(percentage)" }

    /// Columns that are statistics, in their order.
    public static let statistics = ["mean", "sd", "se"] + percentages.map(column) + ["n"]

    static func columns(of coverage: Coverage) -> [Table.Column] {
        [
            Unit.column,
            .init("mean", .number, "Mean over replications.", isRequired: coverage == .everyRow),
            .init("sd", .number, "Standard deviation over replications: the spread of the forecast.", minimum: 0),
            .init("se", .number, "Standard error of the mean: Monte Carlo error only.", minimum: 0),
        ]
            + percentages.map {
                .init(column(of: $0), .number, "\($0) % quantile over replications, type 7.")
            }
            + [
                .init(
                    "n", .integer,
                    "Replications that have a value, over which the statistics are: a share of nobody is no number.",
                    isRequired: coverage != .someRows, minimum: 0)
            ]
    }

    /// Cells of a row without statistics: its unit, and a mean where it has one.
    static func cells(_ unit: Unit, mean: Table.Cell = .empty) -> [Table.Cell] {
        [.text(unit.rawValue), mean] + statistics.dropFirst().map { _ in .empty }
    }
}
