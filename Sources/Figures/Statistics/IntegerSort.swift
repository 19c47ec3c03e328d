/// Sorts many short series of whole numbers: by counting where they span little, else by comparison.
enum IntegerSort {
    static func sort(_ values: UnsafeMutableBufferPointer<Int64>) {
        guard let first = values.first else { return }
        var (low, high) = (first, first)
        for value in values {
            low = min(low, value)
            high = max(high, value)
        }
        let (span, overflow) = high.subtractingReportingOverflow(low)
        guard !overflow, span < 4 * Int64(values.count) + 64 else {
            var values = values
            values.sort()
            return
        }
        withUnsafeTemporaryAllocation(of: Int32.self, capacity: Int(span) + 1) { counts in
            counts.initialize(repeating: 0)
            for value in values { counts[Int(value - low)] += 1 }
            var next = 0
            for offset in 0...Int(span) {
                for _ in 0..<counts[offset] {
                    values[next] = low + Int64(offset)
                    next += 1
                }
            }
        }
    }
}
