internal import BijstandCaseload

/// Tells every number of one file since when it is known, before files are laid over each other: what a basis knows since 2018
/// does not become older or younger by a file that stands over it.
///
/// The nearest tells: a number's own `bekend`, else the month of its source, else what holds for its table, its section and
/// its file, where `opgesteld` (when the file was written) comes last.
struct KennisStamp {
    let log: DiagnosticLog
    let bronnen: Bronnen

    /// The tree of a file, each number with what is known of it and without the keys that told it.
    func stamped(_ root: Node) -> Node {
        guard case .mapping(let entries) = root.content else { return root }
        var outer = Kennis(
            bekend: root[RootKey.bekend].flatMap { month($0, RootKey.bekend.key) }
                ?? root[RootKey.opgesteld].flatMap { month($0, RootKey.opgesteld.key) })
        if let node = root[RootKey.watAls] {
            outer.watAls = stipulation(node, RootKey.watAls.key, ScenarioTree.name(root) ?? root.file)
        }
        let told = [RootKey.bekend, .opgesteld, .watAls, .bronnen].map(\.key)
        var root = root
        root.content = .mapping(
            entries.filter { !told.contains($0.key) }.map { entry in
                if let key = RootKey(rawValue: entry.key), !key.holdsNumbers { return entry }
                var entry = entry
                entry.value = stamped(entry.value, outer, entry.key)
                return entry
            })
        return root
    }

    /// What a tree stipulates, by name.
    func stipulations(_ root: Node) -> [String] {
        Set(KennisKeys.known(in: stamped(root)).compactMap(\.watAls).flatMap(Kennis.names)).sorted()
    }

    private func stamped(_ node: Node, _ outer: Kennis, _ path: String) -> Node {
        var node = node
        switch node.content {
        case .scalar(let text, let isPlain):
            if isPlain, ScenarioNumber.parse(text) != nil { node.kennis = outer }
        case .list(let items):
            node.content = .list(
                items.enumerated().map { stamped($1, outer, "\(path).\(ScenarioTree.name($1) ?? "\($0 + 1)")") })
        case .mapping(let entries):
            let own = refined(node, outer, path)
            let told = [MetaKey.bekend, .structuur, .watAls].map(\.key)
            if node.isValue { node.kennis = own }
            node.content = .mapping(
                entries.filter { !told.contains($0.key) }.map { entry in
                    var entry = entry
                    if entry.key == MetaKey.bron.key {
                        entry.value = bronnen.titled(entry.value)
                    } else if !ScenarioTree.texts.contains(entry.key) && entry.key != ScenarioTree.format.key {
                        entry.value = stamped(entry.value, own, "\(path).\(entry.key)")
                    }
                    return entry
                })
        case .hole: break
        }
        return node
    }

    /// What holds for a table, of what holds around it.
    private func refined(_ node: Node, _ outer: Kennis, _ path: String) -> Kennis {
        var own = outer
        if let bekend = node[MetaKey.bekend] {
            own.bekend = month(bekend, "\(path).\(MetaKey.bekend)") ?? own.bekend
        } else if let published = node[MetaKey.bron]?.text.flatMap(bronnen.published) {
            own.bekend = published
        }
        if let child = node[MetaKey.structuur] {
            if case .scalar("true", isPlain: true) = child.content {
                own.isStructuur = true
            } else {
                log.add(child, "\(path).\(MetaKey.structuur)", found: child.found, expected: "true, or nothing")
            }
        }
        if let child = node[MetaKey.watAls] {
            let name = ScenarioTree.name(node) ?? outer.watAls ?? path
            own.watAls = stipulation(child, "\(path).\(MetaKey.watAls)", name)
        }
        return own
    }

    private func month(_ node: Node, _ path: String) -> Month? {
        if let month = node.text.flatMap({ Month($0) }) { return month }
        log.add(node, path, found: node.found, expected: MonthText.expectation(node.text))
        return nil
    }

    /// What stipulates: itself by name, or what stands there, as in a canonical form.
    private func stipulation(_ node: Node, _ path: String, _ name: String) -> String? {
        guard case .scalar(let text, let isPlain) = node.content, !text.isEmpty, !isPlain || text != "false" else {
            log.add(node, path, found: node.found, expected: "true, or nothing")
            return nil
        }
        return isPlain && text == "true" ? name : text
    }
}
