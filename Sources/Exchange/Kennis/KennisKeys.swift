internal import BijstandCaseload

/// Since when numbers are known, written into a tree again as keys: for the canonical form, that is read without the files
/// that told it.
///
/// Each stands on the table highest up of which all numbers are known alike. Of an item of a list, and of what is no table of
/// numbers, the latest holds for all of it.
enum KennisKeys {
    static func written(in root: Node) -> Node {
        guard case .mapping(let entries) = root.content else { return root }
        var root = root
        root.content = .mapping(
            entries.map { entry in
                var entry = entry
                entry.value = written(in: entry.value, isTable: RootKey(rawValue: entry.key) == nil)
                return entry
            })
        return root
    }

    /// - Parameter isTable: whether a number below it may be a table of its own.
    private static func written(in node: Node, isTable: Bool) -> Node {
        var node = node
        switch node.content {
        case .list(let items):
            node.content = .list(items.map { written(in: $0, isTable: false) })
        case .mapping(let entries):
            let all = known(in: node)
            if all.count == 1 || node.isValue || !isTable {
                node.content = .mapping(entries + keys(merged(all), node))
            } else {
                node.content = .mapping(
                    entries.map { entry in
                        var entry = entry
                        entry.value = written(in: entry.value, isTable: true)
                        return entry
                    })
            }
        case .scalar:
            let keys = node.kennis.map { Self.keys($0, node) } ?? []
            if !keys.isEmpty {
                let value = Node.Entry(key: NumberKey.waarde.key, line: node.line, value: node)
                node.content = .mapping([value] + keys)
            }
        case .hole: break
        }
        return node
    }

    /// What there is of knowledge in a tree.
    static func known(in node: Node) -> Set<Kennis> {
        if let kennis = node.kennis { return [kennis] }
        switch node.content {
        case .list(let items): return items.reduce(into: []) { $0.formUnion(known(in: $1)) }
        case .mapping(let entries): return entries.reduce(into: []) { $0.formUnion(known(in: $1.value)) }
        case .scalar, .hole: return []
        }
    }

    private static func merged(_ all: Set<Kennis>) -> Kennis {
        let names = Set(all.compactMap(\.watAls).flatMap(Kennis.names)).sorted()
        return Kennis(
            bekend: all.compactMap(\.bekend).max(), isStructuur: !all.isEmpty && all.allSatisfy(\.isStructuur),
            watAls: names.isEmpty ? nil : Kennis.joined(names))
    }

    private static func keys(_ kennis: Kennis, _ node: Node) -> [Node.Entry] {
        func entry(_ key: MetaKey, _ text: String, isPlain: Bool = false) -> Node.Entry {
            Node.Entry(
                key: key.key, line: node.line,
                value: Node(content: .scalar(text, isPlain: isPlain), file: node.file, line: node.line))
        }
        return (kennis.bekend.map { [entry(.bekend, "\($0)")] } ?? [])
            + (kennis.isStructuur ? [entry(.structuur, "true", isPlain: true)] : [])
            + (kennis.watAls.map { [entry(.watAls, $0)] } ?? [])
    }
}
