/// Where the columns stand: read from the first line.
struct DossierHeader {
    /// Columns, up to the last that has a name.
    let count: Int
    private let positions: [DossierColumn: Int]

    /// - Throws: `InvalidInput` with every column that is missing or stands twice.
    init(_ record: DelimitedText.Record, file: String, format: DossierFileFormat) throws(InvalidInput) {
        do throws(CSVRows.Malformed) {
            count = try record.columns()
        } catch {
            throw InvalidInput(diagnostics: [
                Diagnostic(file: file, line: error.line, found: error.found, expected: error.expected)
            ])
        }
        let names = (0..<count).map(record.text)
        let normal = names.map(EndReason.normal)
        let log = DiagnosticLog()
        var positions: [DossierColumn: Int] = [:]
        for column in DossierColumn.allCases {
            let name = format.name(column)
            let places = names.indices.filter { normal[$0] == EndReason.normal(name) }
            positions[column] = places.first
            if places.count > 1 {
                log.add(
                    Diagnostic(
                        file: file, line: record.line, key: name, found: "the column twice",
                        expected: "each column once"))
            }
            let isFiltered =
                column == .regeling && format.asksRegeling && format.regelingen != nil
                || column == .groep && format.groepen != nil
            if places.isEmpty, !column.isOptional || isFiltered || format.kolommen[column] != nil {
                log.add(
                    Diagnostic(
                        file: file, line: record.line, key: name, found: "no such column",
                        expected: "the column '\(name)', or another name under kolommen.\(column.rawValue)",
                        suggestion: Suggestion.nearest(to: name, in: names)))
            }
        }
        if positions.isEmpty {
            // Rows without a header, or a file of something else.
            let names = DossierColumn.allCases.filter { !$0.isOptional }.map { format.name($0) }
            throw InvalidInput(diagnostics: [
                Diagnostic(
                    file: file, line: record.line, found: "a first line without any column of a dossier file",
                    expected:
                        "the names of the columns: \(names.joined(separator: ", ")); other names under kolommen in the mapping"
                )
            ])
        }
        self.positions = positions
        try log.throwIfAny()
    }

    subscript(_ column: DossierColumn) -> Int? { positions[column] }
}
