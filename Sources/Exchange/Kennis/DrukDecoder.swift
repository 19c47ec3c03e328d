internal import BijstandCaseload

/// Reads `druk`: the country's pressure by month, as far as it is known.
///
/// CSV with a header and rows `maand, waarde, bekend`: z without season, a logarithm. A month may stand there several times, as it was
/// filtered in one month and another: the latest that is known counts.
struct DrukDecoder {
    private static let columns = ["maand", "waarde", "bekend"]
    private static let bounds = -3.0...3.0

    /// By month.
    private(set) var druk: [Month: Double] = [:]
    /// Rows that became known later.
    private(set) var leftOut = 0

    /// - Parameter limit: the last month of what may be known; nil for all.
    init(_ files: ReferencedFiles, asOf limit: Month?, _ log: DiagnosticLog) {
        guard let content = files[RootKey.druk.key] else { return }
        let path = content.file.path
        guard let table = FigureTable(content.bytes, path, columns: Self.columns, required: Self.columns, log) else {
            return
        }
        var known: [Month: Month] = [:]
        for row in table.rows(path, log) {
            func field(_ name: String) -> String { table.places[name].map { row.fields[$0] } ?? "" }
            func wrong(_ column: String, _ expected: Message) {
                log.add(
                    Diagnostic(
                        file: path, line: row.line, key: column,
                        found: field(column).isEmpty ? "nothing" : "'\(field(column))'", expected: expected))
            }
            let (month, since) = (Month(field("maand")), Month(field("bekend")))
            let value = table.csv.number(field("waarde"))
            if month == nil { wrong("maand", MonthText.expectation(field("maand"))) }
            if since == nil { wrong("bekend", MonthText.expectation(field("bekend"))) }
            if !(value.map(Self.bounds.contains) ?? false) { wrong("waarde", "a logarithm from -3 to 3") }
            guard let month, let since, let value, Self.bounds.contains(value) else { continue }
            if let limit, since > limit {
                leftOut += 1
            } else if known[month].map({ $0 < since }) ?? true {
                (known[month], druk[month]) = (since, value)
            } else if known[month] == since {
                wrong("maand", "each month once of a month in which it became known")
            }
        }
    }
}
