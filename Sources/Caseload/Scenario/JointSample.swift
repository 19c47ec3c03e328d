/// Joint draws of some numbers of a scenario, one a row: what a calibration leaves behind.
public struct JointSample: Sendable, Equatable {
    /// Place of each column in the scenario's numbers.
    public let positions: [Int]
    /// Row after row.
    private let values: [Double]
    /// Running sums of the weights, scaled to end at 1.
    private let cumulative: [Double]

    /// - Parameters:
    ///   - positions: place of each column in the scenario's numbers.
    ///   - values: row after row, as many columns as positions.
    ///   - weights: one per row, at least 0 and not all 0.
    public init(positions: [Int], values: [Double], weights: [Double]) {
        precondition(values.count == positions.count * weights.count)
        let total = weights.reduce(0, +)
        precondition(weights.allSatisfy { $0 >= 0 } && total > 0 && total.isFinite)
        var sum = 0.0
        self.positions = positions
        self.values = values
        cumulative = weights.map { weight in
            sum += weight
            return sum / total
        }
    }

    public var count: Int { cumulative.count }

    public func row(_ index: Int) -> ArraySlice<Double> {
        values[index * positions.count..<(index + 1) * positions.count]
    }

    /// The row in which a share of the weight, in [0, 1), falls; never one of weight 0.
    public func index(at share: Double) -> Int {
        var (low, high) = (0, count - 1)
        while low < high {
            let middle = (low + high) / 2
            if cumulative[middle] > share { high = middle } else { low = middle + 1 }
        }
        return low
    }

    /// Weighted mean of a column, within the column's range.
    public func mean(column: Int) -> Double {
        var (sum, before, low, high) = (0.0, 0.0, Double.infinity, -Double.infinity)
        for index in 0..<count {
            let value = values[index * positions.count + column]
            sum += (cumulative[index] - before) * value
            before = cumulative[index]
            (low, high) = (min(low, value), max(high, value))
        }
        return min(max(sum, low), high)
    }
}
