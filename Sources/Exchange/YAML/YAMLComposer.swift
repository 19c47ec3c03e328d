internal import BijstandCaseload

/// Makes the tree of a YAML text, and reports what YAML allows and a scenario does not: a key twice, tags, merge keys,
/// several documents, aliases without end.
final class YAMLComposer {
    /// Tables and lists within each other.
    static let depthLimit = 64
    /// Values that aliases may repeat, all together.
    static let aliasLimit = 100_000

    private let text: YAMLText
    private let file: String
    private let log: DiagnosticLog
    private let parser: YAMLParser
    private var anchors: [String: (node: Node, size: Int)] = [:]
    /// Texts that are named, by name, until an alias uses the name.
    private var unused: [String: YAMLParser.Mark] = [:]
    private var repeated = 0
    private var isBroken = false
    /// Lines that could not be read, as they can.
    private(set) var mended: [YAMLProblem.MendedLine] = []
    /// Where the last text in quotes stands.
    private var lastQuoted: (start: YAMLParser.Mark, end: YAMLParser.Mark)?
    /// Characters of the line that was looked at last.
    private var looked: (line: Int, characters: [Unicode.Scalar]) = (-1, [])

    init(_ text: YAMLText, _ file: String, _ log: DiagnosticLog) {
        self.text = text
        self.file = file
        self.log = log
        parser = YAMLParser(text.bytes)
    }

    /// The rest cannot be read; why stands in the log.
    private struct Stop: Error {}

    /// - Returns: nil when there is no tree, which is then in the log; with holes where something could not be read.
    func compose() -> Node? {
        do throws(Stop) {
            return try document()
        } catch {
            return nil
        }
    }

    private func next() throws(Stop) -> YAMLParser.Event {
        do throws(YAMLParser.Failure) {
            return try parser.next()
        } catch {
            // Of a file that is wrong already the first mistake is often the cause.
            if !isBroken {
                let problem = YAMLProblem(error, text, lastQuoted)
                log.add(problem.diagnostic(file))
                mended =
                    problem.lookalike.map { $0.odd.all(in: text.lines, at: $0.line).mended }
                    ?? YAMLProblem.MendedLine(problem, text.lines).map { [$0] } ?? []
            }
            throw Stop()
        }
    }

    private func report(_ mark: YAMLParser.Mark, _ key: String, _ found: Message, _ expected: Message) {
        log.add(Diagnostic(file: file, line: mark.line + 1, key: key, found: found, expected: expected))
    }

    /// Reports what leaves a hole in the tree, which readers pass by.
    private func broken(_ mark: YAMLParser.Mark, _ key: String, _ found: Message, _ expected: Message) {
        report(mark, key, found, expected)
        isBroken = true
    }

    private func hole(_ line: Int, hidesOthers: Bool = false) -> Node {
        Node(content: .hole, file: file, line: line, hasHole: hidesOthers)
    }

    private func stop(_ mark: YAMLParser.Mark, _ found: Message, _ expected: Message) -> Stop {
        report(mark, "", found, expected)
        return Stop()
    }

    private func document() throws(Stop) -> Node {
        var event = try next()
        while case .documentStart = event.kind { event = try next() }
        let root = try value(event, "", 0).node
        if root.text == "" { throw nothing }
        while true {
            event = try next()
            switch event.kind {
            case .documentEnd: continue
            case .end:
                reportUnused()
                return root
            default:
                throw stop(event.start, "a second document, which begins with '---'", "one: a file for each")
            }
        }
    }

    private var nothing: Stop {
        stop(YAMLParser.Mark(line: 0, column: 0), "an empty file", "a table of keys")
    }

    private typealias Sized = (node: Node, size: Int)

