/// A value of a scenario file that remembers where it stands.
struct Node {
    struct Entry {
        let key: String
        let line: Int
        var value: Node
    }

    enum Content {
        /// Text as written; `isPlain` when not quoted.
        case scalar(String, isPlain: Bool)
        case list([Node])
        case mapping([Entry])
    }

    var content: Content
    let file: String
    let line: Int

    var entries: [Entry]? {
        if case .mapping(let entries) = content { entries } else { nil }
    }

    subscript(_ key: String) -> Node? { entries?.first { $0.key == key }?.value }

    /// Short description for messages.
    var found: String {
        switch content {
        case .scalar(let text, _): text.isEmpty ? "nothing" : "'\(text)'"
        case .list: "a list"
        case .mapping: "a table of keys"
        }
    }
}
