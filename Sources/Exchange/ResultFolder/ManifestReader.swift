internal import BijstandCaseload
internal import Foundation

/// Reads `manifest.json`, saying what is wrong with it.
struct ManifestReader {
    let path: String
    let root: Node?

    init(folder: String) throws {
        path = (folder as NSString).appendingPathComponent(Manifest.fileName)
        let log = DiagnosticLog()
        root = try YAMLFile.read(path, log)
        try log.throwIfAny()
    }

    func failure(_ key: String, _ found: Message, _ expected: Message) -> InvalidInput {
        InvalidInput(diagnostics: [
            Diagnostic(file: path, line: root?[key]?.line ?? 0, key: key, found: found, expected: expected)
        ])
    }

    func field(_ key: String) throws(InvalidInput) -> String {
        guard case .scalar(let text, _) = root?[key]?.content else {
            throw failure(key, "nothing", "a manifest written by bijstand run")
        }
        return text
    }

    /// What manifests of before have not.
    func optionalField(_ key: String) -> String? { root?[key]?.text }

    /// A list of texts; nil where it is not there.
    func texts(_ key: String) -> [String]? {
        guard case .list(let items) = root?[key]?.content else { return nil }
        return items.compactMap(\.text)
    }

    /// Why assumed numbers stand still, by their path.
    var vast: [String: String] {
        Dictionary((root?["vast"]?.entries ?? []).compactMap { entry in entry.value.text.map { (entry.key, $0) } }) {
            first, _ in first
        }
    }

    func number(_ key: String) throws(InvalidInput) -> UInt32 {
        let text = try field(key)
        guard let value = UInt32(text) else { throw failure(key, "'\(text)'", "a whole number, 0 to \(UInt32.max)") }
        return value
    }

    func request() throws(InvalidInput) -> RunRequest {
        let replications = try number("replications")
        if replications == 0 { throw failure("replications", "'0'", "at least 1") }
        let (first, end) = (try number("fromReplication"), try number("toReplication"))
        guard first < end, end <= replications else {
            throw failure("toReplication", "'\(end)'", "\(first + 1) to \(replications)")
        }
        let csv = try field("csv")
        guard let dialect = CSVDialect(rawValue: csv) else {
            throw failure(
                "csv", "'\(csv)'", "one of \(CSVDialect.allCases.map(\.rawValue).joined(separator: ", "))")
        }
        var dossiers: [UInt32] = []
        if case .list(let items) = root?["dossiers"]?.content {
            for item in items {
                guard case .scalar(let text, _) = item.content, let value = UInt32(text) else {
                    throw failure("dossiers", item.found, "whole numbers")
                }
                dossiers.append(value)
            }
        }
        return RunRequest(
            seed: try number("seed"), replications: replications, range: first..<end,
            uncertainty: try field("uncertainty"), dialect: dialect,
            perReplication: try field("perReplication") == "true", dossiers: dossiers)
    }

    func scenario() throws(InvalidInput) -> String {
        guard let node = root?["scenario"] else { throw failure("scenario", "nothing", "the resolved scenario") }
        return ScenarioTree.canonical(node)
    }

    func outputs() throws(InvalidInput) -> [Manifest.Output] {
        try (root?["outputs"]?.entries ?? []).map { entry throws(InvalidInput) in
            guard case .scalar(let digest, _) = entry.value.content else {
                throw failure("outputs.\(entry.key)", entry.value.found, "a digest")
            }
            return Manifest.Output(name: entry.key, digest: digest)
        }
    }

    /// The list of referenced files; a manifest of before there were any has none.
    func files() throws(InvalidInput) -> [ReferencedFile] {
        guard case .list(let items) = root?["files"]?.content else { return [] }
        return try items.map { item throws(InvalidInput) in
            guard case .scalar(let key, _) = item["key"]?.content, case .scalar(let name, _) = item["path"]?.content,
                case .scalar(let digest, _) = item["digest"]?.content
            else { throw failure("files", item.found, "key, path and digest") }
            return ReferencedFile(key: key, path: name, digest: digest)
        }
    }
}

extension ScenarioFile {
    /// The scenario that a result was made of.
    ///
    /// - Throws: ``StaleReferences`` when a file it refers to is gone or changed, ``InvalidInput``.
    public init(of manifest: Manifest, in folder: String) throws {
        try self.init(
            canonical: manifest.scenario, name: "\(folder)/\(Manifest.fileName)", files: manifest.files)
    }
}
