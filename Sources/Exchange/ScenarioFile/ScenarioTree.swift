internal import Foundation

/// A scenario file with its `basis` worked in.
enum ScenarioTree {
    /// Files laid over each other.
    struct Layers {
        /// In which every value knows its file, and every number since when it is known.
        var root: Node
        /// From the first basis on.
        let files: [String]
        let bronnen: Bronnen

        /// A file that stands alone.
        init(_ root: Node, _ log: DiagnosticLog) { self.init(root, over: nil, log) }

        /// - Parameter base: what the file changes; its sources are known to it too.
        init(_ own: Node, over base: Layers?, _ log: DiagnosticLog) {
            var bronnen = base?.bronnen ?? Bronnen()
            if let named = own[RootKey.bronnen] { bronnen.read(named, log) }
            let stamped = KennisStamp(log: log, bronnen: bronnen).stamped(own)
            root = base.map { ScenarioTree.merge(OpeningSource.kept($0.root, under: stamped), stamped) } ?? stamped
            files = (base?.files ?? []) + [own.file]
            self.bronnen = bronnen
        }
    }

    /// Reads a file and, under it, the scenarios it is based on.
    ///
    /// Changes override the basis key by key; lists merge by `naam`; a value given as a table (`waarde`, `verdeling`) is
    /// replaced as a whole; so is where the opening state comes from (``OpeningSource``).
    ///
    /// - Parameter others: files of layers that are laid over it, in order.
    static func read(
        _ path: String, met others: [String] = [], _ log: DiagnosticLog
    ) throws(MissingInput) -> Layers? {
        var layers = try YAMLFile.read(path, log).flatMap { based($0, path, log, chain: []) }
        for other in others {
            guard let layer = try YAMLFile.read(other, log), let below = layers else { continue }
            layers = ScenarioLayer.laid(layer, over: below, log)
        }
        return layers
    }

    /// The same of a text, as if it stood in a file.
    static func read(_ path: String, text: Data, _ log: DiagnosticLog) -> Layers? {
        YAMLFile.parse(text, file: path, log).flatMap { based($0, path, log, chain: []) }
    }

    private static func based(
        _ root: Node, _ path: String, _ log: DiagnosticLog, chain: [String]
    ) -> Layers? {
        guard case .mapping(let entries) = root.content else {
            log.add(root, "", found: root.found, expected: "a table of keys: naam, start, horizon …")
            return nil
        }
        reportRepeatedNames(in: root, log)
        let basis = entries.first { $0.key == RootKey.basis.key }
        let misspelt = basis == nil ? besidesMisspeltBasis(root, entries, log) : nil
        if misspelt == nil, ScenarioLayer.isLayer(root) {
            ScenarioLayer.refuse(root, path, log)
            return nil
        }
        guard let basis else { return Layers(misspelt ?? root, log) }
        if root[RootKey.naam] == nil {
            log.add(root, RootKey.naam.key, found: "nothing", expected: "a name of its own: it names the results")
        }
        var own = root
        own.content = .mapping(entries.filter { $0.key != RootKey.basis.key })
        guard case .scalar(let name, _) = basis.value.content, !name.isEmpty else {
            log.add(basis.value, basis.key, found: basis.value.found, expected: "the path of a scenario file")
            return Layers(own.withoutBasis, log)
        }
        let below = ReferencedFiles.path(name, besides: path)
        let identity = URL(fileURLWithPath: below).standardizedFileURL.path
        let known = chain + [URL(fileURLWithPath: path).standardizedFileURL.path]
        guard !known.contains(identity) else {
            log.add(
                basis.value, basis.key, found: "'\(name)', which is based on this file",
                expected: "a chain without a circle")
            return Layers(own.withoutBasis, log)
        }
        do {
            guard let tree = try YAMLFile.read(below, log), let base = based(tree, below, log, chain: known) else {
                return Layers(own.withoutBasis, log)
            }
            return Layers(own, over: base, log)
        } catch {
            log.add(
                basis.value, basis.key, found: "'\(name)', which cannot be read",
                expected: "the path of a scenario file")
            return Layers(own.withoutBasis, log)
        }
    }

