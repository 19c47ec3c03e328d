public import BijstandCaseload

/// Numbers as exact decimals.
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
