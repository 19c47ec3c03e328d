/// Which word of a job's random blocks is for what.
enum JobWord {
    // Of the job as it is found.
    static let hours = 0
    static let wage = 1
    static let term = 2
    static let subsidie = 3

    // Of its contract: how that ends, and the growth from each number of hours on but the fewest, which has a block of its own.
    static let end = 0
    static let growth = 1

    /// Number of the block of a job's growth from the fewest hours on: past all jobs.
    @inline(__always)
    static func fewest(_ job: UInt16) -> UInt32 { UInt32(job) | 1 &<< 16 }
}
