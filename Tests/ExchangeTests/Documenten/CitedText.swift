import BijstandCaseload
import Foundation

@testable import BijstandExchange

/// A piece of a file in which documents may be cited: a value or comment of YAML, a field of CSV, a paragraph, item or row of a
/// page, a comment of Swift.
struct CitedText {
    enum Role { case text, bron, citaat }

    let file: String
    let text: String
    let role: Role
    /// Documents that what stands around it is about.
    let surroundings: [Documenten.Document]
    /// Whether every section in it is of a document, and every quotation where one is meant.
    let isScenario: Bool
    /// Where its lines begin, in UTF-8.
    private let lines: [(offset: Int, line: Int)]

    init(
        _ file: String, _ lines: [(text: String, line: Int)], _ role: Role = .text,
        around surroundings: [Documenten.Document] = []
    ) {
        self.file = file
        self.role = role
        self.surroundings = surroundings
        isScenario = file.hasPrefix("scenarios/")
        var text = ""
        var starts: [(offset: Int, line: Int)] = []
        for line in lines {
            if !text.isEmpty { text += " " }
            starts.append((text.utf8.count, line.line))
            text += line.text
        }
        self.text = text
        self.lines = starts
    }

    func line(at offset: Int) -> Int { lines.last { $0.offset <= offset }?.line ?? 0 }

    /// All of a file, by its name's end.
    static func all(_ content: String, file: String, _ documenten: Documenten) throws -> [CitedText] {
        switch file.split(separator: ".").last {
        case "yaml": yaml(content, file, documenten)
        case "csv": try csv(content, file, documenten)
        case "swift": comments(content, file, sign: "//") { _ in [] }
        default: page(content, file, documenten)
        }
    }

    /// Values and comments. Around a value is the document of its table: that of its `bron`, or else those that its `titel` or
    /// `toelichting` names, or else that of the table around it.
    private static func yaml(_ content: String, _ file: String, _ documenten: Documenten) -> [CitedText] {
        var texts: [CitedText] = []
        var around: [Int: [Documenten.Document]] = [:]
        func walk(_ node: Node, _ key: String, _ surroundings: [Documenten.Document]) {
            around[node.line] = surroundings
            switch node.content {
            case .scalar(let text, _):
                let role: Role = key == "bron" ? .bron : key == "citaat" ? .citaat : .text
                texts.append(CitedText(file, [(text, node.line)], role, around: surroundings))
            case .list(let items): for item in items { walk(item, key, surroundings) }
            case .mapping(let entries):
                var own = surroundings
                // A reading names its document as numbers name their source.
                if let bron = node["bron"]?.text ?? node["document"]?.text {
                    own = documenten.documents(ofBron: bron)
                } else {
                    let named = ["titel", "toelichting"].compactMap { node[$0]?.text }.flatMap(documenten.named)
                    if !named.isEmpty { own = named.map(\.document) }
                }
                around[node.line] = own
                for entry in entries {
                    around[entry.line] = own
                    walk(entry.value, entry.key, own)
                }
            case .hole: break
            }
        }
        if let root = YAMLFile.parse(Data(content.utf8), file: file, DiagnosticLog()) { walk(root, "", []) }
        let lines = around.keys.sorted()
        return texts
            + comments(content, file, sign: "#") { line in lines.first { $0 >= line }.flatMap { around[$0] } ?? [] }
    }

    /// Comments of lines that follow each other are one; around them is what `surroundings` says of the line below, or of
    /// their own.
    private static func comments(
        _ content: String, _ file: String, sign: String, _ surroundings: (Int) -> [Documenten.Document]
    ) -> [CitedText] {
        var texts: [CitedText] = []
        var open: [(text: String, line: Int)] = []
        func close(_ next: Int) {
            if !open.isEmpty { texts.append(CitedText(file, open, around: surroundings(next))) }
            open = []
        }
        for (index, line) in content.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let blank = line.prefix { $0 == " " }.endIndex
            if line[blank...].hasPrefix(sign) {
                open.append((line[blank...].drop { $0 == "#" || $0 == "/" || $0 == " " }.description, index + 1))
                continue
            }
            close(index + 1)
            if sign == "#", line.contains(" #"), let comment = behindValue(line) {
                open.append((comment, index + 1))
                close(index + 1)
            }
        }
        close(.max)
        return texts
    }

    /// The comment behind a value of YAML.
    private static func behindValue(_ line: Substring) -> String? {
        var mark: Character?
        var last: Character = " "
        for (index, character) in zip(line.indices, line) {
            if let open = mark {
                if character == open { mark = nil }
            } else if "\"'".contains(character), " [{,:(".contains(last) {
                mark = character
            } else if character == "#", last == " " {
                return String(line[index...].drop { $0 == "#" || $0 == " " })
            }
            last = character
        }
        return nil
    }

    /// Fields of a file with a column `bron`; around them is the document of their row's.
    private static func csv(_ content: String, _ file: String, _ documenten: Documenten) throws -> [CitedText] {
        let header = content.prefix { !$0.isNewline }.split(separator: ",", omittingEmptySubsequences: false)
        guard let column = header.firstIndex(of: "bron") else { return [] }
        return try CSVRows(Array(content.utf8)).rows.dropFirst().flatMap { row in
            guard row.fields.indices.contains(column) else { return [CitedText]() }
            let surroundings = documenten.documents(ofBron: row.fields[column])
            return row.fields.enumerated().map { index, field in
                CitedText(file, [(field, row.line)], index == column ? .bron : .text, around: surroundings)
            }
        }
    }

    /// Paragraphs, items and rows, without code and comments. Around a paragraph or item of a page in `scenarios` are the documents
    /// that were named last on it; a row stands by itself.
    private static func page(_ content: String, _ file: String, _ documenten: Documenten) -> [CitedText] {
        var texts: [CitedText] = []
        var open: [(text: String, line: Int)] = []
        var last: [Documenten.Document] = []
        func close() {
            guard !open.isEmpty else { return }
            let text = CitedText(file, open, around: last)
            texts.append(text)
            let named = documenten.named(in: text.text).map(\.document)
            if text.isScenario, !named.isEmpty { last = named }
            open = []
        }
        var isCode = false
        for (index, line) in content.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let words = line.drop { $0 == " " }
            if words.hasPrefix("```") {
                close()
                isCode.toggle()
            } else if isCode || words.isEmpty || words.hasPrefix("<!--") {
                close()
            } else if words.hasPrefix("|") {
                close()
                // A row is about the document whose key is one of its cells.
                let cells = words.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
                let own = documenten.documents.filter { cells.contains($0.key) }
                texts.append(CitedText(file, [(String(words), index + 1)], around: own))
            } else {
                if words.prefixMatch(of: #/(?:[-*]|[0-9]+\.|#+) /#) != nil { close() }
                open.append((String(words), index + 1))
            }
        }
        close()
        return texts
    }
}
