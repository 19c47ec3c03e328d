package import BijstandCaseload

/// A result over replications: its spread as a forecast, and the Monte Carlo error of its mean.
///
/// Computed on whole numbers (dossiers, cents, parts per million), in 128 bits, so that no order of adding can show. What is
/// given is rounded to the decimals of the unit, as every table has it.
public struct Summary: Sendable, Equatable {
    public let unit: Unit
    /// The part of the unit that is counted in.
    private let scale: Int64
    /// Of the replications that have a value, in ascending order.
    private let values: [Int64]
    /// Their sum, and n(n − 1) times their variance.
    private let sum: Int128
    private let scatter: Int128

    /// Quantiles that tables give.
    public static let percentages = [5, 10, 25, 50, 75, 90, 95]

    /// - Parameters:
    ///   - values: one per replication that has any, each times `scale`.
    ///   - scale: the part of the unit that is counted in.
    package init(_ values: consuming [Int64], unit: Unit, scale: Int64 = 1) {
        self.unit = unit
        self.scale = scale
        (sum, scatter) = Self.moments(values)
        if unit.hasSpread { values.withUnsafeMutableBufferPointer { IntegerSort.sort($0) } }
        self.values = values
    }

    /// Of the replications that have a value.
    package init(_ values: [Int64?], unit: Unit, scale: Int64 = 1) {
        self.init(values.compactMap(\.self), unit: unit, scale: scale)
    }

    /// The sum of n values, and n(n − 1) times their variance.
    package static func moments(_ values: some Collection<Int64>) -> (sum: Int128, scatter: Int128) {
        // Squares are taken around the first value: the variance is the same, and no legal amount overflows.
        let (n, base) = (Int128(values.count), Int128(values.first ?? 0))
        var (around, squares) = (Int128(0), Int128(0))
        for value in values {
            let apart = Int128(value) - base
            (around, squares) = (around + apart, squares + apart * apart)
        }
        return (around + n * base, n * squares - around * around)
    }

    /// Replications that have a value: the others (a share of nobody) are in none of the statistics.
    public var count: Int { values.count }

    /// Nil where no replication has a value.
    public var mean: Double? { meanCell.number }

    /// Spread of the forecast (n − 1 in the denominator); nil for one replication, for chances and for correlations.
    public var sd: Double? { sdCell.number }

    /// Standard error of the mean: sd ÷ √n; nil for one replication.
    public var se: Double? { seCell.number }

    /// A quantile by its percentage, of 0 to 100 in thousandths; type 7 of Hyndman and Fan (1996). Nil for chances and correlations, and where no
    /// replication has a value.
    public func quantile(_ percentage: Double) -> Double? { quantileCell(percentage).number }
}

/// The numbers as tables write them.
extension Summary {
    private var power: Int128 { Int128(Decimals.power(unit.decimals)) }

    /// Of one value, in the unit; nil for fewer than two.
    private var deviation: Double? {
        guard count > 1 else { return nil }
        let n = Int128(count)
        return (Double(scatter) / Double(n * (n - 1))).squareRoot() / Double(scale)
    }

    private var meanCell: Table.Cell {
        guard count > 0 else { return .empty }
        return .decimal(
            Int64(sum.multiplied(by: power, dividedBy: Int128(count) * Int128(scale))), decimals: unit.decimals)
    }

    private var sdCell: Table.Cell {
        guard unit.hasSpread, let deviation else { return .empty }
        return Decimals.cell(deviation, unit.decimals)
    }

    private var seCell: Table.Cell {
        deviation.map { Decimals.cell($0 / Double(count).squareRoot(), unit.decimals) } ?? .empty
    }

    func quantileCell(_ percentage: Double) -> Table.Cell {
        guard unit.hasSpread, count > 0 else { return .empty }
        let whole = 100_000
        let place = (count - 1) * min(max(Int((percentage * 1000).rounded()), 0), whole)
        let (low, rest) = (place / whole, Int128(place % whole))
        let high = min(low + 1, count - 1)
        let weighted = Int128(values[low]) * (Int128(whole) - rest) + Int128(values[high]) * rest
        return .decimal(
            Int64(weighted.multiplied(by: power, dividedBy: Int128(whole) * Int128(scale))), decimals: unit.decimals)
    }

    /// As the last columns of a table: unit first.
    package var cells: [Table.Cell] { [.text(unit.rawValue)] + numberCells }

    /// As ``numberColumns``.
    package var numberCells: [Table.Cell] {
        [meanCell, sdCell, seCell] + Self.percentages.map { quantileCell(Double($0)) }
            + [.decimal(Int64(count), decimals: 0)]
    }
}
