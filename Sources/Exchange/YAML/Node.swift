internal import BijstandCaseload

/// A value of a scenario file that remembers where it stands.
struct Node: Sendable {
    struct Entry: Sendable {
        let key: String
        let line: Int
        var value: Node
    }

    enum Content: Sendable {
        /// Text as written; `isPlain` when not quoted.
        case scalar(String, isPlain: Bool)
        case list([Node])
        case mapping([Entry])
        /// What could not be read; why is in the log already.
        case hole
    }

    var content: Content
    let file: String
    let line: Int
    /// Columns from the first character up to that after the last, of a text on one line; else empty.
    var columns = 0..<0
    /// Whether something of a list or table could not be read, so that nothing can be said of it as a whole.
    var hasHole = false

    /// Since when a number is known, as its own file tells; nil of what is no number.
    var kennis: Kennis?

    /// Whether it is one of several publications of a number: such a series may go beyond a run.
    var isPublication = false

    var place: Place { Place(file: file, line: line) }

    var entries: [Entry]? {
        if case .mapping(let entries) = content { entries } else { nil }
    }

    /// The text of a value that is neither list nor table.
    var text: String? {
        if case .scalar(let text, _) = content { text } else { nil }
    }

    /// Whether what could be said of it might be about a hole.
    var isIncomplete: Bool { if case .hole = content { true } else { hasHole } }

    var isQuoted: Bool { if case .scalar(_, isPlain: false) = content { true } else { false } }

    subscript(_ key: String) -> Node? { entries?.first { $0.key == key }?.value }

    /// Whether a table is one value, which a change replaces as a whole.
    var isValue: Bool { self[NumberKey.waarde] != nil || self[NumberKey.verdeling] != nil }

    /// The same with a hole in everything that a basis adds to: nothing is said to be missing.
    var withoutBasis: Node {
        var node = self
        switch content {
        case .mapping(let entries) where !isValue:
            node.hasHole = true
            node.content = .mapping(
                entries.map { Entry(key: $0.key, line: $0.line, value: $0.value.withoutBasis) })
        case .list(let items) where items.allSatisfy({ $0["naam"]?.text != nil }):
            node.hasHole = true
            node.content = .list(items.map(\.withoutBasis))
        case .scalar, .list, .mapping, .hole: break
        }
        return node
    }

    /// Short description for messages.
    var found: Message {
        switch content {
        case .scalar(let text, _): text.isEmpty ? "nothing" : "'\(text)'"
        case .list(let items): items.isEmpty ? "an empty list" : "a list"
        case .mapping: "a table of keys"
        case .hole: "something unreadable"
        }
    }
}

extension [Node] {
    /// The first two numbers that stand in one line with a comma and no space between: most likely one with a decimal comma.
    var decimalComma: (node: Node, text: String)? {
        for (left, right) in zip(self, dropFirst()) {
            guard let whole = left.text, let decimals = right.text, left.line == right.line,
                !left.columns.isEmpty, left.columns.upperBound + 1 == right.columns.lowerBound,
                decimals.allSatisfy(\.isNumber), DutchNumber("\(whole),\(decimals)") != nil
            else { continue }
            return (left, "\(whole),\(decimals)")
        }
        return nil
    }
}
