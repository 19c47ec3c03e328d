internal import BijstandAnalysis
package import BijstandExchange

extension ObservedFile {
    /// Does work with the figures; one that too few replications have is said with its line.
    package func naming<Value>(_ work: () throws -> Value) throws -> Value {
        do {
            return try work()
        } catch let error as ScarceFigure {
            throw failure(
                error.waarneming,
                found:
                    "\(error.waarneming.naam), which \(error.count) of \(error.replications) replications have: a share of nobody in the others",
                expected: "a figure that at least half have: one of a longer period, or leave it out")
        }
    }
}
