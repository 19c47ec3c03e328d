internal import BijstandCaseload

/// Reads the plain fields of a table: words, months, categories, whole numbers.
struct FieldReader {
    let log: DiagnosticLog

    func text(_ node: Node, _ key: some TableKey, _ path: String) -> String? {
        guard let child = node[key], case .scalar(let text, _) = child.content, !text.isEmpty else {
            log.add(node[key] ?? node, "\(path).\(key)", found: node[key]?.found ?? "nothing", expected: "a text")
            return nil
        }
        return text
    }

    /// An explanation, where one stands, is a text.
    func checkToelichting(_ node: Node, _ prefix: String) {
        guard let child = node[MetaKey.toelichting], child.text == nil else { return }
        log.add(child, "\(prefix)\(MetaKey.toelichting)", found: child.found, expected: "a text")
    }

    /// True or false; false when the key is absent or wrong.
    func flag(_ node: Node, _ key: some TableKey, _ path: String, default standard: Bool) -> Bool {
        guard let child = node[key] else { return standard }
        switch child.content {
        case .scalar("true", true): return true
        case .scalar("false", true): return false
        default:
            let isWord = child.text == "true" || child.text == "false"
            log.add(
                child, "\(path).\(key)", found: child.found,
                expected: isWord ? "\(child.text!) without quotes" : "true or false")
            return standard
        }
    }

    /// True or false of the scenario as a whole; false when the key is absent or wrong.
    func rootFlag(_ root: Node, _ key: RootKey) -> Bool {
        guard let child = root[key] else { return false }
        switch child.content {
        case .scalar("true", true): return true
        case .scalar("false", true): return false
        default:
            log.add(child, key.key, found: child.found, expected: "true or false")
            return false
        }
    }

    func choice<Choice: RawRepresentable<String>>(
        _ node: Node, _ key: some TableKey, _ cases: [Choice], _ path: String
    ) -> Choice? {
        let names = cases.map(\.rawValue)
        guard let child = node[key] else {
            log.add(node, "\(path).\(key)", found: "nothing", expected: "one of \(names.joined(separator: ", "))")
            return nil
        }
        return word(child, "\(path).\(key)", names).flatMap(Choice.init)
    }

    private func word(_ node: Node, _ path: String, _ names: [String]) -> String? {
        guard case .scalar(let text, _) = node.content, names.contains(text) else {
            let suggestion: String? =
                if case .scalar(let text, _) = node.content { Suggestion.nearest(to: text, in: names) } else { nil }
            log.add(
                node, path, found: node.found, expected: "one of \(names.joined(separator: ", "))",
                suggestion: suggestion)
            return nil
        }
        return text
    }

    /// Whom an effect touches: the categories that stand in a table.
    func filter(_ node: Node, by axes: [Axis], _ path: String) -> Effect.Filter {
        var filter = Effect.Filter()
        for axis in axes { filter.asked[axis] = categories(node, axis, path) }
        return filter
    }

    /// A category or a list of them; nil when the key is absent.
    private func categories(_ node: Node, _ axis: Axis, _ path: String) -> Set<String>? {
        guard let child = node[axis] else { return nil }
        let names = axis.fixedLabels ?? []
        let items: [Node] = if case .list(let list) = child.content { list } else { [child] }
        if items.isEmpty {
            log.add(
                child, "\(path).\(axis)", found: "an empty list",
                expected: "at least one of \(names.joined(separator: ", "))")
        }
        return Set(items.compactMap { word($0, "\(path).\(axis)", names) })
    }

    /// First and last month, `van` and `tot`; the first is required.
    func span<Key: TableKey>(_ node: Node, _ van: Key, _ tot: Key, _ path: String) -> (from: Month?, to: Month?) {
        let from = month(node, van, path)
        if node[van] == nil { log.add(node, "\(path).\(van)", found: "nothing", expected: MonthText.example) }
        let to = month(node, tot, path)
        if let from, let to, to < from {
            log.add(node[tot]!, "\(path).\(tot)", found: "'\(to)', before van", expected: "\(from) or later")
        }
        return (from, to)
    }

    func month(_ node: Node, _ key: some TableKey, _ path: String) -> Month? {
        guard let child = node[key] else { return nil }
        guard case .scalar(let text, _) = child.content, let month = Month(text) else {
            log.add(child, "\(path).\(key)", found: child.found, expected: MonthText.expectation(child.text))
            return nil
        }
        return month
    }

    func whole(_ node: Node, _ key: some TableKey, in range: ClosedRange<Int>, _ path: String) -> Int? {
        guard let child = node[key] else { return nil }
        return whole(child, in: range, "\(path).\(key)", "a whole number, \(range.lowerBound) to \(range.upperBound)")
    }

    /// A whole number at a node.
    func whole(_ node: Node, in range: ClosedRange<Int>, _ path: String, _ expected: Message) -> Int? {
        let text = node.text ?? ""
        let value =
            ScenarioNumber.withoutThousandsPoint(text) == nil
            ? ScenarioNumber.parse(text).flatMap { Int(whole: $0, in: range) } : nil
        guard let value, !node.isQuoted else {
            log.add(node, path, found: node.found, expected: value == nil ? expected : "\(text) without quotes")
            return nil
        }
        return value
    }

    func unknownKeys(_ node: Node, _ known: [String], _ path: String) {
        for entry in node.entries ?? [] where !known.contains(entry.key) {
            log.unknown(entry, among: known, path: "\(path).\(entry.key)")
        }
    }
}
