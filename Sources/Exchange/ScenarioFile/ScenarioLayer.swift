internal import BijstandCaseload

/// A file that changes any scenario: a shock, a measure, other money. It has no basis and says what it needs.
enum ScenarioLayer {
    /// Whether a file is a layer and no scenario: it says what it needs; or it has no basis and nothing that places a run.
    static func isLayer(_ root: Node) -> Bool {
        if root[RootKey.nodig] != nil { return true }
        let marks = [RootKey.basis, .start, .horizon].map(\.key) + [OpeningSource.section]
        return root[RootKey.naam] != nil && !marks.contains { root[$0] != nil }
            && ([RootKey.interventies.key] + RootKey.sections).contains { root[$0] != nil }
    }

    /// Says what to do with a layer that was taken for a scenario.
    static func refuse(_ root: Node, _ path: String, _ log: DiagnosticLog) {
        let mark = root[RootKey.nodig] ?? root[RootKey.naam] ?? root
        log.add(
            mark, root[RootKey.nodig] == nil ? RootKey.naam.key : RootKey.nodig.key, found: "a layer, no scenario",
            expected: "a scenario under it: bijstand validate SCENARIO.yaml --met \(path)")
    }

    /// The scenario with a layer over it, under both names.
    static func laid(_ layer: Node, over base: ScenarioTree.Layers, _ log: DiagnosticLog) -> ScenarioTree.Layers {
        guard let entries = layer.entries else {
            log.add(layer, "", found: layer.found, expected: "a table of keys: naam, nodig, interventies …")
            return base
        }
        if let basis = layer[RootKey.basis] {
            log.add(
                basis, RootKey.basis.key, found: basis.found,
                expected: "no basis: a layer is laid over the scenario before it")
        }
        let name = ScenarioTree.name(layer)
        if name == nil {
            log.add(layer, RootKey.naam.key, found: "nothing", expected: "a name of its own: it names the results")
        }
        ScenarioTree.reportRepeatedNames(in: layer, log)
        // Where it cannot lie, what it would lack besides says nothing.
        guard hasNeeds(layer, base, log) else { return base }
        var own = layer
        own.content = .mapping(entries.filter { ![RootKey.basis, .nodig].map(\.key).contains($0.key) })
        var laid = ScenarioTree.Layers(own, over: base, log)
        laid.root = ScenarioTree.merge(laid.root, names(layer, over: base.root))
        return laid
    }

    /// `naam` and `titel` of the two together.
    private static func names(_ layer: Node, over base: Node) -> Node {
        func both(_ key: RootKey, _ between: String) -> Node.Entry? {
            let texts = [base, layer].compactMap { $0[key]?.text ?? $0[RootKey.naam]?.text }
            guard texts.count == 2 else { return nil }
            let node = layer[key] ?? layer
            let text = Node(
                content: .scalar(texts.joined(separator: between), isPlain: false), file: layer.file, line: node.line)
            return Node.Entry(key: key.key, line: node.line, value: text)
        }
        return Node(
            content: .mapping([both(.naam, "-"), both(.titel, " + ")].compactMap(\.self)), file: layer.file,
            line: layer.line)
    }

    /// Whether what a layer needs is there in the scenario below it, switched on; what is not is told.
    private static func hasNeeds(_ layer: Node, _ base: ScenarioTree.Layers, _ log: DiagnosticLog) -> Bool {
        guard let node = layer[RootKey.nodig] else { return true }
        guard case .list(let items) = node.content else {
            log.add(
                node, RootKey.nodig.key, found: node.found, expected: "a list of keys, as [interventies.poort, werk]")
            return false
        }
        var hasAll = true
        for item in items {
            guard let path = item.text, !path.isEmpty else {
                log.add(item, RootKey.nodig.key, found: item.found, expected: "a key, as interventies.poort")
                continue
            }
            if !has(path, base.root) {
                let scenario = ScenarioTree.name(base.root) ?? base.root.file
                log.add(
                    item, RootKey.nodig.key, found: "'\(path)', which \(scenario) has not",
                    expected: "a scenario with it under this layer")
                hasAll = false
            }
        }
        return hasAll
    }

    private static func has(_ path: String, _ root: Node) -> Bool {
        // The country's budgets alone give no money.
        if path == LeftOut.money { return OwnMoney.isGiven(root) }
        var node = root
        for key in path.split(separator: ".").map(String.init) {
            let below: Node? =
                if case .list(let items) = node.content { items.first { ScenarioTree.name($0) == key } } else {
                    node[key]
                }
            guard let below, below.text != LeftOut.word, below[InterventionKey.actief]?.text != "false" else {
                return false
            }
            node = below
        }
        return true
    }
}
