public import BijstandCaseload

/// A result over replications: its spread as a forecast, and the Monte Carlo error of its mean.
///
/// Computed on whole numbers (dossiers, cents, parts per million), in 128 bits, so that no order of adding can show.
public struct Summary: Sendable, Equatable {
    public let unit: Unit
    /// Replications that have a value: the others (a share of nobody) are in none of the statistics.
    public let count: Int
    /// Empty where no replication has a value.
    public let mean: Table.Cell
    /// Spread of the forecast (n − 1 in the denominator); empty for one replication and for chances.
    public let sd: Table.Cell
    /// Standard error of the mean: sd ÷ √n.
    public let se: Table.Cell
    /// At 5, 10, 25, 50, 75, 90 and 95 %, type 7 of Hyndman and Fan (1996); empty for chances.
    public let quantiles: [Table.Cell]

    public static let percentages = [5, 10, 25, 50, 75, 90, 95]

    /// - Parameters:
    ///   - values: one per replication that has any, each times `scale`; sorted on return.
    ///   - scale: the part of the unit that is counted in.
    package init(_ values: UnsafeMutableBufferPointer<Int64>, unit: Unit, scale: Int64 = 1) {
        self.unit = unit
        count = values.count
        guard count > 0 else {
            (mean, sd, se) = (.empty, .empty, .empty)
            quantiles = Self.percentages.map { _ in .empty }
            return
        }
        let n = Int128(values.count)
        let (sum, scatter) = Self.moments(values)
        let decimals = unit.decimals
        let power = Decimals.power(decimals)
        mean = .decimal(Int64(sum.multiplied(by: Int128(power), dividedBy: n * Int128(scale))), decimals: decimals)
        if values.count > 1 {
            let variance = Double(scatter) / Double(n * (n - 1))
            let deviation = variance.squareRoot() / Double(scale)
            sd = unit == .kans ? .empty : Decimals.cell(deviation, decimals)
            se = Decimals.cell(deviation / Double(values.count).squareRoot(), decimals)
        } else {
            (sd, se) = (.empty, .empty)
        }
        if unit == .kans {
            quantiles = Self.percentages.map { _ in .empty }
            return
        }
        IntegerSort.sort(values)
        quantiles = Self.percentages.map { percentage in
            let place = (values.count - 1) * percentage
            let (low, rest) = (place / 100, Int128(place % 100))
            let high = min(low + 1, values.count - 1)
            let weighted = Int128(values[low]) * (100 - rest) + Int128(values[high]) * rest
            return .decimal(
                Int64(weighted.multiplied(by: Int128(power), dividedBy: 100 * Int128(scale))), decimals: decimals)
        }
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

    package init(_ values: [Int64], unit: Unit, scale: Int64 = 1) {
        var values = values
        self = values.withUnsafeMutableBufferPointer { Summary($0, unit: unit, scale: scale) }
    }

    /// Of the replications that have a value.
    package init(_ values: [Int64?], unit: Unit, scale: Int64 = 1) {
        self.init(values.compactMap(\.self), unit: unit, scale: scale)
    }

    /// The correlation of two results over replications, as a mean alone; that too empty where one of them does not vary.
    package init(correlation left: [Int64], _ right: [Int64]) {
        let (first, second) = (Self.moments(left).scatter, Self.moments(right).scatter)
        let n = Int128(left.count)
        let (baseLeft, baseRight) = (Int128(left.first ?? 0), Int128(right.first ?? 0))
        var (x, y, xy) = (Int128(0), Int128(0), Int128(0))
        for (one, other) in zip(left, right) {
            let (dx, dy) = (Int128(one) - baseLeft, Int128(other) - baseRight)
            (x, y, xy) = (x + dx, y + dy, xy + dx * dy)
        }
        unit = .correlatie
        count = left.count
        let spread = Double(first).squareRoot() * Double(second).squareRoot()
        mean = spread > 0 ? Decimals.cell(Double(n * xy - x * y) / spread, Unit.correlatie.decimals) : .empty
        (sd, se) = (.empty, .empty)
        quantiles = Self.percentages.map { _ in .empty }
    }

    /// A quantile by its percentage.
    public func quantile(_ percentage: Int) -> Table.Cell { quantiles[Self.percentages.firstIndex(of: percentage)!] }

    /// As the last columns of a table: unit first.
    package var cells: [Table.Cell] {
        [.text(unit.rawValue), mean, sd, se] + quantiles + [.decimal(Int64(count), decimals: 0)]
    }

    static let columns = columns(of: .everyRow)

    /// Which rows of a table have statistics.
    enum Coverage {
        case everyRow
        /// All but those of figures that no replication may have: they have `n` alone.
        case everyCount
        /// Rows without any stand in the table too.
        case someRows
    }

    static func columns(of coverage: Coverage) -> [Table.Column] {
        [
            Unit.column,
            .init("mean", .number, "Mean over replications.", isRequired: coverage == .everyRow),
            .init("sd", .number, "Standard deviation over replications: the spread of the forecast.", minimum: 0),
            .init("se", .number, "Standard error of the mean: Monte Carlo error only.", minimum: 0),
        ]
            + percentages.map {
                .init($0 < 10 ? "p0\($0)" : "p\($0)", .number, "\($0) % quantile over replications, type 7.")
            }
            + [
                .init(
                    "n", .integer,
                    "Replications that have a value, over which the statistics are: a share of nobody is no number.",
                    isRequired: coverage != .someRows, minimum: 0)
            ]
    }
}

package enum Decimals {
    package static func power(_ decimals: Int) -> Int64 { (0..<decimals).reduce(1) { value, _ in value * 10 } }

    /// Rounded to so many decimals, or to fewer where there is no room for them; empty for what is no number.
    package static func cell(_ value: Double, _ decimals: Int) -> Table.Cell {
        for left in (0...decimals).reversed() {
            if let whole = Int(rounding: value * Double(power(left)), in: Int.min...Int.max) {
                return .decimal(Int64(whole), decimals: left)
            }
        }
        return .empty
    }
}

extension Table.Cell {
    /// Its value as a number; nil for text and empty cells.
    public var number: Double? {
        if case .decimal(let value, let decimals) = self {
            Double(value) / Double(Decimals.power(decimals))
        } else {
            nil
        }
    }
}
