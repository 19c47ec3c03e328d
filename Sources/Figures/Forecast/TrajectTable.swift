internal import BijstandCaseload
internal import BijstandMicrosimulation

/// `trajecten.csv`: who followed them, and what that cost.
struct TrajectTable {
    /// One yearly figure of a traject, or of all together, in every replication.
    private struct Series {
        let measure: String
        let unit: Unit
        let scale: Int64
        let values: [Int64]
    }

    static let total = "totaal"

    private let result: SimulationResult
    private let years: [YearCounts]

    init(_ result: SimulationResult, _ years: [YearCounts]) {
        self.result = result
        self.years = years
    }

    func table() -> Table {
        let names = result.scenario.trajecten.map(\.naam)
        var rows: [[Table.Cell]] = []
        for counts in years {
            let year = counts.year
            let all = names.indices.map { series($0, counts) }
            for (name, series) in zip(names, all) { rows += series.map { row(year, name, $0) } }
            guard names.count > 1, let first = all.first else { continue }
            for position in first.indices {
                let values = first[position].values.indices.map { replication in
                    all.reduce(0) { $0 + $1[position].values[replication] }
                }
                let sum = Series(
                    measure: first[position].measure, unit: first[position].unit, scale: first[position].scale,
                    values: values)
                rows.append(row(year, Self.total, sum))
            }
        }
        let columns: [Table.Column] = [
            .init("year", .year, "Calendar year that lies wholly within the run.", isKey: true),
            .init("traject", .text, "Name of the traject; totaal for all of them, where there are more.", isKey: true),
            .init(
                "measure", .text,
                "deelnemers (mean of twelve month-ends), gestart, afgerond, afgebroken (left the benefit first), naar_werk (exits to work during it or while its effect lasts), kosten of the places that start, kosten_extern (paid by others), kosten_eigen.",
                isKey: true),
        ]
        return Table(
            name: "trajecten", title: "Trajecten: who follows them and what they cost",
            columns: columns + Summary.columns, rows: rows)
    }

    private func row(_ year: Int, _ traject: String, _ series: Series) -> [Table.Cell] {
        [.text("\(year)"), .text(traject), .text(series.measure)]
            + Summary(series.values, unit: series.unit, scale: series.scale).cells
    }

    private func series(_ traject: Int, _ counts: YearCounts) -> [Series] {
        func sums(_ metric: TrajectMetric) -> [Int64] { counts.during(metric.column(traject)) }
        let started = sums(.gestart)
        let costs = started.enumerated().map { replication, places in
            let numbers = result.money(replication: replication)
            let position = numbers.layout.years.firstIndex(of: counts.year)!
            return TrajectKosten(numbers, traject: traject, year: position).of(places: Int(places))
        }
        return [
            Series(measure: "deelnemers", unit: .huishoudens, scale: 12, values: sums(.deelnemers)),
            Series(measure: "gestart", unit: .huishoudens, scale: 1, values: started),
            Series(measure: "afgerond", unit: .huishoudens, scale: 1, values: sums(.afgerond)),
            Series(measure: "afgebroken", unit: .huishoudens, scale: 1, values: sums(.afgebroken)),
            Series(measure: "naar_werk", unit: .huishoudens, scale: 1, values: sums(.naarWerk)),
            Series(measure: "kosten", unit: .euro, scale: 100, values: costs.map(\.totaal.cents)),
            Series(measure: "kosten_extern", unit: .euro, scale: 100, values: costs.map(\.extern.cents)),
            Series(measure: "kosten_eigen", unit: .euro, scale: 100, values: costs.map(\.eigen.cents)),
        ]
    }
}
