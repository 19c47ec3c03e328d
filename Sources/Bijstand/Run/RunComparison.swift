public import BijstandAnalysis
internal import BijstandCaseload
public import BijstandExchange

/// A run beside that of its base: every key figure's difference, replication by replication, for both have the same luck.
public struct RunComparison: Sendable {
    public let base: ScenarioRun
    public let scenario: ScenarioRun
    /// Every key figure that both have, in the order of the base.
    public let differences: [PairedDifference]

    /// The difference of a key figure, as `stand(2026)`: scenario less base.
    ///
    /// - Throws: ``InvalidInput`` where not both have such a figure.
    public func difference(_ figure: String) throws(InvalidInput) -> PairedDifference {
        let wanted = try FigureName.read([figure], known: differences.lazy.map(\.kerncijfer), in: "code")[0]
        return differences.first { $0.kerncijfer == wanted }!
    }
}

extension ScenarioRun {
    /// This run beside that of its base.
    ///
    /// - Throws: ``InvalidInput`` where they have not the same seed, replications and uncertainty: then nothing pairs them.
    public func compared(with base: ScenarioRun) throws(InvalidInput) -> RunComparison {
        let pairs: [(String, Message, Message)] = [
            ("seed", "\(request.seed)", "\(base.request.seed)"),
            ("replications", "\(request.range)", "\(base.request.range)"),
            ("uncertainty", "\(request.uncertainty)", "\(base.request.uncertainty)"),
        ]
        let diagnostics = pairs.filter { $0.1 != $0.2 }.map { key, found, expected in
            Diagnostic(
                file: "code", line: 0, key: key, found: found, expected: "\(expected), as in \(base.file.scenario.naam)"
            )
        }
        if !diagnostics.isEmpty { throw InvalidInput(diagnostics: diagnostics) }
        return RunComparison(
            base: base, scenario: self, differences: PairedDifference.all(base.figures, figures))
    }
}
