internal import BijstandCaseload

/// Collects what is wrong, and what deserves a look, so that a reader can go on and find the rest.
final class DiagnosticLog {
    private var seen: Set<Diagnostic> = []
    private var entries: [Diagnostic] = []
    /// Keys that a table of a YAML file lacks: positions of the messages.
    private var lacking: Set<Int> = []
    private var warned: Set<Warning> = []
    private var warnedKeys: [Place: Set<String>] = [:]
    /// In the order in which they were met.
    private(set) var warnings: [Warning] = []
    /// The file that is read for its own sake, not as a basis; nil for a canonical form.
    var own: String?
    /// Paths of the keys that unknown ones are likely misspellings of.
    private var meant: Set<String> = []

    var isEmpty: Bool { entries.isEmpty }
    var count: Int { entries.count }

    /// Whether something is wrong at a key or below it.
    func hasMessage(below key: String) -> Bool { entries.contains { $0.key == key || $0.key.hasPrefix("\(key).") } }

    func add(_ diagnostic: Diagnostic) {
        if seen.insert(diagnostic).inserted { entries.append(diagnostic) }
    }

    /// Of what has a hole nothing more is said.
    func add(_ node: Node, _ key: String, found: Message, expected: Message, suggestion: String? = nil) {
        guard !node.isIncomplete else { return }
        if found == "nothing" { lacking.insert(entries.count) }
        let isCurly = node.text.map { CurlyQuotes.removed($0) != nil } ?? false
        add(
            Diagnostic(
                file: node.file, line: node.line, key: key, found: found,
                expected: expected + (isCurly ? "; straight quotes, if any" : ""), suggestion: suggestion))
    }

    /// Whether a warning was given of a key, or of all of its table, at a place.
    func hasWarning(_ place: Place, _ key: String) -> Bool {
        let each = key.lastIndex(of: ".").map { "\(key[...$0])\(TableDecoder.each)" }
        return [key, each ?? key].contains { warnedKeys[place]?.contains($0) ?? false }
    }

    func warn(_ warning: Warning) {
        guard warned.insert(warning).inserted else { return }
        warnings.append(warning)
        warnedKeys[Place(file: warning.file, line: warning.line), default: []].insert(warning.key)
    }

    func warn(_ place: Place?, _ key: String, _ text: Message) {
        warn(Warning(file: place?.file ?? "", line: place?.line ?? 0, key: key, text: text))
    }

    /// Of what is left over in a basis nothing is said.
    func warnOwn(_ place: Place?, _ key: String, _ text: Message) {
        if let place, place.file == own { warn(place, key, text) }
    }

    /// A year that the file itself gives and the run does not have.
    func warnOutside(_ entry: Node.Entry, _ years: [Int], _ path: String) {
        warnOwn(
            Place(file: entry.value.file, line: entry.line), "\(path).\(entry.key)",
            "a year outside the run, \(years[0]) to \(years[years.count - 1]): it changes nothing")
    }

    /// A key that is none of the known ones.
    func unknown(_ entry: Node.Entry, among known: [String], path: String) {
        if let renamed = RenamedKey.message(path) {
            add(
                Diagnostic(
                    file: entry.value.file, line: entry.line, key: path, found: renamed.found,
                    expected: renamed.expected))
            return
        }
        if let name = CurlyQuotes.removed(entry.key) {
            let suggestion = known.contains(name) ? name : Suggestion.nearest(to: name, in: known)
            if let suggestion { meant.insert("\(path.dropLast(entry.key.count))\(suggestion)") }
            add(
                Diagnostic(
                    file: entry.value.file, line: entry.line, key: path, found: "a key in curly quotes",
                    expected: "straight quotes: \"\(suggestion ?? name)\""))
            return
        }
        let suggestion =
            Suggestion.nearest(to: entry.key, in: known)
            ?? (path.contains(".") ? Suggestion.nearest(to: entry.key, in: [MetaKey.bron, .aanname].map(\.key)) : nil)
        if let suggestion { meant.insert("\(path.dropLast(entry.key.count))\(suggestion)") }
        add(
            Diagnostic(
                file: entry.value.file, line: entry.line, key: path, found: "an unknown key",
                expected: "one of \(known.joined(separator: ", "))", suggestion: suggestion))
    }

    /// Keys that are said to be missing and are not: a misspelt one stands in their place, or what stands there is wrong.
    private var notMissing: Set<String> {
        var keys = meant
        for (index, entry) in entries.enumerated() where !lacking.contains(index) {
            var key = entry.key[...]
            while !key.isEmpty, keys.insert(String(key)).inserted {
                key = key.lastIndex(of: ".").map { key[..<$0] } ?? ""
            }
        }
        return keys
    }

    /// By order of files as met, then by line.
    func sorted() -> [Diagnostic] {
        var order: [String: Int] = [:]
        let notMissing = notMissing
        let entries = entries.enumerated().filter { !(lacking.contains($0) && notMissing.contains($1.key)) }.map(
            \.element)
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

/// Where something stands in a file.
struct Place: Hashable, Sendable {
    let file: String
    let line: Int

    /// `file:line: key: `, with which a line of text about it begins.
    func prefix(_ key: String = "") -> String {
        "\(VisibleText.of(file))\(line > 0 ? ":\(line)" : ""): " + (key.isEmpty ? "" : "\(VisibleText.short(key)): ")
    }
}
