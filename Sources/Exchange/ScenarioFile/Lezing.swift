internal import BijstandCaseload
internal import Foundation

/// A doubtful reading of a document, as a layer: what the scenario takes it for, and what the layer does.
public struct Lezing: Sendable, Equatable {
    /// Name of the layer.
    public let naam: String
    public let titel: String
    public let document: String
    /// Section or heading.
    public let plaats: String
    public let hier: String
    public let anders: String
    /// The layer, relative to the current directory.
    public let path: String

    /// The readings of a scenario, from the layers of its folder `lezingen`, in the order of their files.
    ///
    /// - Returns: nil for a scenario that names no folder.
    /// - Throws: ``InvalidInput`` with everything that is wrong in them.
    public static func all(of scenario: String) throws -> [Lezing]? {
        let log = DiagnosticLog()
        guard let root = try ScenarioTree.read(scenario, log)?.root, let node = root[RootKey.lezingen] else {
            try log.throwIfAny()
            return nil
        }
        guard let name = node.text, !name.isEmpty else {
            log.add(node, RootKey.lezingen.key, found: node.found, expected: "a folder of layers")
            try log.throwIfAny()
            return nil
        }
        let folder = ReferencedFiles.path(name, besides: node.file)
        guard let files = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
            throw MissingInput(path: folder)
        }
        let readings = try files.filter { $0.hasSuffix(".yaml") }.sorted().compactMap { file -> Lezing? in
            let path = "\(folder)/\(file)"
            return try YAMLFile.read(path, log).flatMap { read($0, path, log) }
        }
        try log.throwIfAny()
        return readings
    }

    /// What is wrong with a reading where it stands, if it stands there.
    static func check(_ root: Node, _ log: DiagnosticLog) {
        if root[RootKey.lezing] != nil { _ = read(root, root.file, log) }
    }

    private static func read(_ root: Node, _ path: String, _ log: DiagnosticLog) -> Lezing? {
        guard let node = root[RootKey.lezing] else {
            log.add(root, RootKey.lezing.key, found: "nothing", expected: "document, plaats, hier and anders")
            return nil
        }
        guard node.entries != nil else {
            log.add(node, RootKey.lezing.key, found: node.found, expected: "document, plaats, hier and anders")
            return nil
        }
        let fields = FieldReader(log: log)
        fields.unknownKeys(node, LezingKey.names, RootKey.lezing.key)
        func text(_ key: LezingKey) -> String? { fields.text(node, key, RootKey.lezing.key) }
        let (document, plaats, hier, anders) = (text(.document), text(.plaats), text(.hier), text(.anders))
        guard let document, let plaats, let hier, let anders, let naam = ScenarioTree.name(root) else { return nil }
        return Lezing(
            naam: naam, titel: root[RootKey.titel]?.text ?? naam, document: document, plaats: plaats, hier: hier,
            anders: anders, path: path)
    }
}
