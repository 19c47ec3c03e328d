/// Rows and columns for a terminal: columns of text to the left, as the first, and of numbers to the right.
package struct TextTable {
    package let header: [String]
    package let rows: [[String]]
    package var textColumns: Set<Int>

    package init(header: [String], rows: [[String]], textColumns: Set<Int> = [0]) {
        (self.header, self.rows, self.textColumns) = (header, rows, textColumns)
    }

    package var text: String {
        let widths = header.indices.map { column in ([header] + rows).map { $0[column].count }.max() ?? 0 }
        return ([header] + rows).map { row in
            row.enumerated().map { column, cell in
                let gap = String(repeating: " ", count: widths[column] - cell.count)
                return textColumns.contains(column) ? cell + gap : gap + cell
            }.joined(separator: "  ").replacing(#/ +$/#, with: "")
        }.joined(separator: "\n")
    }

    /// The same as a Markdown table, a row a line whatever the cells hold.
    package var markdown: String {
        let rule = header.indices.map { textColumns.contains($0) ? "---" : "---:" }
        return ([header, rule] + rows).map { row in
            "| " + row.map(Self.markdownCell).joined(separator: " | ") + " |"
        }.joined(separator: "\n")
    }

    /// A cell as a Markdown table needs it: a bar would end it, and a line break its row. Backslashes before a bar are
    /// doubled, or the last of them would take the one that keeps the bar.
    private static func markdownCell(_ cell: String) -> String {
        cell.split(whereSeparator: \.isNewline).joined(separator: " ").replacing(#/\\*\|/#) { match in
            String(repeating: "\\", count: 2 * match.output.count - 1) + "|"
        }
    }
}
