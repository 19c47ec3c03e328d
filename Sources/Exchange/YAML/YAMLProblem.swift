internal import BijstandCaseload

/// What is wrong with the form of a YAML text, in the words of the file and with what to type: libyaml's own words say what
/// its scanner looked for, not what a person did.
struct YAMLProblem {
    private let failure: YAMLParser.Failure
    private let text: YAMLText
    private let lastQuoted: (start: YAMLParser.Mark, end: YAMLParser.Mark)?

    /// - Parameter lastQuoted: where the last text in quotes before it stands.
    init(
        _ failure: YAMLParser.Failure, _ text: YAMLText, _ lastQuoted: (start: YAMLParser.Mark, end: YAMLParser.Mark)?
    ) {
        self.failure = failure
        self.text = text
        self.lastQuoted = lastQuoted
    }

    func diagnostic(_ file: String) -> Diagnostic {
        let (line, found, expected) = message
        return Diagnostic(file: file, line: line + 1, found: found, expected: expected)
    }

    /// The line that holds a sign which looks like another.
    var lookalike: (line: Int, odd: LookalikeLine)? {
        guard failure.byte == nil else { return nil }
        var lines = [at.line]
        if failure.context.contains("alias") { lines.append(opened.line) }
        if failure.problem == "mapping values are not allowed in this context", let above = above(at.line) {
            lines.append(above)
        }
        for line in lines {
            if let odd = LookalikeLine(source(line)) { return (line, odd) }
        }
        return nil
    }

    private func isCommentInBraces(_ line: Int) -> Bool { Self.commentInBraces(source(line)) != nil }

    /// The space and `#` of a comment that takes a closing brace with it; nil where there is none.
    static func commentInBraces(_ line: String) -> Range<String.Index>? {
        guard
            let start = line.indices.first(where: { place in
                line[place] == "#" && place > line.startIndex && line[line.index(before: place)] == " "
            })
        else { return nil }
        let (before, comment) = (line[..<start], line[start...])
        func excess(_ text: Substring) -> Int {
            text.count { "{[".contains($0) } - text.count { "}]".contains($0) }
        }
        guard before.count(where: { $0 == "\"" }).isMultiple(of: 2), excess(before) > 0, excess(comment) < 0 else {
            return nil
        }
        return line.index(before: start)..<line.index(after: start)
    }

    /// Line, from 0, that the message names.
    var place: YAMLParser.Mark { YAMLParser.Mark(line: message.line, column: at.column) }

    /// Whether a list's dash has no space behind it.
    var isMissingDashSpace: Bool { missingDashSpace(message.line) != nil }

    /// Whether the problem lies within the value of one line.
    var isOfOneValue: Bool {
        guard tab == nil, failure.byte == nil else { return false }
        switch failure.problem {
        case "found character that cannot start any token", "block sequence entries are not allowed in this context",
            "mapping keys are not allowed in this context", "found unknown escape character",
            "did not find expected hexdecimal number", "found invalid Unicode character escape code":
            return true
        case "mapping values are not allowed in this context":
            return String(String.UnicodeScalarView(source(at.line).unicodeScalars.prefix(at.column))).contains(": ")
        case "did not find expected key": return at.line == message.line && at.column > indentation(at.line)
        default:
            return ["anchor", "alias", "tag", "block scalar"].contains { failure.context.contains($0) }
        }
    }

    /// The line, from 0, what stands there, and what to type.
    private typealias Flaw = (line: Int, found: Message, expected: Message)

    private var at: YAMLParser.Mark { failure.mark }
    private var opened: YAMLParser.Mark { failure.contextMark }

