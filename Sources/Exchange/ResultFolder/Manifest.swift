internal import Foundation
internal import Yams

/// What a result was made with, enough to make it again.
public struct Manifest: Sendable, Equatable {
    public let version: String
    public let platform: String
    public let gsl: String
    public let seed: UInt32
    public let replications: UInt32
    public let uncertainty: String
    public let dialect: CSVDialect
    public let perReplication: Bool
    /// The resolved scenario in canonical form.
    public let scenario: String
    /// Files that the scenario refers to.
    public let files: [ReferencedFile]
    /// File name and SHA-256 of every output.
    public let outputs: [Output]

    public struct Output: Sendable, Equatable {
        public let name: String
        public let digest: String
    }

    public init(
        version: String, platform: String, gsl: String, seed: UInt32, replications: UInt32, uncertainty: String,
        dialect: CSVDialect, perReplication: Bool, scenario: String, files: [ReferencedFile] = [], outputs: [Output]
    ) {
        self.version = version
        self.platform = platform
        self.gsl = gsl
        self.seed = seed
        self.replications = replications
        self.uncertainty = uncertainty
        self.dialect = dialect
        self.perReplication = perReplication
        self.scenario = scenario
        self.files = files
        self.outputs = outputs
    }

    public static let fileName = "manifest.json"

    var json: String {
        JSONText.object([
            ("version", .string(version)), ("platform", .string(platform)), ("gsl", .string(gsl)),
            ("seed", .number("\(seed)")), ("replications", .number("\(replications)")),
            ("uncertainty", .string(uncertainty)), ("csv", .string(dialect.rawValue)),
            ("perReplication", .bool(perReplication)),
            ("scenarioDigest", .string(SHA256Digest.hex(of: Array(scenario.utf8)))),
            ("scenario", .raw(scenario)),
            (
                "files",
                .array(
                    files.map {
                        .object([("key", .string($0.key)), ("path", .string($0.path)), ("digest", .string($0.digest))])
                    })
            ),
            ("outputs", .object(outputs.map { ($0.name, .string($0.digest)) })),
        ]).text() + "\n"
    }

    /// Whether the manifest in a folder is, byte for byte, the one that says this.
    public func isWritten(in folder: String) -> Bool {
        let path = (folder as NSString).appendingPathComponent(Self.fileName)
        return FileManager.default.contents(atPath: path) == Data(json.utf8)
    }

    /// Reads `manifest.json` of a result folder.
    public init(folder: String) throws {
        let path = (folder as NSString).appendingPathComponent(Self.fileName)
        let log = DiagnosticLog()
        let root = try YAMLFile.read(path, log)
        try log.throwIfAny()
        func field(_ key: String) throws(InvalidInput) -> String {
            guard case .scalar(let text, _) = root?[key]?.content else {
                throw InvalidInput(diagnostics: [
                    Diagnostic(
                        file: path, line: 0, key: key, found: "nothing", expected: "a manifest written by bijstand run")
                ])
            }
            return text
        }
        func number(_ key: String) throws(InvalidInput) -> UInt32 {
            let text = try field(key)
            guard let value = UInt32(text) else {
                throw InvalidInput(diagnostics: [
                    Diagnostic(
                        file: path, line: root?[key]?.line ?? 0, key: key, found: "'\(text)'",
                        expected: "a whole number")
                ])
            }
            return value
        }
        version = try field("version")
        platform = try field("platform")
        gsl = try field("gsl")
        seed = try number("seed")
        replications = try number("replications")
        if replications == 0 {
            throw InvalidInput(diagnostics: [
                Diagnostic(
                    file: path, line: root?["replications"]?.line ?? 0, key: "replications", found: "'0'",
                    expected: "at least 1")
            ])
        }
        uncertainty = try field("uncertainty")
        let csv = try field("csv")
        guard let dialect = CSVDialect(rawValue: csv) else {
            throw InvalidInput(diagnostics: [
                Diagnostic(
                    file: path, line: root?["csv"]?.line ?? 0, key: "csv", found: "'\(csv)'",
                    expected: "one of \(CSVDialect.allCases.map(\.rawValue).joined(separator: ", "))")
            ])
        }
        self.dialect = dialect
        perReplication = try field("perReplication") == "true"
        guard let node = root?["scenario"] else {
            throw InvalidInput(diagnostics: [
                Diagnostic(file: path, line: 0, key: "scenario", found: "nothing", expected: "the resolved scenario")
            ])
        }
        scenario = ScenarioTree.canonical(node)
        files = try Self.files(root?["files"], path)
        outputs = try (root?["outputs"]?.entries ?? []).map { entry throws(InvalidInput) in
            guard case .scalar(let digest, _) = entry.value.content else {
                throw InvalidInput(diagnostics: [
                    Diagnostic(
                        file: path, line: entry.line, key: "outputs.\(entry.key)", found: entry.value.found,
                        expected: "a digest")
                ])
            }
            return Output(name: entry.key, digest: digest)
        }
    }

    /// The list of referenced files; a manifest of before there were any has none.
    private static func files(_ node: Node?, _ path: String) throws(InvalidInput) -> [ReferencedFile] {
        guard let node, case .list(let items) = node.content else { return [] }
        return try items.map { item throws(InvalidInput) in
            guard case .scalar(let key, _) = item["key"]?.content, case .scalar(let name, _) = item["path"]?.content,
                case .scalar(let digest, _) = item["digest"]?.content
            else {
                throw InvalidInput(diagnostics: [
                    Diagnostic(
                        file: path, line: item.line, key: "files", found: item.found, expected: "key, path and digest")
                ])
            }
            return ReferencedFile(key: key, path: name, digest: digest)
        }
    }
}
