/// A reason, in or out, that no mapping knows: its rows count as `overig`; or an indeling or number of housemates or hours, not
/// known in its rows.
public struct UnmappedReason: Sendable, Equatable {
    /// `herkomst` for a reason in, `oorzaak` for a reason out, `indeling`, `medebewoners`, `uren`.
    public let column: DossierColumn
    /// As in the file, empty where nothing stands; long numbers as stars.
    public let text: String
    public let rows: Int
    /// A likely meaning.
    public let suggestion: String?
}

/// Counts texts without a mapping, in the order in which they come to be known.
struct UnmappedReasons {
    private var order: [(column: DossierColumn, text: String)] = []
    private var rows: [DossierColumn: [String: Int]] = [:]

    mutating func add(_ column: DossierColumn, _ text: String) {
        if rows[column, default: [:]][text] == nil { order.append((column, text)) }
        rows[column, default: [:]][text, default: 0] += 1
    }

    /// Reasons in first; within a column the most frequent first.
    func list(_ format: DossierFileFormat) -> [UnmappedReason] {
        let known = format.oorzaken.keys.sorted()
        let all = order.enumerated().map { index, entry in
            let suggestion = entry.column == .oorzaak ? Self.suggestion(entry.text, known, format) : nil
            return (
                index,
                UnmappedReason(
                    column: entry.column, text: Masked.text(entry.text, entry.column),
                    rows: rows[entry.column]![entry.text]!,
                    suggestion: suggestion)
            )
        }
        return all.sorted { left, right in
            (left.1.column == .oorzaak ? 1 : 0, -left.1.rows, left.0)
                < (right.1.column == .oorzaak ? 1 : 0, -right.1.rows, right.0)
        }.map(\.1)
    }

    private static func suggestion(_ text: String, _ known: [String], _ format: DossierFileFormat) -> String? {
        let normal = EndReason.normal(text)
        if let near = Suggestion.nearest(to: normal, in: known) { return format.oorzaken[near]!.name }
        return EndReason.nearest(to: normal)?.name
    }
}