    /// The tree of a file in which that key is misspelt, without it; nil for others.
    private static func besidesMisspeltBasis(_ root: Node, _ entries: [Node.Entry], _ log: DiagnosticLog) -> Node? {
        let basis = RootKey.basis.key
        let known = [basis] + RootKey.known
        let misspelt = entries.first { entry in
            entry.value.text != nil && !known.contains(entry.key)
                && Suggestion.nearest(to: entry.key, in: known) == basis
        }
        guard let misspelt else { return nil }
        log.unknown(misspelt, among: known, path: misspelt.key)
        var own = root
        own.content = .mapping(entries.filter { $0.key != misspelt.key })
        return own.withoutBasis
    }

    /// Merging by `naam` would hide the first of two.
    static func reportRepeatedNames(in root: Node, _ log: DiagnosticLog) {
        for list in RootKey.lists.map(\.key) {
            reportRepeatedNames(root[list], list, log)
        }
        let begroting = root[RootKey.begroting]
        for list in BegrotingKey.allCases {
            reportRepeatedNames(begroting?[list], "\(RootKey.begroting).\(list)", log)
        }
        if case .list(let programmas) = begroting?[BegrotingKey.programmas]?.content {
            for programma in programmas {
                let path = "\(RootKey.begroting).\(name(programma) ?? "").\(ProgrammaKey.regels)"
                reportRepeatedNames(programma[ProgrammaKey.regels], path, log)
            }
        }
    }

    private static func reportRepeatedNames(_ node: Node?, _ path: String, _ log: DiagnosticLog) {
        guard case .list(let items) = node?.content else { return }
        var seen: Set<String> = []
        for item in items {
            if let naam = name(item), !seen.insert(naam).inserted {
                log.add(item, "\(path).\(naam)", found: "the name twice", expected: "a name of its own")
            }
        }
    }

    static func merge(_ base: Node, _ change: Node) -> Node {
        if let publications = Publications.merged(base, change) { return publications }
        switch (base.content, change.content) {
        case (.mapping(let old), .mapping(let new)) where !base.isValue && !change.isValue:
            // A source of its own replaces an assumption, and the other way round.
            var merged = old.filter { entry in
                switch MetaKey(rawValue: entry.key) {
                case .bron: !new.contains { $0.key == MetaKey.aanname.key }
                case .aanname: !new.contains { $0.key == MetaKey.bron.key }
                case .eenheid, .toelichting, .bekend, .structuur, .watAls, nil: true
                }
            }
            let places = places(merged.map(\.key))
            for entry in new {
                if let index = places[entry.key] {
                    merged[index] = Node.Entry(
                        key: entry.key, line: entry.line, value: merge(merged[index].value, entry.value))
                } else {
                    merged.append(entry)
                }
            }
            return Node(
                content: .mapping(merged), file: change.file, line: change.line,
                hasHole: base.hasHole || change.hasHole)
        case (.list(let old), .list(let new))
        where old.allSatisfy { name($0) != nil } && new.allSatisfy { name($0) != nil }:
            var merged = old
            let places = places(old.map { name($0)! })
            for item in new {
                if let index = places[name(item)!] {
                    merged[index] = merge(merged[index], item)
                } else {
                    merged.append(item)
                }
            }
            return Node(
                content: .list(merged), file: change.file, line: change.line, hasHole: base.hasHole || change.hasHole)
        default: return change
        }
    }

    private static func places(_ names: [String]) -> [String: Int] {
        Dictionary(zip(names, names.indices), uniquingKeysWith: { first, _ in first })
    }

    /// What a list of things calls one of them.
    static func name(_ node: Node) -> String? {
        if case .scalar(let text, _) = node["naam"]?.content { text } else { nil }
    }
}
