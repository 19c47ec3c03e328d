internal import Foundation
internal import Yams

/// A YAML file as a ``Node``, with everything that is wrong with its form.
enum YAMLFile {
    /// - Returns: nil when the file has no usable content; why stands in the log.
    static func read(_ path: String, _ log: DiagnosticLog) throws(MissingInput) -> Node? {
        guard let data = FileManager.default.contents(atPath: path) else { throw MissingInput(path: path) }
        return parse(data, file: path, log)
    }

    static func parse(_ data: Data, file: String, _ log: DiagnosticLog) -> Node? {
        guard let text = plainText(data, file, log) else { return nil }
        guard let root = compose(text, file, log) else { return nil }
        if case .scalar(let scalar) = root, scalar.string.isEmpty {
            log.add(Diagnostic(file: file, line: 1, found: "an empty file", expected: "a scenario"))
            return nil
        }
        return convert(root, file, log)
    }

    /// The text without what a scenario file may not have: byte order mark, CRLF, tabs in the indentation.
    private static func plainText(_ data: Data, _ file: String, _ log: DiagnosticLog) -> String? {
        func report(_ line: Int, _ found: String, _ expected: String) {
            log.add(Diagnostic(file: file, line: line, found: found, expected: expected))
        }
        var bytes = data
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            report(1, "a byte order mark", "UTF-8 without one; save as 'UTF-8', not 'UTF-8 with BOM'")
            bytes = bytes.dropFirst(3)
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            report(0, "bytes that are not UTF-8", "a text file in UTF-8")
            return nil
        }
        let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }.map(String.init)
        if text.unicodeScalars.contains("\r") {
            let first = text.prefix { !$0.unicodeScalars.contains("\r") }.count { $0.isNewline } + 1
            report(
                first, "Windows line ends (CRLF)", "Unix line ends (LF); save with LF, or run sed -i 's/\\r$//' on it")
        }
        var clean: [String] = []
        for (index, line) in lines.enumerated() {
            let indent = line.prefix { $0 == " " || $0 == "\t" }
            if indent.contains("\t") && indent.count < line.count {
                report(index + 1, "a tab in the indentation", "spaces")
                clean.append(String(indent).replacing("\t", with: "  ") + String(line.dropFirst(indent.count)))
            } else {
                clean.append(line)
            }
        }
        let hasContent = clean.contains { line in
            let rest = line.drop { $0 == " " || $0 == "\t" }
            return !rest.isEmpty && rest.first != "#"
        }
        if !hasContent {
            report(1, "an empty file", "a scenario")
            return nil
        }
        return clean.joined(separator: "\n") + "\n"
    }

    private static func compose(_ source: String, _ file: String, _ log: DiagnosticLog) -> Yams.Node? {
        let before = log.sorted().count { $0.file == file }
        var text = source
        // Every round renames one key that stands twice; a file has no more of them than characters.
        for _ in 0..<10_000 {
            do {
                guard let root = try Yams.compose(yaml: text) else {
                    log.add(Diagnostic(file: file, line: 1, found: "an empty file", expected: "a scenario"))
                    return nil
                }
                return root
            } catch let YamlError.duplicatedKeysInMapping(duplicates, context) {
                guard let renamed = rename(duplicates.first ?? "", at: context.mark, in: text) else {
                    log.add(
                        Diagnostic(
                            file: file, line: context.mark.line, key: duplicates.first ?? "",
                            found: "the same key twice", expected: "each key once"))
                    return nil
                }
                log.add(
                    Diagnostic(
                        file: file, line: context.mark.line, key: duplicates.first ?? "",
                        found: "a key that stands again in the same table", expected: "each key once"))
                text = renamed
            } catch let error as YamlError {
                // A tab already reported is often the cause; a second message would mislead.
                if before == 0 { log.add(syntax(error, file)) }
                return nil
            } catch {
                log.add(Diagnostic(file: file, line: 0, found: "\(error)", expected: "YAML"))
                return nil
            }
        }
        return nil
    }

    private static func rename(_ key: String, at mark: Mark, in text: String) -> String? {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        guard !key.isEmpty, lines.indices.contains(mark.line - 1) else { return nil }
        let line = lines[mark.line - 1]
        let start =
            line.index(line.startIndex, offsetBy: max(0, mark.column - 1), limitedBy: line.endIndex) ?? line.endIndex
        guard let range = line.range(of: key, range: start..<line.endIndex) else { return nil }
        lines[mark.line - 1].replaceSubrange(range, with: "dubbel_\(mark.line)_\(mark.column)_\(key)")
        return lines.joined(separator: "\n")
    }

    private static func syntax(_ error: YamlError, _ file: String) -> Diagnostic {
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            Diagnostic(file: file, line: mark.line, found: problem, expected: "YAML")
        case .reader(let problem, _, _, _):
            Diagnostic(file: file, line: 0, found: problem, expected: "YAML")
        default: Diagnostic(file: file, line: 0, found: "\(error)", expected: "YAML")
        }
    }

    private static func convert(_ node: Yams.Node, _ file: String, _ log: DiagnosticLog) -> Node {
        let line = node.mark?.line ?? 0
        switch node {
        case .scalar(let scalar):
            return Node(content: .scalar(scalar.string, isPlain: scalar.style == .plain), file: file, line: line)
        case .sequence(let sequence):
            return Node(content: .list(sequence.map { convert($0, file, log) }), file: file, line: line)
        case .mapping(let mapping):
            let entries = mapping.compactMap { key, value -> Node.Entry? in
                guard case .scalar(let scalar) = key else {
                    log.add(
                        Diagnostic(
                            file: file, line: key.mark?.line ?? line, found: "a key that is no word", expected: "a word"
                        ))
                    return nil
                }
                if scalar.string.hasPrefix("dubbel_") { return nil }
                return Node.Entry(
                    key: scalar.string, line: key.mark?.line ?? line, value: convert(value, file, log))
            }
            return Node(content: .mapping(entries), file: file, line: line)
        case .alias:
            return Node(content: .scalar("", isPlain: true), file: file, line: line)
        }
    }
}
