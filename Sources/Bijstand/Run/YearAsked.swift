internal import BijstandCaseload
internal import BijstandExchange

/// The year that a result's sentences are asked to be about.
package enum YearAsked {
    /// - Throws: ``InvalidInput`` where the run has no such whole year.
    package static func check(_ jaar: Int?, _ years: [Int]) throws(InvalidInput) {
        guard let jaar, !years.contains(jaar) else { return }
        throw InvalidInput(diagnostics: [
            Diagnostic(
                file: "--jaar", line: 0, found: "\(jaar)",
                expected: "one of \(years.map(String.init).joined(separator: ", "))")
        ])
    }
}
