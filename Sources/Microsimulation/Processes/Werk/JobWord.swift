/// Which word of a job's random blocks is for what.
enum JobWord {
    // Of the job as it is found.
    static let hours = 0
    static let wage = 1
    static let term = 2
    static let subsidie = 3

    // Of its contract: how that ends, and the growth from each number of hours on.
    static let end = 0
    static let growth = 1
}
