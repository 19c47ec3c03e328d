internal import BijstandCaseload

/// `geen` in the place of what a key holds: nothing of it, whatever the basis has. So it is of a section, and of a table in one.
///
/// Only the files of a scenario have it: by the time numbers are read the key is gone, so the canonical form is that of a
/// scenario that never had it. A file derived from one with `geen` may give the key again.
enum LeftOut {
    static let word = "geen"

    /// Keys that a scenario may be without.
    static let keys: [String] =
        ([.vangnet, .begroting, .parameters] + RootKey.lists).map(\.key)
        + RootKey.sections.filter { section in
            section == money
                || !Parameter.allCases.contains { $0.isRequired && $0.rawValue.hasPrefix("\(section).") }
        }

    /// Keys that hold a word or a path, and that a scenario may be without.
    private static let words = [RootKey.waarnemingen, .druk, .aannamen, .peildatum, .toelichting].map(\.key)

    /// The section without which a run has no money.
    static let money = "buig"

    /// Drops what is left out, and reports other words in its place. Numbers that a file leaves out stay out though a file of joint
    /// draws below it has a column for them.
    ///
    /// - Parameter layers: the scenario files, from the first basis on.
    static func drop(from root: inout Node, layers: [String], _ log: DiagnosticLog) {
        keepOut(&root, layers)
        guard case .mapping(var entries) = root.content else { return }
        let isWithoutDraws = isWord(root[RootKey.parameters])
        entries.removeAll { entry in
            // Without a file of joint draws there are no columns either.
            if entry.key == RootKey.parametersBehalve.key { return isWithoutDraws }
            if words.contains(entry.key) { return isWord(entry.value) }
            guard keys.contains(entry.key), case .scalar = entry.value.content else { return false }
            if isWord(entry.value) { return true }
            // Other words there are the path of a file.
            if entry.key == RootKey.parameters.key { return false }
            log.add(
                entry.value, entry.key, found: entry.value.found,
                expected: (RootKey.lists.map(\.key).contains(entry.key) ? "a list" : "a table of keys")
                    + ", or \(word): nothing, whatever the basis has")
            return true
        }
        root.content = .mapping(
            entries.map { entry in
                guard RootKey.sections.contains(entry.key), let tables = entry.value.entries else { return entry }
                var entry = entry
                entry.value.content = .mapping(tables.filter { !isWord($0.value) })
                return entry
            })
    }

    /// Names the sections and tables that are left out above the file of joint draws among the numbers that stand before it.
    private static func keepOut(_ root: inout Node, _ layers: [String]) {
        guard case .mapping(var entries) = root.content, let draws = root[RootKey.parameters], !isWord(draws) else {
            return
        }
        func isAbove(_ node: Node) -> Bool {
            (layers.lastIndex(of: node.file) ?? layers.count) > (layers.lastIndex(of: draws.file) ?? layers.count)
        }
        var out: [Node] = []
        func note(_ path: String, _ node: Node) {
            guard isWord(node), isAbove(node) else { return }
            out.append(Node(content: .scalar(path, isPlain: true), file: node.file, line: node.line))
        }
        for entry in entries where RootKey.sections.contains(entry.key) {
            note(entry.key, entry.value)
            // Keys that hold no numbers have no columns.
            for table in entry.value.entries ?? [] {
                let path = "\(entry.key).\(table.key)"
                if Parameter(rawValue: path) != nil { note(path, table.value) }
            }
        }
        guard let first = out.first else { return }
        let besides = RootKey.parametersBehalve.key
        var items = out
        if let given = root[RootKey.parametersBehalve] {
            // What is no list is reported where it is read.
            guard case .list(let paths) = given.content else { return }
            items = paths + out
        }
        entries.removeAll { $0.key == besides }
        entries.append(
            Node.Entry(
                key: besides, line: first.line,
                value: Node(content: .list(items), file: first.file, line: first.line)))
        root.content = .mapping(entries)
    }

    private static func isWord(_ node: Node?) -> Bool {
        if case .scalar(word, _) = node?.content { true } else { false }
    }
}
