public import BijstandCaseload
public import BijstandMicrosimulation

/// `paths.csv`: the totals of every replication by month, so that a forecast can be scored long after it was made.
public enum PathTable {
    /// - Parameter first: number of the result's first replication.
    public static func table(_ result: SimulationResult, from first: UInt32 = 0) -> Table {
        let months = (0...result.scenario.horizon).map {
            Table.Cell.text(result.scenario.cutOff.advanced(by: $0).description)
        }
        let metrics = PathColumn.allCases.map { $0.figure.count?.part.columns ?? [] }
        let rows = Parallel.map(result.replications) { replication in
            months.enumerated().map { month, name in
                result.withCounts(replication: replication, month: month) { row in
                    var cells: [Table.Cell] = [.decimal(Int64(first) + Int64(replication), decimals: 0), name]
                    cells.reserveCapacity(2 + metrics.count)
                    for (index, columns) in metrics.enumerated() {
                        // What happened in the month of the cut-off is not simulated.
                        cells.append(
                            month == 0 && index > 0
                                ? .empty : .decimal(columns.reduce(0) { $0 + Int64(row[$1]) }, decimals: 0))
                    }
                    return cells
                }
            }
        }
        return Table(schema, rows: rows.flatMap(\.self))
    }

    static let replication = Table.Column("replication", .integer, "Replication, counted from 0.", isKey: true)

    package static let schema = Table.Schema(
        name: "paths", title: "Totals of every replication by month",
        columns: [
            replication,
            Table.Column(
                "month", .month, "Month; the first is the cut-off, of which only the stock is known.", isKey: true),
        ]
            + PathColumn.allCases.map {
                Table.Column($0.naam, .integer, $0.figure.betekenis.en, isRequired: $0 == .stand, minimum: 0)
            })
}
