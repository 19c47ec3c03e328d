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

    /// The columns of some metrics, added: one per replication.
    func sum(_ metrics: [Int]) -> [Int64] {
        [Int64](unsafeUninitializedCapacity: replications) { values, count in
            values.initialize(repeating: 0)
            for metric in metrics {
                let column = buffer + metric * replications
                for replication in 0..<replications { values[replication] &+= Int64(column[replication]) }
            }
            count = replications
        }
    }
}
