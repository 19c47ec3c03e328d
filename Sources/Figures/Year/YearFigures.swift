public import BijstandCaseload

/// Key figures of every year with an account: what `run --json`, targets, `kerncijfers.csv` and `replications.csv` show.
public struct YearFigures: Sendable {
    /// One key figure with its value in every replication.
    package struct Series {
        package let kerncijfer: Kerncijfer
        package let unit: Unit
        package let scale: Int64
        /// Nil where a replication has none: a share of nobody.
        package let values: [Int64?]
    }

    package let series: [Series]

    /// Columns of both tables of key figures.
    package static let year = Table.Column.year(
        "Calendar year that lies wholly within the run; of the account also the year of a start within it.")
    package static let measure = Table.Column.names(
        "measure", "Name of the key figure.", Figure.keyFigures.map(\.named))
    package static let value = Table.Column(
        "value", .number, "Value in this replication; empty for a share of nobody.")

    /// `kerncijfers.csv`; `bijstand check` reads it.
    package static let keyFigureSchema = Table.Schema(
        name: "kerncijfers", title: "Key figures by year",
        columns: [year, measure] + Summary.columns(of: .everyCount))

    /// `replications.csv`; a score reads it.
    package static let replicationSchema = Table.Schema(
        name: "replications", title: "Key figures of every replication",
        columns: [PathTable.replication, Table.Column.fullYear, measure, Unit.column, value])

    init(_ years: [FigureYear]) {
        series = years.flatMap { year in
            Figure.keyFigures.compactMap { figure in
                year.values(figure).map {
                    Series(
                        kerncijfer: Kerncijfer(figure.naam, year.year), unit: figure.eenheid, scale: figure.scale,
                        values: $0)
                }
            }
        }
    }

    /// The values of a figure in a year, one per replication, in its unit; nil where a replication has none: a share of nobody.
    /// Nil as a whole where the run has no such figure.
    public func values(of naam: String, _ year: Int) -> [Double?]? {
        series.first { $0.kerncijfer == Kerncijfer(naam, year) }.map { one in
            one.values.map { $0.map { Double($0) / Double(one.scale) } }
        }
    }

    /// Statistics of every key figure, in the order of years and names.
    public func summaries() -> [(kerncijfer: Kerncijfer, summary: Summary)] {
        series.map { ($0.kerncijfer, Summary($0.values, unit: $0.unit, scale: $0.scale)) }
    }

    /// The same, to look up.
    public var byKerncijfer: [Kerncijfer: Summary] {
        Dictionary(uniqueKeysWithValues: summaries().map { ($0.kerncijfer, $0.summary) })
    }

    /// `kerncijfers.csv`: the statistics of every key figure, as `run --json` gives them.
    func kerncijfers() -> Table {
        let rows = summaries().map { kerncijfer, summary in
            [.text("\(kerncijfer.year)"), .text(kerncijfer.naam)] + summary.cells
        }
        return Table(Self.keyFigureSchema, rows: rows)
    }

    /// `replications.csv`: every count and amount of every replication, as it is.
    func replications(from first: UInt32) -> Table {
        let replications = series.first?.values.count ?? 0
        var rows: [[Table.Cell]] = []
        rows.reserveCapacity(replications * series.count)
        for replication in 0..<replications {
            // Of a correlation no replication has one by itself.
            for one in series where one.unit != .correlatie {
                let power = Decimals.power(one.unit.decimals)
                let value = one.values[replication].map {
                    Int64(Int128($0).multiplied(by: Int128(power), dividedBy: Int128(one.scale)))
                }
                rows.append([
                    .decimal(Int64(first) + Int64(replication), decimals: 0), .text("\(one.kerncijfer.year)"),
                    .text(one.kerncijfer.naam), .text(one.unit.rawValue),
                    value.map { .decimal($0, decimals: one.unit.decimals) } ?? .empty,
                ])
            }
        }
        return Table(Self.replicationSchema, rows: rows)
    }
}
