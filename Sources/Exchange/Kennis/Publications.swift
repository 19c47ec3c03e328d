internal import BijstandCaseload

/// A number that stands several times, as it was published in one month and another: the latest that is known holds.
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
                entry.value = settled(entry.value, entry.key)
                return entry
            })
        return root
    }

    private mutating func settled(_ node: Node, _ path: String) -> Node {
        switch node.content {
        case .mapping(let entries) where !node.isValue:
            var node = node
            node.content = .mapping(
                entries.map { entry in
                    var entry = entry
                    entry.value = settled(entry.value, "\(path).\(entry.key)")
                    return entry
                })
            return node
        case .list(let items) where !items.isEmpty && items.allSatisfy(\.isValue):
            return latest(items, node, path)
        case .scalar, .list, .mapping, .hole: return node
        }
    }

    private mutating func latest(_ items: [Node], _ node: Node, _ path: String) -> Node {
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
        guard let last = known.max(by: { $0.month < $1.month }) else {
            log.add(
                node, path, found: "numbers that became known from \(months.min()!) on",
                expected: "one of \(limit!) or before, the peildatum of this raming")
            return hole(node)
        }
        return last.item
    }

    private func hole(_ node: Node) -> Node {
        var node = node
        node.content = .hole
        return node
    }
}
