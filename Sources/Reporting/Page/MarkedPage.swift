import BijstandExchange
import Foundation

/// A Markdown page with marks: the text around them, and what each asks for.
package struct MarkedPage {
    package let path: String
    package let text: String
    package let marks: [Mark]
    /// From behind each opening mark to its closing one.
    private let insides: [Range<String.Index>]

    /// - Throws: `InvalidInput` for a mark that is not closed or asks for what cannot be, and for a closing mark that closes none.
    package init(path: String, text: String) throws(InvalidInput) {
        (self.path, self.text) = (path, text)
        func line(_ place: String.Index) -> Int { text[..<place].count(where: \.isNewline) + 1 }
        var (marks, insides) = ([Mark](), [Range<String.Index>]())
        var rest = text[...]
        while let open = Self.opening(in: rest) {
            let mark = try Mark(path: path, line: line(open.range.lowerBound), kind: open.kind, body: open.body)
            let after = rest[open.range.upperBound...]
            guard let close = after.range(of: Mark.closing) else {
                throw mark.error("no closing mark", expected: "\(Mark.closing)")
            }
            if let next = Self.opening(in: after[..<close.lowerBound]) {
                throw mark.error(
                    "no closing mark before the next one, in line \(line(next.range.lowerBound))",
                    expected: "\(Mark.closing) between them")
            }
            try Self.refuseClosing(in: rest[..<open.range.lowerBound], path, line)
            marks.append(mark)
            insides.append(open.range.upperBound..<close.lowerBound)
            rest = after[close.upperBound...]
        }
        try Self.refuseClosing(in: rest, path, line)
        (self.marks, self.insides) = (marks, insides)
    }

    /// The file itself.
    package init(path: String) throws {
        guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { throw MissingInput(path: path) }
        try self.init(path: path, text: text)
    }

    /// The page with other text in its marks.
    ///
    /// - Parameter make: what is to stand in a mark; nil for what stands there.
    package func filled(_ make: (Mark) throws -> String?) rethrows -> String {
        var (out, end) = ("", text.startIndex)
        for (mark, inside) in zip(marks, insides) {
            out += text[end..<inside.lowerBound]
            out += try make(mark).map { "\n\n\($0)\n\n" } ?? String(text[inside])
            end = inside.upperBound
        }
        return out + text[end...]
    }

    private static func opening(
        in part: Substring
    ) -> (range: Range<String.Index>, kind: Mark.Kind, body: Substring)? {
        for match in part.matches(of: #/(?s)<!-- ([a-z]+)\s(.*?)-->/#) {
            if let kind = Mark.Kind(rawValue: String(match.1)) { return (match.range, kind, match.2) }
        }
        return nil
    }

    /// What closes here was not opened by a mark that is known: a word misspelled would leave its table as it is.
    private static func refuseClosing(
        in part: Substring, _ path: String, _ line: (String.Index) -> Int
    ) throws(InvalidInput) {
        guard let close = part.range(of: Mark.closing) else { return }
        if let word = part[..<close.lowerBound].matches(of: #/<!-- ([a-z]+)\s/#).last {
            throw InvalidInput(diagnostics: [
                Diagnostic(
                    file: path, line: line(word.range.lowerBound), key: "<!-- \(word.1)", found: "no kind of mark",
                    expected: "one of \(Mark.Kind.list)",
                    suggestion: Suggestion.nearest(to: String(word.1), in: Mark.Kind.allCases.map(\.rawValue)))
            ])
        }
        throw InvalidInput(diagnostics: [
            Diagnostic(
                file: path, line: line(close.lowerBound), key: Mark.closing, found: "no mark that it closes",
                expected: "one of \(Mark.Kind.list) before it")
        ])
    }
}
