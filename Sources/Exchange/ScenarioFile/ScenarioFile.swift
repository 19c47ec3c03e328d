public import Caseload
internal import Foundation

/// A scenario read from a file, with its canonical form.
public struct ScenarioFile: Sendable {
    /// What it was read from, as messages name it.
    public let name: String
    public let scenario: Scenario
    /// The resolved scenario as JSON with sorted keys: what the digest and the manifest hold. Itself a scenario file.
    public let canonical: String
    /// The files it refers to; the canonical form holds their digests.
    public let files: [ReferencedFile]
    private let dossierWarnings: [String]
    /// What deserves a look but is no error: rows of a dossier file that do not count, and effects that fall outside the run.
    public var warnings: [String] {
        dossierWarnings + effectWarnings
    }

    private var effectWarnings: [String] {
        scenario.interventions.flatMap { intervention in
            intervention.effects.enumerated().compactMap { index, effect in
                let isOutside = effect.from > scenario.end || effect.to.map { $0 < scenario.start } ?? false
                return isOutside
                    ? "warning: interventies.\(intervention.naam).effecten[\(index + 1)] has no month within the run"
                    : nil
            }
        }
    }
    /// SHA-256 of the canonical form, and through it of the files it refers to.
    public var digest: String { SHA256Digest.hex(of: Array(canonical.utf8)) }

    /// Reads a scenario and the files it is based on.
    ///
    /// - Throws: ``MissingInput`` when the file is not there, ``InvalidInput`` with everything that is wrong in it.
    public init(path: String) throws {
        let log = DiagnosticLog()
        let read = try ScenarioTree.read(path, log)
        var root = read?.root
        if root != nil { LeftOut.drop(from: &root!, log) }
        let files = root == nil ? nil : ReferencedFiles(of: &root!, log)
        try self.init(path, root, files, layers: read?.files ?? [], log)
    }

    /// Reads a canonical form back, with the files it refers to from where they were.
    ///
    /// - Throws: ``StaleReferences`` when such a file is gone or changed, ``InvalidInput``.
    public init(canonical text: String, name: String, files listed: [ReferencedFile] = []) throws {
        let log = DiagnosticLog()
        var root = YAMLFile.parse(Data(text.utf8), file: name, log)
        let files = root == nil ? nil : try ReferencedFiles(of: &root!, listed: listed, log)
        try self.init(name, root, files, layers: [], log)
    }

    /// - Parameter layers: the scenario files, from the first basis on; none for a canonical form.
    private init(
        _ name: String, _ root: Node?, _ files: ReferencedFiles?, layers: [String], _ log: DiagnosticLog
    ) throws {
        guard var root, let files else {
            throw InvalidInput(diagnostics: log.sorted())
        }
        let decoded = ScenarioDecoder.decode(&root, files, layers, log)
        try log.throwIfAny()
        guard let decoded else {
            throw InvalidInput(diagnostics: [])
        }
        self.name = name
        scenario = decoded.scenario
        dossierWarnings = decoded.warnings
        self.files = files.list
        canonical = ScenarioTree.canonical(root)
    }
}
