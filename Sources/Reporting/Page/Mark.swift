import BijstandExchange

/// An opening mark: what it asks for.
package struct Mark {
    package let path: String
    /// Where it begins.
    package let line: Int
    package let kind: String
    package let files: [String]
    package let wishes: [Wish]

    /// A figure, what is claimed of it, and the one scenario it is about.
    package struct Wish {
        package let scenario: String?
        package let name: String
        package let claim: Character?
    }

    package init(path: String, line: Int, kind: String, body: [String]) {
        self.path = path
        self.line = line
        self.kind = kind
        let bar = body.firstIndex(of: "|") ?? body.endIndex
        files = Array(body[..<bar])
        wishes = body[bar...].dropFirst().map { word in
            let match = word.wholeMatch(of: #/(?:([^@]+)@)?(.*?)(?:([<>=])0)?/#)!
            return Wish(
                scenario: match.1.map(String.init), name: String(match.2), claim: match.3.flatMap { $0.first })
        }
    }

    /// As a message begins.
    package var place: String { "\(path):\(line)" }

    package func error(_ found: String, expected: String) -> InvalidInput {
        InvalidInput(diagnostics: [
            Diagnostic(file: path, line: line, key: "<!-- \(kind)", found: found, expected: expected)
        ])
    }
}
