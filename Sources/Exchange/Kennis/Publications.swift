internal import BijstandCaseload

/// A number that stands several times, as it was published in one month and another: the latest that is known holds. One of
/// which none is known yet does not stand there.
///
/// ```yaml
/// 2019: [{waarde: 29_600_000, bekend: 2018-10}, {waarde: 28_600_000, bekend: 2019-04}]
/// ```
struct Publications {
    /// Nil for all that there are.
    let limit: Month?
    let log: DiagnosticLog
    /// Publications that became known later.
    private(set) var leftOut = 0

    init(asOf limit: Month?, _ log: DiagnosticLog) {
        (self.limit, self.log) = (limit, log)
    }

    /// The tree of a scenario with one number in each place.
    mutating func settled(_ root: Node) -> Node {
        guard case .mapping(let entries) = root.content else { return root }
        var root = root
        root.content = .mapping(
            entries.map { entry in
                guard RootKey.sections.contains(entry.key) else { return entry }
                var entry = entry
                entry.value = settled(entry.value, entry.key, parameter: nil) ?? entry.value
                return entry
            })
        return root
    }

    /// - Parameter isNeeded: whether nothing else stands for it.
    /// - Returns: nil for a number that is not known yet.
    private mutating func settled(
        _ node: Node, _ path: String, parameter: Parameter?, isNeeded: Bool = true
    ) -> Node? {
        let parameter = parameter ?? Parameter(rawValue: path)
        switch node.content {
        case .mapping(let entries) where !node.isValue:
            var node = node
            // What each category has stands for one that is not known yet.
            let hasEach = entries.contains { $0.key == TableDecoder.each }
            node.content = .mapping(
                entries.compactMap { entry in
                    var entry = entry
                    let isNeeded = !hasEach || entry.key == TableDecoder.each
                    guard
                        let value = settled(
                            entry.value, "\(path).\(entry.key)", parameter: parameter, isNeeded: isNeeded)
                    else {
                        return nil
                    }
                    entry.value = value
                    return entry
                })
            return node
        case .list(let items) where node.isPublications:
            return latest(items, node, path, isRequired: isNeeded && parameter?.definition.default == .required)
        case .scalar, .list, .mapping, .hole: return node
        }
    }

    private mutating func latest(_ items: [Node], _ node: Node, _ path: String, isRequired: Bool) -> Node? {
        let dated = items.compactMap { item in item.kennis?.bekend.map { (month: $0, item: item) } }
        guard dated.count == items.count else {
            log.add(
                node, path, found: "a list of numbers", expected: "each with the month in which it became known: bekend"
            )
            return hole(node)
        }
        let months = dated.map(\.month)
        guard Set(months).count == months.count else {
            log.add(
                node, path, found: "two numbers of one month", expected: "one for each month in which it became known")
            return hole(node)
        }
        let known = dated.filter { one in limit.map { one.month <= $0 } ?? true }
        leftOut += dated.count - known.count
        guard var last = known.max(by: { $0.month < $1.month }) else {
            guard isRequired else { return nil }
            log.add(
                node, path, found: "numbers that became known from \(months.min()!) on",
                expected: "one of \(limit!) or before, the peildatum of this raming")
            return hole(node)
        }
        last.item.isPublication = true
        return last.item
    }

    /// What stands in a place when one file is laid over another: publications go with those of below, of one month that of
    /// above.
    static func merged(_ base: Node, _ change: Node) -> Node? {
        guard change.isPublications, case .list(let new) = change.content else { return nil }
        let old: [Node] =
            switch base.content {
            case .list(let items) where base.isPublications: items
            case .mapping where base.isValue && base.kennis?.bekend != nil: [base]
            case .scalar where base.kennis?.bekend != nil: [valued(base)]
            case .scalar, .list, .mapping, .hole: []
            }
        let months = Set(new.compactMap { $0.kennis?.bekend })
        var change = change
        change.content = .list(old.filter { $0.kennis?.bekend.map { !months.contains($0) } ?? true } + new)
        return change
    }

    /// A plain number as a table.
    private static func valued(_ node: Node) -> Node {
        var table = node
        table.content = .mapping([Node.Entry(key: NumberKey.waarde.key, line: node.line, value: node)])
        return table
    }

    private func hole(_ node: Node) -> Node {
        var node = node
        node.content = .hole
        return node
    }
}

extension Node {
    /// Whether it is a number that stands several times.
    fileprivate var isPublications: Bool {
        if case .list(let items) = content { !items.isEmpty && items.allSatisfy(\.isValue) } else { false }
    }
}
