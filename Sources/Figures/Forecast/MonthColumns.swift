internal import BijstandMicrosimulation

/// One month's counts of all replications, a column per metric.
struct MonthColumns: ~Copyable {
    private let buffer: UnsafeMutablePointer<Int32>
    let replications: Int

    init(_ result: SimulationResult, month: Int) {
        replications = result.replications
        buffer = .allocate(capacity: result.width * replications)
        for replication in 0..<replications {
            result.withCounts(replication: replication, month: month) { row in
                for metric in 0..<result.width { buffer[metric * replications + replication] = row[metric] }
            }
        }
    }

    deinit { buffer.deallocate() }

    /// Adds the columns of some metrics into `values`, one per replication.
    func add(_ metrics: [Int], into values: UnsafeMutableBufferPointer<Int64>) {
        for metric in metrics {
            let column = buffer + metric * replications
            for replication in 0..<replications { values[replication] &+= Int64(column[replication]) }
        }
    }
}
