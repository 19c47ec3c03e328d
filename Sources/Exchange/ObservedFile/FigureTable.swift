internal import BijstandCaseload

/// A CSV file of figures: a header of known columns in any order, and a row for each figure.
struct FigureTable {
    let csv: CSVRows
    /// Columns by name.
    let places: [String: Int]

    /// - Returns: nil where no row can be read; everything wrong with the header goes to the log.
    init?(_ bytes: [UInt8], _ path: String, columns: [String], required: [String], _ log: DiagnosticLog) {
        do throws(CSVRows.Malformed) {
            csv = try CSVRows(bytes)
        } catch {
            log.add(Diagnostic(file: path, line: error.line, found: error.found, expected: error.expected))
            return nil
        }
        guard let header = csv.rows.first, csv.rows.count > 1 else {
            log.add(
                Diagnostic(
                    file: path, line: 1, found: "no figures",
                    expected: "the header \(columns.joined(separator: ",")) and a row for each"))
            return nil
        }
        places = Self.places(header, path, columns, required, log)
        if required.contains(where: { places[$0] == nil }) { return nil }
    }

    /// The rows that have a value for each column; of the others the log has a message.
    func rows(_ path: String, _ log: DiagnosticLog) -> [CSVRows.Row] {
        let count = csv.rows[0].fields.count
        return csv.rows.dropFirst().filter { row in
            if let swallowed = row.fields.first(where: Self.holdsRows) {
                let lines = swallowed.split(whereSeparator: \.isNewline)
                log.add(
                    Diagnostic(
                        file: path, line: row.line,
                        found:
                            "a value of \(lines.count) lines, '\(lines[0].prefix(40))' to '\(lines.last!.suffix(40))'",
                        expected: "a value on one line: a '\"' that does not close takes the rows below it"))
                return false
            }
            if row.fields.count == count { return true }
            log.add(
                Diagnostic(
                    file: path, line: row.line, found: "\(row.fields.count) values",
                    expected: "\(count), as in the header"))
            return false
        }
    }

    /// Whether a value holds what looks like rows: a quote that closes many lines below.
    private static func holdsRows(_ field: String) -> Bool {
        let lines = field.split(whereSeparator: \.isNewline)
        return lines.count > 1 && lines.dropFirst().contains { $0.count { ",;\t".contains($0) } > 1 }
    }

    private static func places(
        _ header: CSVRows.Row, _ path: String, _ columns: [String], _ required: [String], _ log: DiagnosticLog
    ) -> [String: Int] {
        var places: [String: Int] = [:]
        // Columns that another name is likely a misspelling of.
        var meant: Set<String> = []
        let isKnown = header.fields.contains { columns.contains($0.lowercased()) }
        let capitals = header.fields.filter { !columns.contains($0) && columns.contains($0.lowercased()) }
        if !isKnown {
            log.add(
                Diagnostic(
                    file: path, line: header.line, found: "a first line without any known column",
                    expected: "the header \(columns.joined(separator: ",")), and a row for each figure"))
            return [:]
        }
        if !capitals.isEmpty {
            let names = capitals.joined(separator: ", ")
            log.add(
                Diagnostic(
                    file: path, line: header.line, found: "'\(names)'", expected: "\(names.lowercased()): no capitals"))
        }
        for (index, written) in header.fields.enumerated() {
            let name = capitals.contains(written) ? written.lowercased() : written
            if !columns.contains(name) {
                let suggestion = Suggestion.nearest(to: name, in: columns)
                if let suggestion { meant.insert(suggestion) }
                log.add(
                    Diagnostic(
                        file: path, line: header.line, key: name, found: "an unknown column",
                        expected: "one of \(columns.joined(separator: ", "))", suggestion: suggestion))
            } else if places.updateValue(index, forKey: name) != nil {
                log.add(
                    Diagnostic(
                        file: path, line: header.line, key: name, found: "the same column twice",
                        expected: "each column once"))
            }
        }
        for name in required where places[name] == nil && !meant.contains(name) {
            log.add(Diagnostic(file: path, line: header.line, key: name, found: "nothing", expected: "this column"))
        }
        return places
    }
}
