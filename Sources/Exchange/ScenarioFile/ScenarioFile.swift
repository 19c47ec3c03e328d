public import BijstandCaseload
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
    /// Every file that was read for it: the scenarios it is based on, its own, and what they refer to.
    public let paths: [String]
    /// What it knows, and until when.
    public let kennis: KennisAccount
    /// What deserves a look but is no error, in the order of the scenario's parts.
    public let warnings: [Warning]
    /// Where each number of the scenario stands; nil for what is not given.
    private let places: [Place?]
    /// What it was decoded from, to be changed in code.
    let source: Source

    struct Source: Sendable {
        /// Every value in its place, with what it refers to by path; or by digest in a canonical form.
        let root: Node
        /// The scenario files, from the first basis on; none for a canonical form.
        let layers: [String]
        /// Files of sources.
        let bronnen: [String]
        /// What the manifest of a canonical form lists.
        let listed: [ReferencedFile]?
    }

    /// Where a number stands, or what its table does: by its path in results, as `interventies.effecten.ratio.poort.1`, and as
    /// the file spells it, `interventies.poort.effecten[1].ratio`. The file as a whole where nothing of the path is given.
    public func place(of path: String) -> (file: String, line: Int, key: String) {
        let paths = scenario.layout.paths()
        let place = paths.indices.lazy.filter { paths[$0] == path || paths[$0].hasPrefix(path + ".") }
            .compactMap { places[$0] }.first
        return (place?.file ?? name, place?.line ?? 0, SpelledPath.of(path))
    }

    /// SHA-256 of the canonical form, and through it of the files it refers to.
    public var digest: String { SHA256Digest.hex(of: Array(canonical.utf8)) }

    /// Reads a scenario and the files it is based on.
    ///
    /// - Parameter layers: files that are laid over it, in order: each changes what is below it, and its name stands behind.
    /// - Throws: ``MissingInput`` when a file is not there, ``InvalidInput`` with everything that is wrong in them.
    public init(path: String, met layers: [String] = []) throws {
        let log = DiagnosticLog()
        let read = try ScenarioTree.read(path, met: layers, log)
        try self.init(path, read, log)
    }

    /// Reads a scenario from a text, with the files it is based on.
    ///
    /// - Parameters:
    ///   - text: YAML, as of a scenario file.
    ///   - name: what messages call it; paths in it (`basis`, `parameters` …) are relative to the folder it is in.
    ///   - dossiers: its dossier file as the scenario says that it is to be read, by whoever has it; else it is read.
    /// - Throws: ``InvalidInput`` with everything that is wrong in it.
    public init(text: String, name: String = "scenario.yaml", dossiers: DossierFile? = nil) throws {
        let log = DiagnosticLog()
        let read = ScenarioTree.read(name, text: Data(text.utf8), log)
        try self.init(name, read, log, dossiers)
    }

    private init(
        _ name: String, _ read: ScenarioTree.Layers?, _ log: DiagnosticLog, _ dossiers: DossierFile? = nil
    ) throws {
        var root = read?.root
        if root != nil { LeftOut.drop(from: &root!, layers: read!.files, log) }
        let source = root.map { Source(root: $0, layers: read!.files, bronnen: read!.bronnen.paths, listed: nil) }
        var files = root == nil ? nil : ReferencedFiles(of: &root!, log)
        files?.dossiers = dossiers
        try self.init(name, root, files, source, log)
    }

    /// Reads a canonical form back, with the files it refers to from where they were.
    ///
    /// - Throws: ``StaleReferences`` when such a file is gone or changed, ``InvalidInput``.
    public init(canonical text: String, name: String, files listed: [ReferencedFile] = []) throws {
        let log = DiagnosticLog()
        var root = YAMLFile.parse(Data(text.utf8), file: name, log)
            .map { KennisStamp(log: log, bronnen: Bronnen()).stamped($0) }
        let source = root.map { Source(root: $0, layers: [], bronnen: [], listed: listed) }
        let files = root == nil ? nil : try ReferencedFiles(of: &root!, listed: listed, log)
        try self.init(name, root, files, source, log)
    }

    init(
        _ name: String, _ root: Node?, _ files: ReferencedFiles?, _ source: Source?, _ log: DiagnosticLog
    ) throws {
        guard var root, let files, let source else {
            throw InvalidInput(diagnostics: log.sorted())
        }
        let decoded = ScenarioDecoder.decode(&root, files, source.layers, log)
        try log.throwIfAny()
        guard let decoded else {
            throw InvalidInput(diagnostics: [])
        }
        self.name = name
        scenario = decoded.scenario
        warnings = log.warnings
        places = decoded.places
        kennis = decoded.kennis
        self.files = files.list
        paths =
            source.layers.filter { $0 != ScenarioChange.name } + source.bronnen + files.list.map(\.path)
            + [decoded.series].compactMap(\.self)
        self.source = source
        canonical = ScenarioTree.canonical(root)
    }
}
