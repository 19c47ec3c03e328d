internal import BijstandCaseload

/// An expectation held against what a result gives.
public struct ExpectationResult: Sendable, Equatable {
    public let expectation: Expectation
    public let value: Double
    /// Replications that have the figure, and those of the result.
    public let count: Int
    public let replications: Int

    public var holds: Bool { expectation.comparison.holds(value, expectation.bound) }
}

extension KeyFigureFile {
    /// Holds expressions against the key figures.
    ///
    /// - Throws: ``InvalidInput`` with every expression that is not understood or that this result has no figure for.
    public func check(_ expressions: [String]) throws(InvalidInput) -> [ExpectationResult] {
        let log = DiagnosticLog()
        let results = expressions.compactMap { text -> ExpectationResult? in
            guard let expectation = Expectation(text, log) else { return nil }
            func missing(_ found: Message, _ expected: Message) {
                log.add(Diagnostic(file: "--expect '\(text)'", line: 0, found: found, expected: expected))
            }
            guard let figure = figures[expectation.kerncijfer] else {
                let years = order.filter { $0.naam == expectation.kerncijfer.naam }.map { "\($0.year)" }
                missing(
                    "\(expectation.kerncijfer), which the result does not hold",
                    "one of the years \(years.joined(separator: ", "))")
                return nil
            }
            // A result of before 0.5.0 does not say how many have a figure.
            let count = figure["n"].flatMap { Int(whole: $0, in: 0...replications) } ?? replications
            if count == 0 && expectation.statistic != "n" {
                missing(
                    "\(expectation.kerncijfer), which none of the \(replications) replications has: it is a share of nobody",
                    "a figure that some replication has")
                return nil
            }
            guard let value = figure[expectation.statistic] else {
                let given = Self.statistics.filter { figure[$0] != nil }
                missing(
                    "the \(expectation.statistic) of \(expectation.kerncijfer), which has none",
                    "one of \(given.joined(separator: ", "))")
                return nil
            }
            return ExpectationResult(
                expectation: expectation, value: value, count: count, replications: replications)
        }
        try log.throwIfAny()
        return results
    }
}