    private var message: Flaw {
        if let byte = failure.byte {
            return (text.line(ofByte: byte), "a control character", "text alone: letters, digits and signs")
        }
        if let tab { return tab }
        if let (line, odd) = lookalike {
            return (line, odd.found(and: odd.all(in: text.lines, at: line).others), odd.expected)
        }
        if let line = [opened.line, above(at.line) ?? at.line, at.line].first(where: { isCommentInBraces($0) }) {
            let comment = source(line)[Self.commentInBraces(source(line))!.lowerBound...].drop { $0 == " " }
            return (
                line, "a # within braces, which begins a comment: '\(Self.short(comment))'",
                "quotes around a text with a # in it"
            )
        }
        switch failure.problem {
        case "found character that cannot start any token": return begins(at)
        case "block sequence entries are not allowed in this context",
            "mapping keys are not allowed in this context":
            return begins(at)
        case "mapping values are not allowed in this context": return colon
        case "could not find expected ':'": return noColon
        case "did not find expected key", "did not find expected '-' indicator":
            return at.column > indentation(at.line) ? afterValue : indented
        case "did not find expected ',' or '}'": return unclosed("{", "}", "keys")
        case "did not find expected ',' or ']'": return unclosed("[", "]", "items")
        case "did not find expected node content": return nothingThere
        case "did not find expected <document start>": return afterEnd
        case "found unexpected end of stream", "found unexpected document indicator":
            return (opened.line, "a quote that is not closed", "the same quote where the text ends")
        case "found unknown escape character", "did not find expected hexdecimal number",
            "found invalid Unicode character escape code":
            return (
                at.line, "a backslash (\\) between double quotes: '\(Self.short(source(at.line)))'",
                "single quotes around the text, or \\\\ for each backslash"
            )
        default: break
        }
        // What is left is about signs that open something else than a text.
        for word in ["anchor", "alias", "tag", "block scalar"] where failure.context.contains(word) {
            return begins(opened)
        }
        if failure.context.contains("directive") || failure.problem.contains("directive")
            || failure.problem.contains("YAML document")
        {
            let line = failure.context.isEmpty ? at.line : opened.line
            return (
                line, "a line that begins with %: '\(Self.short(source(line)))'",
                "quotes around a text that begins with %; nothing else begins so"
            )
        }
        if failure.problem == "found undefined tag handle" { return begins(at) }
        return (
            at.line, "'\(Self.short(source(at.line)))', which does not fit what stands above it",
            "'key: value', indented as its neighbours; quotes around a text with : # { [ or a quote in it"
        )
    }

    // MARK: - Lines

    private func source(_ line: Int) -> String { text.lines.indices.contains(line) ? text.lines[line] : "" }

    private func indentation(_ line: Int) -> Int { source(line).unicodeScalars.prefix { $0 == " " }.count }

    private func isBlank(_ line: Int) -> Bool {
        let rest = source(line).drop { $0 == " " || $0 == "\t" }
        return rest.isEmpty || rest.first == "#"
    }

    /// The nearest line above that is neither empty nor a comment.
    private func above(_ line: Int) -> Int? { (0..<max(0, line)).last { !isBlank($0) } }

    /// A line as messages quote it: without its indentation, and not too long.
    static func short(_ line: some StringProtocol) -> String {
        let trimmed = line.drop { $0 == " " || $0 == "\t" }
        return trimmed.count > 60 ? "\(trimmed.prefix(60))…" : String(trimmed)
    }

    /// `key: value` for a text such as `key:value`; nil for others, addresses as `https://…` among them.
    static func missingSpace(_ line: some StringProtocol) -> String? {
        let trimmed = Substring(line).drop { $0 == " " || $0 == "\t" }
        let item = trimmed.hasPrefix("- ") ? trimmed.dropFirst(2).drop { $0 == " " } : trimmed[...]
        guard let colon = item.firstIndex(of: ":") else { return nil }
        let (key, rest) = (item[..<colon], item[colon...].dropFirst())
        guard let first = rest.first, first != " ", first != "/", first != "\t", !key.isEmpty,
            key.allSatisfy({ $0.isLetter || $0.isNumber || "_-<>+.\"'".contains($0) })
        else { return nil }
        return short("\(trimmed.hasPrefix("- ") ? "- " : "")\(key): \(behindColon(rest))")
    }

    /// What stands behind a colon, without what looks like a space there and is none.
    static func behindColon(_ rest: Substring) -> Substring {
        Substring(rest.unicodeScalars.drop { VisibleText.likeSpace($0) != nil })
    }

    /// What to type for a text such as `key:value`, by name where what looks like a space stands there; nil for others.
    static func spaceAfterColon(_ text: some StringProtocol) -> Message? {
        guard let split = missingSpace(text) else { return nil }
        let behind = text.unicodeScalars.drop { $0 != ":" }.dropFirst().first
        let odd = behind.flatMap(VisibleText.likeSpace)
        return "a space after the colon\(odd.map { ", not \($0)" } ?? ""): '\(split)'"
    }

    private func missingSpace(in lines: Range<Int>) -> Flaw? {
        for line in lines where !isBlank(line) {
            if let expected = Self.spaceAfterColon(source(line)) {
                return (line, "'\(Self.short(source(line)))'", expected)
            }
        }
        return nil
    }

    /// `-naam: x`, without a space behind the dash.
    private func missingDashSpace(_ line: Int) -> Flaw? {
        let rest = source(line).drop { $0 == " " }
        guard rest.first == "-", let second = rest.dropFirst().first, second.isLetter || "\"'{".contains(second)
        else { return nil }
        return (line, "'\(Self.short(rest))'", "a space after the dash: '- \(Self.short(rest.dropFirst()))'")
    }

    // MARK: - Kinds

