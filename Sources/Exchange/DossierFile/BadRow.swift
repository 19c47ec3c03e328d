public import BijstandCaseload

/// A row that cannot be used, and why.
public struct BadRow: Error, Sendable, Hashable {
    public enum Kind: CaseIterable, Sendable {
        case quotes
        case fields
        case dossier
        case birthYear
        case startDate
        case endDate
        case order
        case leefvorm
        case rounded
        case duplicate
        case overlap

        /// In a message.
        public var message: Message {
            switch self {
            case .quotes: "stray quote"
            case .fields: "wrong number of fields"
            case .dossier: "missing dossier number"
            case .birthYear: "impossible year of birth"
            case .startDate: "unreadable start date"
            case .endDate: "unreadable end date"
            case .order: "end before start"
            case .leefvorm: "unknown leefvorm"
            case .rounded: "rounded dossier number"
            case .duplicate: "row twice"
            case .overlap: "overlapping spells"
            }
        }
    }

    public let kind: Kind
    public let diagnostic: Diagnostic

    init(
        _ kind: Kind, file: String, line: Int, column: String = "", found: Message, expected: Message,
        suggestion: String? = nil
    ) {
        self.kind = kind
        diagnostic = Diagnostic(
            file: file, line: line, key: column, found: found, expected: expected, suggestion: suggestion)
    }
}

extension DossierFile {
    /// What is wrong with rows, on at most a screen: for every kind its first row in full, how many rows and which lines, then the
    /// sum. Nothing where all rows count.
    public func badRowSummary(_ wording: Wording) -> [String] { badRowWarnings.map { $0.unmarked(wording) } }

    /// The same as warnings.
    public var badRowWarnings: [Warning] {
        let kinds = badByKind.map { kind, rows in
            let first = rows[0].diagnostic
            let lines = rows.dropFirst().prefix(Self.lines).map { "\($0.diagnostic.line)" }
            let more = rows.count - 1 - lines.count
            let others: Message =
                rows.count == 1
                ? "" : "; \(rows.count) rows: \(kind.message), also in lines \(lines.joined(separator: ", "))"
            return Warning(
                file: first.file, line: first.line, key: first.key,
                text: first.meaning + others + (more > 0 ? " and \(more) more" : ""))
        }
        return badRows.isEmpty
            ? [] : kinds + [Warning(file: name, text: "\(bad) of \(rows) rows are bad and left out")]
    }

    /// Lines that are named of a kind, beside the first.
    private static let lines = 8

    /// Why a file with so many bad rows is refused; nil where it is not.
    public var refusal: Diagnostic? {
        if isUsable { return nil }
        if !history.spells.isEmpty {
            return Diagnostic(
                file: name, line: 0, found: "more than a tenth of \(rows - filtered) rows that cannot be used",
                expected:
                    "files or a mapping of which nine in ten rows can be used: what is left would not be the caseload")
        }
        let isGroep = otherRegelingen.isEmpty && !otherGroepen.isEmpty
        return Diagnostic(
            file: name, line: 0,
            found:
                "no usable row among \(rows), of which \(filtered) are of another \(isGroep ? "" : "regeling or ")groep",
            expected: "at least one" + Self.advice("regeling", "regelingen", otherRegelingen)
                + Self.advice("groep", "groepen", otherGroepen))
    }

    /// How to keep what a column leaves out.
    private static func advice(_ column: String, _ plural: String, _ left: [String]) -> Message {
        if left.isEmpty { return "" }
        let codes = left.filter { !$0.isEmpty }.prefix(5).map { Masked.text($0, .regeling) }.joined(separator: ", ")
        return codes.isEmpty
            ? "; the column of \(column) is empty: leave it out of the file, or \(column): elke in the mapping keeps all rows"
            : "; the \(plural) left out are \(codes): \(column): [\(codes)] in the mapping keeps them"
    }
}

extension BadRow {
    /// Bad rows as a table, to mend them by.
    ///
    /// - Parameter wording: of what people read in it; its columns have one name in every language.
    public static func table(_ rows: [BadRow], _ wording: Wording = .english) -> Table {
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
                    .text(wording($0.kind.message)), .text(wording(d.found)), .text(wording(d.expected)),
                ]
            })
    }
}
