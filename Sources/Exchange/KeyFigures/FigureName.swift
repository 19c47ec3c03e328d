package import BijstandCaseload

/// Key figures as people name them.
package enum FigureName {
    /// - Parameters:
    ///   - file: where they are named: an option, a file, `code`.
    ///   - line: in it; 0 where it has none.
    /// - Throws: ``InvalidInput`` with every one that is none of the known.
    package static func read(
        _ texts: [String], known: some Sequence<Kerncijfer>, in file: String, line: Int = 0
    ) throws(InvalidInput) -> [Kerncijfer] {
        let known = Array(known)
        let names = Set(known)
        var diagnostics: [Diagnostic] = []
        let figures = texts.compactMap { text -> Kerncijfer? in
            if let figure = Kerncijfer(parsing: text.filter { $0 != " " }), names.contains(figure) { return figure }
            diagnostics.append(
                Diagnostic(
                    file: file, line: line, key: text, found: "no key figure of this run",
                    expected: "one such as stand(\(known.last?.year ?? 2026))",
                    suggestion: Suggestion.nearest(to: text, in: known.map(\.description))))
            return nil
        }
        if !diagnostics.isEmpty { throw InvalidInput(diagnostics: diagnostics) }
        return figures
    }
}