    private var tab: Flaw? {
        func isTabbed(_ line: Int) -> Bool {
            !isBlank(line) && source(line).prefix { $0 == " " || $0 == "\t" }.contains("\t")
        }
        guard isTabbed(at.line) else { return nil }
        let others = text.lines.indices.count(where: isTabbed) - 1
        return (
            at.line, "a tab in the indentation" + (others > 0 ? ", as on \(others) more lines" : ""), "spaces"
        )
    }

    /// A value that begins with a sign that means something else to YAML.
    private func begins(_ mark: YAMLParser.Mark) -> Flaw {
        let line = source(mark.line).unicodeScalars
        let (before, rest) = (line.prefix(mark.column), line.dropFirst(mark.column))
        if rest.first == "\t" { return (mark.line, "a tab before a value", "a space") }
        guard let sign = rest.first else {
            return (mark.line, "a value that is missing", "'key: value'")
        }
        let isBraced = before.contains("{") || before.contains("[")
        let value = String(isBraced ? rest.prefix { !",}]".unicodeScalars.contains($0) } : rest)
        let quote = value.contains("'") ? "\"" : "'"
        if sign == "-" {
            return (
                mark.line, "a list that begins beside its key: '\(Self.short(source(mark.line)))'",
                "each item on a line of its own, or quotes around a text: \(quote)\(Self.short(value))\(quote)"
            )
        }
        return (
            mark.line, "a value that begins with \(sign)",
            "quotes around the text: \(quote)\(Self.short(value))\(quote)"
        )
    }

    /// A colon where no key can be.
    private var colon: Flaw {
        let line = source(at.line)
        if at.column > 1024 { return (at.line, "a key of \(at.column) characters", "a shorter one") }
        // Lines between the last key above and this one are no keys.
        var first = at.line
        while let line = above(first), !source(line).contains(": "), !source(line).hasSuffix(":") { first = line }
        if let missing = missingSpace(in: first..<at.line + 1) { return missing }
        for line in [above(first) ?? first, first, at.line] {
            if let missing = missingDashSpace(line) { return missing }
        }
        if first < at.line {
            return (first, "'\(Self.short(source(first)))', a line without a colon", "'key: value'")
        }
        let before = String(String.UnicodeScalarView(line.unicodeScalars.prefix(at.column)))
        if let earlier = before.range(of: ": ") {
            let value = line[earlier.upperBound...]
            let quote = value.contains("\"") ? "'" : "\""
            return (
                at.line, "a second colon in '\(Self.short(line))'",
                "quotes around the text: \(Self.short(before[..<earlier.lowerBound])): \(quote)\(Self.short(value))\(quote)"
            )
        }
        return deeper ?? indented
    }

    /// A key that is indented deeper than the one above it, which has a value.
    private var deeper: Flaw? {
        guard let above = above(at.line), indentation(above) < indentation(at.line) else { return nil }
        return (
            at.line, "'\(Self.short(source(at.line)))', indented deeper than '\(Self.short(source(above)))' above it",
            "\(spaces(keyColumn(above))), as that one has; or nothing behind its colon"
        )
    }

    /// A line that should be a key and has no colon.
    private var noColon: Flaw {
        let lines = opened.line..<max(opened.line + 1, at.line)
        if let missing = missingSpace(in: lines) ?? missingDashSpace(opened.line) { return missing }
        let line = source(opened.line)
        let rest = line.unicodeScalars.dropFirst(opened.column)
        if rest.first == "\"" || rest.first == "'" {
            return (opened.line, "a quote that is not closed on its line", "the same quote where the text ends")
        }
        return (opened.line, "'\(Self.short(line))', a line without a colon", "'key: value'")
    }

    /// Something behind a value that has ended.
    private var afterValue: Flaw {
        let rest = String(String.UnicodeScalarView(source(at.line).unicodeScalars.dropFirst(at.column)))
        if let quoted = lastQuoted, quoted.end.line == at.line, quoted.end.column <= at.column {
            if quoted.start.line < quoted.end.line {
                return (
                    quoted.start.line, "a quote that is not closed on its line",
                    "the same quote where the text ends"
                )
            }
            return (
                at.line, "text after the closing quote: '\(Self.short(rest))'",
                "one pair of quotes around the whole text; a quote within it is of the other kind, or written twice"
            )
        }
        if let sign = rest.first, "}],".contains(sign) {
            return (at.line, "'\(sign)', with nothing open", "as many closing as opening { and [")
        }
        return (at.line, "'\(Self.short(rest))' after a value", "quotes around the whole text, or a line of its own")
    }

