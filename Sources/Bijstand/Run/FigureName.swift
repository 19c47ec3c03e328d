internal import BijstandCaseload
internal import BijstandExchange

/// Key figures as people name them.
enum FigureName {
    /// - Throws: ``InvalidInput`` where it is none of the known ones.
    static func read(
        _ text: String, known: some Sequence<Kerncijfer>, from place: String = "code"
    ) throws(InvalidInput) -> Kerncijfer {
        let known = Array(known)
        if let figure = Kerncijfer(parsing: text.filter { $0 != " " }), known.contains(figure) { return figure }
        throw InvalidInput(diagnostics: [
            Diagnostic(
                file: place, line: 0, key: text, found: "no key figure of this run",
                expected: "one such as \(known.last.map { "stand(\($0.year))" } ?? "stand(2026)")",
                suggestion: Suggestion.nearest(to: text, in: known.map(\.description)))
        ])
    }
}
