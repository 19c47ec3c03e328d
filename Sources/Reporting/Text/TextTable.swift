/// Rows and columns for people, in a terminal or in Markdown: columns of text to the left, as the first, and of numbers to the right.
///
/// Cells may hold Markdown's marks for names (`` `stand(2026)` ``) and for what stands out (`**nee**`); a terminal shows them without.
package struct TextTable {
    package let header: [String]
    package let rows: [[String]]
    package var textColumns: Set<Int>

    package init(header: [String], rows: [[String]], textColumns: Set<Int> = [0]) {
        (self.header, self.rows, self.textColumns) = (header, rows, textColumns)
    }

    package var text: String {
        let lines = ([header] + rows).map { $0.map(Self.plain) }
        let widths = header.indices.map { column in lines.map { $0[column].count }.max() ?? 0 }
        return lines.map { row in
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

    /// Text without Markdown's marks for names and for what stands out.
    package static func plain(_ text: String) -> String {
        text.replacing(#/`([^`]*)`/#) { $0.output.1 }.replacing(#/\*\*([^*]*)\*\*/#) { $0.output.1 }
    }

    /// A cell as a Markdown table needs it: a bar would end it, and a line break its row. Backslashes before a bar are
    /// doubled, or the last of them would take the one that keeps the bar.
    private static func markdownCell(_ cell: String) -> String {
        cell.split(whereSeparator: \.isNewline).joined(separator: " ").replacing(#/\\*\|/#) { match in
            String(repeating: "\\", count: 2 * match.output.count - 1) + "|"
        }
    }
}
