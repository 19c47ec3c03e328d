internal import BijstandCaseload

/// Puts months in the place of ``RelativeMonth``s, once, when all files are laid over each other: what is read then, and the
/// canonical form, has months alone.
///
/// They may stand where an intervention names a month (`van`, `tot`, a key of `plaatsen`), and as key of a table by year, where
/// they are the year of that month.
struct RelativeMonths {
    private let start: Month
    /// Scenario files, from the first basis on.
    private let layers: [String]
    private let log: DiagnosticLog

    private init(_ root: Node, _ layers: [String], _ log: DiagnosticLog) {
        // A start that is wrong has its own message.
        start = root[RootKey.start]?.text.flatMap { Month($0) } ?? Month(year: 2019, month: 1)
        (self.layers, self.log) = (layers, log)
    }

    /// The tree of a scenario with months in their place.
    static func settled(_ root: Node, _ layers: [String], _ log: DiagnosticLog) -> Node {
        let months = RelativeMonths(root, layers, log)
        var root = root
        let key = RootKey.interventies.key
        if let list = root[key], case .list(let items) = list.content {
            var list = list
            list.content = .list(
                items.enumerated().map { index, item in
                    months.intervention(item, "\(key).\(ScenarioTree.name(item) ?? "\(index + 1)")")
                })
            root.set(key, list)
        }
        for parameter in Parameter.allCases where parameter.definition.axes.last == .jaar {
            let parts = parameter.rawValue.split(separator: ".").map(String.init)
            guard parts.count == 2, RootKey(rawValue: parts[0]) == nil else { continue }
            root.change(parts[0]) { section in
                section.change(parts[1]) {
                    months.byYear(&$0, parameter.rawValue, rows: parameter.definition.axes.count - 1)
                }
            }
        }
        return root
    }

    private func intervention(_ node: Node, _ path: String) -> Node {
        var node = node
        let list = InterventionKey.effecten.key
        node.change(list) { effects in
            guard case .list(let items) = effects.content else { return }
            effects.content = .list(
                items.enumerated().map { index, item in
                    var item = item
                    span(&item, [EffectKey.van, .tot].map(\.key), "\(path).\(list)[\(index + 1)]")
                    return item
                })
        }
        for key in [InterventionKey.kosten, .bedrijfsvoering] {
            node.change(key.key) { byYear(&$0, "\(path).\(key)", rows: 0) }
        }
        node.change(InterventionKey.traject.key) { traject in
            let own = "\(path).\(InterventionKey.traject)"
            span(&traject, [TrajectKey.van, .tot].map(\.key), own)
            traject.change(TrajectKey.plaatsen.key) { keys(&$0, "\(own).\(TrajectKey.plaatsen)") { "\($0)" } }
            for key in [TrajectKey.budget, .externBudget] {
                traject.change(key.key) { byYear(&$0, "\(own).\(key)", rows: 0) }
            }
        }
        return node
    }

    private func span(_ node: inout Node, _ keys: [String], _ path: String) {
        for key in keys {
            node.change(key) { value in
                guard let text = value.text, RelativeMonth.isMeant(text) else { return }
                if let month = RelativeMonth.month(text, start: start) {
                    value.content = .scalar("\(month)", isPlain: true)
                } else {
                    log.add(value, "\(path).\(key)", found: value.found, expected: RelativeMonth.expectation)
                    value.content = .hole
                }
            }
        }
    }

    /// - Parameter rows: tables by category that stand around those by year.
    private func byYear(_ node: inout Node, _ path: String, rows: Int) {
        if rows == 0 { return keys(&node, path) { "\($0.year)" } }
        for key in node.entries?.map(\.key) ?? [] {
            node.change(key) { byYear(&$0, "\(path).\(key)", rows: rows - 1) }
        }
    }

    /// The keys of a table. Of two that come out the same, that of the upper file stands.
    private func keys(_ node: inout Node, _ path: String, _ spelled: (Month) -> String) {
        guard let entries = node.entries, !node.isValue, entries.contains(where: { RelativeMonth.isMeant($0.key) })
        else { return }
        var settled: [Node.Entry] = []
        for entry in entries {
            var key = entry.key
            if RelativeMonth.isMeant(key) {
                guard let month = RelativeMonth.month(key, start: start) else {
                    log.add(
                        entry.value, "\(path).\(key)", found: "'\(key)'", expected: RelativeMonth.expectation)
                    continue
                }
                key = spelled(month)
            }
            guard let index = settled.firstIndex(where: { $0.key == key }) else {
                settled.append(Node.Entry(key: key, line: entry.line, value: entry.value))
                continue
            }
            let (other, own) = (layer(settled[index].value), layer(entry.value))
            if other == own {
                log.add(
                    entry.value, "\(path).\(entry.key)", found: "'\(entry.key)', a second number of \(key)",
                    expected: "one number of \(key)")
            }
            let (lower, upper) = other > own ? (entry.value, settled[index].value) : (settled[index].value, entry.value)
            settled[index] = Node.Entry(key: key, line: upper.line, value: ScenarioTree.merge(lower, upper))
        }
        node.content = .mapping(settled)
    }

    private func layer(_ node: Node) -> Int { layers.lastIndex(of: node.file) ?? layers.count }
}

extension Node {
    /// Changes what stands at a key; nothing where it does not.
    fileprivate mutating func change(_ key: String, _ edit: (inout Node) -> Void) {
        guard var entries, let index = entries.firstIndex(where: { $0.key == key }) else { return }
        edit(&entries[index].value)
        content = .mapping(entries)
    }
}
