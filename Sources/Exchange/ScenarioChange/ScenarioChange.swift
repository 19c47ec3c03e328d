internal import BijstandCaseload
internal import Foundation

/// What code changes of a scenario: each change is checked as a file is, and stands in the canonical form of what comes out.
enum ScenarioChange {
    /// What messages call the place of what was given in code.
    static let name = "code"

    static func scalar(_ text: String, isPlain: Bool = false) -> Node {
        Node(content: .scalar(text, isPlain: isPlain), file: name, line: 0)
    }

    static func table(_ entries: [(String, Node)]) -> Node {
        Node(content: .mapping(entries.map { Node.Entry(key: $0.0, line: 0, value: $0.1) }), file: name, line: 0)
    }

    static func list(_ items: [Node]) -> Node { Node(content: .list(items), file: name, line: 0) }

    /// A number with where it comes from.
    ///
    /// - Parameter eenheid: as the file gives it; nil where a table above the number does.
    static func number(_ value: Double, bron: String?, eenheid: Node? = nil) -> Node {
        table(
            [("waarde", scalar(ScenarioNumber.canonical(value), isPlain: true))]
                + (eenheid.map { [(MetaKey.eenheid.key, $0)] } ?? [])
                + [bron.map { (MetaKey.bron.key, scalar($0)) } ?? (MetaKey.aanname.key, scalar("true", isPlain: true))])
    }
}

extension ScenarioFile {
    /// The same scenario with something changed, decoded anew.
    func changed(_ edit: (inout Node, DiagnosticLog) throws -> Void) throws -> ScenarioFile {
        let log = DiagnosticLog()
        var root = source.root
        try edit(&root, log)
        try log.throwIfAny()
        let before = source.layers.isEmpty ? [name] : source.layers.filter { $0 != ScenarioChange.name }
        LeftOut.drop(from: &root, layers: before + [ScenarioChange.name], log)
        let changed = Source(
            root: root, layers: before + [ScenarioChange.name], bronnen: source.bronnen, listed: source.listed)
        let files =
            try source.listed.map { try ReferencedFiles(of: &root, listed: $0, log) } ?? ReferencedFiles(of: &root, log)
        return try ScenarioFile(name, root, files, changed, log)
    }

    /// The same scenario under a name of its own, which names its results.
    ///
    /// - Throws: ``InvalidInput`` where the name cannot name a file.
    public func named(_ naam: String, titel: String? = nil) throws -> ScenarioFile {
        try changed { root, _ in
            let own = [("naam", naam)] + [("titel", titel ?? naam)]
            root = ScenarioTree.merge(root, ScenarioChange.table(own.map { ($0.0, ScenarioChange.scalar($0.1)) }))
        }
    }

    /// The same scenario with what a text changes, as a file with this one for its `basis` would.
    ///
    /// - Parameter yaml: keys of a scenario file; paths in it are relative to the current directory.
    /// - Throws: ``InvalidInput`` with everything that is wrong in it, or in the two together.
    public func changed(by yaml: String) throws -> ScenarioFile {
        try changed { root, log in
            guard let change = YAMLFile.parse(Data(yaml.utf8), file: ScenarioChange.name, log) else { return }
            if let basis = change[RootKey.basis.key] {
                log.add(
                    basis, RootKey.basis.key, found: basis.found,
                    expected: "no basis: this scenario is the one it changes")
            }
            let stamped = KennisStamp(log: log, bronnen: Bronnen()).stamped(change)
            root = ScenarioTree.merge(OpeningSource.kept(root, under: stamped), stamped)
        }
    }

    /// The same scenario with one intervention more, or in the place of that of the same name.
    ///
    /// - Throws: ``InvalidInput`` with everything that is wrong with it.
    public func adding(_ intervention: NewIntervention) throws -> ScenarioFile {
        try changed { root, _ in
            let key = RootKey.interventies.key
            let others = root[key]?.items?.filter { $0["naam"]?.text != intervention.naam } ?? []
            root.set(key, ScenarioChange.list(others + [intervention.node]))
        }
    }
}
