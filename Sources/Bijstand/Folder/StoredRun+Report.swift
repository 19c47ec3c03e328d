public import BijstandCaseload
public import BijstandExchange
internal import BijstandFigures
internal import BijstandReporting
internal import Foundation

extension StoredRun {
    /// The result as one page of HTML that needs nothing else.
    ///
    /// - Parameter jaar: the year that is told first; nil for the first in which a proposal books savings, else the second.
    /// - Throws: ``MissingInput``, ``InvalidInput`` where files of the result are gone or changed, or it has no such year.
    public func report(jaar: Int? = nil, _ language: Language) throws -> String {
        let cijfers = try ResultNumbers.read(folder, manifest, tabellen: ReportSource.tabellen)
        if let jaar, !cijfers.jaren.contains(jaar) {
            throw InvalidInput(diagnostics: [
                Diagnostic(
                    file: "--jaar", line: 0, found: "\(jaar)",
                    expected: "one of \(cijfers.jaren.map(String.init).joined(separator: ", "))")
            ])
        }
        return Report(
            ReportSource(
                manifest: manifest, scenario: ManifestScenario(manifest), cijfers: cijfers,
                folder: URL(fileURLWithPath: folder).lastPathComponent), jaar: jaar,
            language
        ).html
    }
}
