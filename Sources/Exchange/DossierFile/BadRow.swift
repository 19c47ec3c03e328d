public import Caseload

/// A row that cannot be used, and why.
public struct BadRow: Error, Sendable, Hashable {
    public enum Kind: String, CaseIterable, Sendable {
        case quotes = "stray quote"
        case fields = "wrong number of fields"
        case dossier = "missing dossier number"
        case birthYear = "impossible year of birth"
        case startDate = "unreadable start date"
        case endDate = "unreadable end date"
        case order = "end before start"
        case leefvorm = "unknown leefvorm"
        case duplicate = "row twice"
        case overlap = "overlapping spells"
    }

    public let kind: Kind
    public let diagnostic: Diagnostic

    init(
        _ kind: Kind, file: String, line: Int, column: String = "", found: String, expected: String,
        suggestion: String? = nil
    ) {
        self.kind = kind
        diagnostic = Diagnostic(
            file: file, line: line, key: column, found: found, expected: expected, suggestion: suggestion)
    }
}

extension BadRow {
    /// Bad rows as a table, to mend them by.
    public static func table(_ rows: [BadRow]) -> Table {
        Table(
            name: "bad-rows", title: "Rows that could not be used",
            columns: [
                .init("file", .text, "The dossier file.", isKey: true),
                .init("line", .integer, "Line of the row, 1 for the header.", isKey: true),
                .init("column", .text, "Column as the file names it; empty where the row as a whole is meant."),
                .init("kind", .text, "What is wrong.", isKey: true),
                .init("found", .text, "What stands there."),
                .init("expected", .text, "What could stand there."),
            ],
            rows: rows.map {
                let d = $0.diagnostic
                return [
                    .text(d.file), .decimal(Int64(d.line), decimals: 0), d.key.isEmpty ? .empty : .text(d.key),
                    .text($0.kind.rawValue), .text(d.found), .text(d.expected),
                ]
            })
    }
}
