/// One thing wrong in a file, with all a user needs to mend it.
public struct Diagnostic: Error, Hashable, Sendable, CustomStringConvertible {
    public let file: String
    /// 1 for the first line; 0 where the file as a whole is meant.
    public let line: Int
    /// Path of the key, empty where none applies.
    public let key: String
    public let found: String
    public let expected: String
    /// A likely intention.
    public let suggestion: String?

    public init(
        file: String, line: Int, key: String = "", found: String, expected: String, suggestion: String? = nil
    ) {
        self.file = file
        self.line = line
        self.key = key
        self.found = found
        self.expected = expected
        self.suggestion = suggestion
    }

    /// `file:line: key: found …, expected …`.
    public var description: String {
        "\(file)\(line > 0 ? ":\(line)" : ""): \(key.isEmpty ? "" : "\(key): ")found \(found), expected \(expected)"
            + (suggestion.map { " (did you mean '\($0)'?)" } ?? "")
    }
}

/// Everything wrong with the input, in the order of files and lines.
public struct InvalidInput: Error, Sendable, CustomStringConvertible {
    public let diagnostics: [Diagnostic]

    public init(diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }

    public var description: String { diagnostics.map(\.description).joined(separator: "\n") }
}

/// A file that is not there or cannot be read.
public struct MissingInput: Error, Sendable, CustomStringConvertible {
    public let path: String

    public init(path: String) { self.path = path }

    public var description: String { "\(path): no such file, or it cannot be read" }
}

/// Collects what is wrong, so that a reader can go on and find the rest.
final class DiagnosticLog {
    private var seen: Set<Diagnostic> = []
    private var entries: [Diagnostic] = []

    var isEmpty: Bool { entries.isEmpty }

    func add(_ diagnostic: Diagnostic) {
        if seen.insert(diagnostic).inserted { entries.append(diagnostic) }
    }

    func add(_ node: Node, _ key: String, found: String, expected: String, suggestion: String? = nil) {
        add(
            Diagnostic(
                file: node.file, line: node.line, key: key, found: found, expected: expected, suggestion: suggestion))
    }

    /// A key that is none of the known ones.
    func unknown(_ entry: Node.Entry, among known: [String], path: String) {
        add(
            Diagnostic(
                file: entry.value.file, line: entry.line, key: path, found: "an unknown key",
                expected: "one of \(known.joined(separator: ", "))",
                suggestion: Suggestion.nearest(to: entry.key, in: known)))
    }

    /// By order of files as met, then by line.
    func sorted() -> [Diagnostic] {
        var order: [String: Int] = [:]
        for entry in entries where order[entry.file] == nil { order[entry.file] = order.count }
        return entries.enumerated().sorted { left, right in
            let (a, b) = (left.element, right.element)
            return (order[a.file]!, a.line, left.offset) < (order[b.file]!, b.line, right.offset)
        }.map(\.element)
    }

    func throwIfAny() throws(InvalidInput) {
        if !isEmpty { throw InvalidInput(diagnostics: sorted()) }
    }
}
