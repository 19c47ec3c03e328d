public import Caseload
internal import Foundation

/// A scenario read from a file, with its canonical form.
public struct ScenarioFile: Sendable {
    public let scenario: Scenario
    /// The resolved scenario as JSON with sorted keys: what the digest and the manifest hold. Itself a scenario file.
    public let canonical: String
    /// What deserves a look but is no error: effects that fall outside the run.
    public var warnings: [String] {
        scenario.interventions.flatMap { intervention in
            intervention.effects.enumerated().compactMap { index, effect in
                let isOutside = effect.from > scenario.end || effect.to.map { $0 < scenario.start } ?? false
                return isOutside
                    ? "warning: interventies.\(intervention.naam).effecten[\(index + 1)] has no month within the run"
                    : nil
            }
        }
    }
    /// SHA-256 of the canonical form.
    public var digest: String { SHA256Digest.hex(of: Array(canonical.utf8)) }

    /// Reads a scenario and the files it is based on.
    ///
    /// - Throws: ``MissingInput`` when the file is not there, ``InvalidInput`` with everything that is wrong in it.
    public init(path: String) throws {
        let log = DiagnosticLog()
        try self.init(try ScenarioTree.read(path, log), log)
    }

    /// Reads a canonical form back.
    public init(canonical text: String, name: String) throws {
        let log = DiagnosticLog()
        try self.init(YAMLFile.parse(Data(text.utf8), file: name, log), log)
    }

    private init(_ root: Node?, _ log: DiagnosticLog) throws {
        let scenario = root.flatMap { ScenarioDecoder.decode($0, log) }
        try log.throwIfAny()
        guard let root, let scenario else {
            throw InvalidInput(diagnostics: [])
        }
        self.scenario = scenario
        canonical = ScenarioTree.canonical(root)
    }
}