    /// A line whose indentation is none of those above it.
    private var indented: Flaw {
        let line = Self.short(source(at.line))
        if line.hasPrefix(":") { return (at.line, "'\(line)', a colon without a key", "'key: value'") }
        if let missing = missingDashSpace(at.line) { return missing }
        let isList = failure.context.contains("collection")
        if at.column == opened.column && isList {
            return (
                at.line, "'\(line)', a key among the items of a list",
                "'- ' before it for a new item, or \(spaces(keyColumn(opened.line))) for a key of the item above"
            )
        }
        if at.column == opened.column && line.hasPrefix("-") {
            return (
                at.line, "'\(line)', an item of a list among keys",
                "'- ' before '\(Self.short(source(opened.line)))' too, or a key"
            )
        }
        let own = indentation(at.line)
        let levels = levels(above: at.line)
        let near = [levels.filter { $0.column > own }.min { $0.column < $1.column }, levels.first { $0.column < own }]
            .compactMap { $0 }
        let named = near.map { level -> Message in
            "\(spaces(level.column)), as '\(level.label)' on line \(level.line + 1)"
        }
        return (
            at.line, "'\(line)' with \(spaces(own)) before it",
            named.isEmpty ? "the indentation of its neighbours" : named.joined(by: ", or ")
        )
    }

    private func spaces(_ count: Int) -> Message {
        count == 0 ? "no spaces" : count == 1 ? "1 space" : "\(count) spaces"
    }

    /// Where the key of a line begins, behind the dash of an item.
    private func keyColumn(_ line: Int) -> Int {
        let own = indentation(line)
        let rest = source(line).dropFirst(own)
        return rest.hasPrefix("- ") ? own + 1 + rest.dropFirst().prefix { $0 == " " }.count : own
    }

    /// The indentations that lines above leave open, the deepest first.
    private func levels(above line: Int) -> [(column: Int, label: String, line: Int)] {
        var levels: [(column: Int, label: String, line: Int)] = []
        var (least, next) = (Int.max, line)
        while least > 0, let line = above(next) {
            next = line
            let (own, key) = (indentation(line), keyColumn(line))
            if key < least && key > own {
                levels.append((key, label(source(line).dropFirst(key)), line))
                levels.append((own, "-", line))
            } else if own < least {
                levels.append((own, label(source(line).dropFirst(own)), line))
            }
            least = min(least, own)
        }
        return levels
    }

    private func label(_ rest: Substring) -> String { Self.short(rest.prefix { $0 != ":" }) }

    private func unclosed(_ opening: String, _ closing: String, _ parts: Message) -> Flaw {
        let rest = Self.short(String(String.UnicodeScalarView(source(at.line).unicodeScalars.dropFirst(at.column))))
        if at.line > opened.line {
            return (
                opened.line, "a '\(opening)' that is not closed, up to line \(at.line + 1)",
                "'\(closing)' where it ends, and a comma between its \(parts)"
            )
        }
        if rest.hasPrefix(":") {
            return (
                at.line, "a second colon in '\(Self.short(source(at.line)))'",
                "a comma between \(parts), or quotes around a text with a colon"
            )
        }
        if rest.hasPrefix("}") || rest.hasPrefix("]") {
            return (at.line, "'\(rest.prefix(1))' where a '\(opening)' is open", "'\(closing)'")
        }
        return (
            at.line, "'\(rest)' without a comma before it",
            "a comma between \(parts), or quotes around the whole text"
        )
    }

    private var nothingThere: Flaw {
        let line = source(at.line).unicodeScalars
        guard let sign = line.dropFirst(at.column).first else {
            return (at.line, "nothing where a value should be", "a value")
        }
        return (at.line, "'\(sign)' where a value should be", "a value before it, or quotes around the text")
    }

    /// Text behind the end of the document.
    private var afterEnd: Flaw {
        if source(at.line).hasPrefix("%") {
            return (
                at.line, "a line that begins with %: '\(Self.short(source(at.line)))'",
                "quotes around a text that begins with %; nothing else begins so"
            )
        }
        if let end = text.lines[..<min(at.line, text.lines.count)].firstIndex(where: { $0.hasPrefix("...") }) {
            return (end, "'...', which ends the file, before more", "no such line")
        }
        let first = text.lines.indices.first { !isBlank($0) && !source($0).hasPrefix("---") } ?? 0
        if indentation(first) > at.column {
            return (
                at.line,
                "'\(Self.short(source(at.line)))' with less space before it than '\(label(source(first)[...]))' on line \(first + 1)",
                "all keys of the top level at the begin of their lines"
            )
        }
        let rest = Self.short(String(String.UnicodeScalarView(source(at.line).unicodeScalars.dropFirst(at.column))))
        return (at.line, "'\(rest)' after the end of the table", "all keys in one table")
    }
}
