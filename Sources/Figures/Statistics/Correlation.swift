internal import BijstandCaseload

/// The correlation of two results over replications.
struct Correlation {
    /// Of the definitive budget and lasten, as `buig.csv` names it.
    static let name = "correlatie_budget_lasten"

    /// Nil where one of them does not vary.
    let value: Double?
    let count: Int

    init(_ left: [Int64], _ right: [Int64]) {
        let (first, second) = (Summary.moments(left).scatter, Summary.moments(right).scatter)
        let n = Int128(left.count)
        let (baseLeft, baseRight) = (Int128(left.first ?? 0), Int128(right.first ?? 0))
        var (x, y, xy) = (Int128(0), Int128(0), Int128(0))
        for (one, other) in zip(left, right) {
            let (dx, dy) = (Int128(one) - baseLeft, Int128(other) - baseRight)
            (x, y, xy) = (x + dx, y + dy, xy + dx * dy)
        }
        count = left.count
        let spread = Double(first).squareRoot() * Double(second).squareRoot()
        value = spread > 0 ? Double(n * xy - x * y) / spread : nil
    }

    /// As the last columns of a table of summaries: a mean alone.
    var cells: [Table.Cell] {
        [
            .text(Unit.correlatie.rawValue), value.map { Decimals.cell($0, Unit.correlatie.decimals) } ?? .empty,
        ] + [Table.Cell](repeating: .empty, count: 2 + Summary.percentages.count) + [
            .decimal(Int64(count), decimals: 0)
        ]
    }
}