    private func value(_ event: YAMLParser.Event, _ path: String, _ depth: Int) throws(Stop) -> Sized {
        guard depth < Self.depthLimit else {
            throw stop(
                event.start, "tables and lists more than \(Self.depthLimit) deep in each other", "a few levels")
        }
        let isTagged = event.tag != nil
        if isTagged && !text.hasHole(event.start.line) {
            broken(
                event.start, path, "a value that begins with '!'",
                "quotes around the text: a ! has another meaning there"
            )
        }
        let line = event.start.line + 1
        var result: Sized
        switch event.kind {
        case .alias: return try alias(event, path, isMerged: path == "<<" || path.hasSuffix(".<<"))
        case .scalar(let string, let isPlain):
            result = (Node(content: .scalar(string, isPlain: isPlain), file: file, line: line), 1)
            if event.start.line == event.end.line { result.node.columns = event.start.column..<event.end.column }
            if !isPlain { lastQuoted = (event.start, event.end) }
            if isPlain && event.end.line > event.start.line && hasSwallowedKey(event) {
                result.node = hole(line, hidesOthers: true)
            }
        case .listStart: result = try list(line, path, depth)
        case .tableStart: result = try table(line, path, depth)
        case .listEnd, .tableEnd, .documentStart, .documentEnd, .end:
            throw nothing
        }
        if let anchor = event.anchor {
            anchors[anchor] = result
            if case .scalar(let string, let isPlain) = event.kind {
                unused[anchor] = event.start
                if string.isEmpty && isPlain { result.node = hole(line) }
            }
        }
        if isTagged { result.node = hole(line) }
        return result
    }

    /// - Parameter isMerged: whether it stands behind a merge key, which is wrong in itself.
    private func alias(_ event: YAMLParser.Event, _ path: String, isMerged: Bool) throws(Stop) -> Sized {
        let name = event.anchor ?? ""
        unused[name] = nil
        guard let known = anchors[name] else {
            if isMerged { return (hole(event.start.line + 1), 1) }
            broken(
                event.start, path, "'*\(name)', which refers to a '&\(name)' that does not stand above it",
                "quotes around a text that begins with *: '*\(name)'")
            return (hole(event.start.line + 1), 1)
        }
        repeated += known.size
        guard repeated <= Self.aliasLimit else {
            throw stop(
                event.start, "aliases (*) that repeat more than \(Self.aliasLimit) values", "the values themselves")
        }
        return known
    }

    private func list(_ line: Int, _ path: String, _ depth: Int) throws(Stop) -> Sized {
        var (items, size): ([Node], Int) = ([], 1)
        var hasHole = false
        while true {
            let event = try next()
            if case .listEnd = event.kind { break }
            let own = "\(path)[\(items.count + 1)]"
            let item = try value(event, own, depth + 1)
            if case .scalar(let string, isPlain: true) = item.node.content,
                let split = YAMLProblem.spaceAfterColon(string)
            {
                broken(event.start, own, "'\(string)'", split)
                hasHole = true
                continue
            }
            hasHole = hasHole || item.node.isIncomplete
            items.append(item.node)
            size += item.size
        }
        return (Node(content: .list(items), file: file, line: line, hasHole: hasHole), size)
    }

    private func table(_ line: Int, _ path: String, _ depth: Int) throws(Stop) -> Sized {
        var (entries, size, path): ([Node.Entry], Int, String) = ([], 1, path)
        var lines: [String: Int] = [:]
        var hasHole = false
        while true {
            let event = try next()
            if case .tableEnd = event.kind { break }
            let key = try value(event, path, depth + 1).node
            if event.isPlain, LookalikeLine.mayBegin(key.text ?? "") { try refuseLookalike(event.start) }
            let after = try next()
            guard let name = key.text else {
                broken(event.start, path, "a key that is \(key.found)", "a word")
                _ = try value(after, path, depth + 1)
                hasHole = true
                continue
            }
            let own = path.isEmpty ? name : "\(path).\(name)"
            let child = try value(after, own, depth + 1)
            if isWithoutColon(event, after) {
                if let meant = reportWithoutColon(event, name, path, entries.last) {
                    entries.removeAll { $0.key == meant }
                    entries.append(
                        Node.Entry(key: meant, line: event.start.line + 1, value: hole(event.start.line + 1)))
                } else {
                    hasHole = true
                }
            } else if name == "<<" {
                broken(
                    event.start, own, "a merge key, '<<'", "the keys themselves; a basis takes over a whole scenario")
                hasHole = true
            } else if event.isPlain && name.hasPrefix("-") && name.dropFirst().first?.isLetter == true {
                let line = YAMLProblem.short(text.lines[event.start.line])
                broken(event.start, own, "'\(line)'", "a space after the dash: '- \(line.dropFirst())'")
                hasHole = true
            } else if let first = lines[name] {
                report(
                    event.start, own, "a key that stands again in the same table",
                    "each key once" + (first == event.start.line + 1 ? "" : "; it stands on line \(first) too"))
            } else {
                lines[name] = event.start.line + 1
                entries.append(Node.Entry(key: name, line: event.start.line + 1, value: child.node))
                size += child.size
                if case .hole = child.node.content, child.node.hasHole { hasHole = true }
                // Messages call an intervention by its name, once that is known.
                if name == InterventionKey.naam.key, let naam = child.node.text, Self.isIntervention(path) {
                    path = "\(RootKey.interventies).\(naam)"
                }
            }
        }
        return (Node(content: .mapping(entries), file: file, line: line, hasHole: hasHole), size)
    }

