/// A category drawn by one random word, from upper bounds on (0, 1) of which the last is 1.
enum CategoryDraw {
    @inline(__always)
    static func uniform(_ word: UInt32) -> Double { (Double(word) + 0.5) * 0x1p-32 }

    @inline(__always)
    static func pick(_ bounds: UnsafePointer<Double>, _ word: UInt32) -> Int {
        let u = uniform(word)
        var index = 0
        while u > bounds[index] { index &+= 1 }
        return index
    }

    /// Writes upper bounds for rows of shares.
    static func write(_ rows: [[Double]], into bounds: UnsafeMutablePointer<Double>) {
        for (index, value) in rows.flatMap({ Self.bounds($0) }).enumerated() { bounds[index] = value }
    }

    /// Upper bounds of the categories on (0, 1), the last one 1.
    static func bounds(_ shares: [Double]) -> [Double] {
        let total = shares.reduce(0, +)
        var sum = 0.0
        var bounds = shares.map { share in
            sum += share
            return sum / total
        }
        // From the last positive share on, rounding must not leave room above.
        let last = shares.lastIndex { $0 > 0 } ?? shares.count - 1
        for index in last..<bounds.count { bounds[index] = 1 }
        return bounds
    }
}
