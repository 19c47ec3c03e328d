/// The counts of one replication, as they are written: what both arms share, and each arm's own.
final class ReplicationCounts {
    private let buffer: UnsafeMutablePointer<Int32>
    private let capacity: Int
    let common: UnsafeMutablePointer<Int32>
    let scenario: UnsafeMutablePointer<Int32>
    let unchanged: UnsafeMutablePointer<Int32>

    init(horizon: Int) {
        capacity = Recorder.capacity(horizon: horizon)
        buffer = .allocate(capacity: 3 * capacity)
        common = buffer
        scenario = buffer + capacity
        unchanged = buffer + 2 * capacity
        clear()
    }

    deinit { buffer.deallocate() }

    func clear() { buffer.initialize(repeating: 0, count: 3 * capacity) }

    /// Adds the shared part to both arms and sums the differences of stocks over months.
    func finish(horizon: Int) {
        for arm in [scenario, unchanged] {
            for cell in 0..<capacity { arm[cell] &+= common[cell] }
            for month in 1...horizon {
                let row = arm + month * Metric.count
                for metric in 0..<Metric.stockEnd { row[metric] &+= (row - Metric.count)[metric] }
            }
        }
    }
}