    /// Stops at a key that is none because of a sign on its line, which is read again as it is meant.
    private func refuseLookalike(_ mark: YAMLParser.Mark) throws(Stop) {
        guard text.lines.indices.contains(mark.line),
            text.lines[mark.line].unicodeScalars.prefix(mark.column).allSatisfy({ $0 == " " || $0 == "-" }),
            let odd = LookalikeLine(text.lines[mark.line])
        else { return }
        let all = odd.all(in: text.lines, at: mark.line)
        mended = all.mended
        throw stop(mark, odd.found(and: all.others), odd.expected)
    }

    /// A text that is named (`&…`) and never asked for most likely just begins with `&`.
    private func reportUnused() {
        for (name, mark) in unused.sorted(by: { ($0.value.line, $0.key) < ($1.value.line, $1.key) }) {
            broken(
                mark, "", "a value that begins with '&\(name)'",
                "quotes around the text: a & has another meaning there")
        }
    }

    private func characters(_ line: Int) -> [Unicode.Scalar] {
        if looked.line != line {
            looked = (line, text.lines.indices.contains(line) ? Array(text.lines[line].unicodeScalars) : [])
        }
        return looked.characters
    }

    /// Whether a key within braces has no colon behind it: `{a, b: 1}`.
    private func isWithoutColon(_ key: YAMLParser.Event, _ value: YAMLParser.Event) -> Bool {
        guard case .scalar("", isPlain: true) = value.kind, value.start.line == value.end.line,
            value.start.column == value.end.column
        else { return false }
        let behind = characters(key.end.line).dropFirst(key.end.column).first { $0 != " " && $0 != "\t" }
        return behind == "," || behind == "}"
    }

    /// A key without a colon, in braces: a decimal comma, or a space that is missing.
    ///
    /// - Returns: the key whose value is meant; nil where it can't be told.
    private func reportWithoutColon(
        _ event: YAMLParser.Event, _ name: String, _ path: String, _ last: Node.Entry?
    ) -> String? {
        let prefix = path.isEmpty ? "" : "\(path)."
        if let last, case .scalar(let before, isPlain: true) = last.value.content,
            let number = DutchNumber("\(before),\(name)")
        {
            let own = prefix + last.key
            let eenheid = Self.eenheid(own)
            broken(
                event.start, own, "'\(before),\(name)'",
                number.expectation(eenheid, isWhole: eenheid?.isWhole ?? false && !Self.isMoment(last.key)))
            return last.key
        }
        if let split = YAMLProblem.spaceAfterColon(name) {
            let meant = String(name.prefix { $0 != ":" })
            broken(event.start, prefix + meant, "'\(name)'", split)
            return meant
        }
        let isCurly = CurlyQuotes.begin(name) || CurlyQuotes.end(name)
        broken(
            event.start, path, "'\(name)' without a colon and a value",
            "'\(name): …', or \(isCurly ? "straight " : "")quotes around a text with a comma")
        return nil
    }

    private static func isIntervention(_ path: String) -> Bool {
        path.hasPrefix("\(RootKey.interventies)[") && path.last == "]" && !path.contains(".")
    }

    /// The unit of the number at a path of a scenario file; nil where the path alone does not tell.
    private static func eenheid(_ path: String) -> Eenheid? {
        Parameter.allCases.first { path == $0.rawValue || path.hasPrefix("\($0.rawValue).") }?.definition.eenheid
    }

    /// Whether a key tells a distribution.
    private static func isMoment(_ key: String) -> Bool {
        NumberKey(rawValue: key).map(NumberKey.moments.contains) ?? false
    }

    /// A line such as `soort:beleid` that YAML takes for more of the text above it.
    private func hasSwallowedKey(_ event: YAMLParser.Event) -> Bool {
        var isFound = false
        for line in event.start.line + 1...event.end.line where text.lines.indices.contains(line) {
            if let split = YAMLProblem.spaceAfterColon(text.lines[line]) {
                let mark = YAMLParser.Mark(line: line, column: 0)
                broken(mark, "", "'\(YAMLProblem.short(text.lines[line]))'", split)
                isFound = true
            }
        }
        return isFound
    }
}
