/// Rows and columns for a terminal: columns of text to the left, as the first, and of numbers to the right.
struct TextTable {
    let header: [String]
    let rows: [[String]]
    var textColumns: Set<Int> = [0]

    var text: String {
        let widths = header.indices.map { column in ([header] + rows).map { $0[column].count }.max() ?? 0 }
        return ([header] + rows).map { row in
            row.enumerated().map { column, cell in
                let gap = String(repeating: " ", count: widths[column] - cell.count)
                return textColumns.contains(column) ? cell + gap : gap + cell
            }.joined(separator: "  ").replacing(#/ +$/#, with: "")
        }.joined(separator: "\n")
    }

    /// The same as a Markdown table.
    var markdown: String {
        let rule = header.indices.map { textColumns.contains($0) ? "---" : "---:" }
        return ([header, rule] + rows).map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
    }
}
