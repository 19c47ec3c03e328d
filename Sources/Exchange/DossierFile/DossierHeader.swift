/// Where the columns stand: read from the first line.
struct DossierHeader {
    /// Columns, up to the last that has a name.
    let count: Int
    private let positions: [DossierColumn: Int]
    /// Names of columns that are read under another than the export's or the mapping's.
    let usual: [DossierColumn: String]
    private let format: DossierFileFormat

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
        var usual: [DossierColumn: String] = [:]
        let named = Set(DossierColumn.allCases.map { EndReason.normal(format.name($0)) })
        for column in DossierColumn.allCases {
            let name = format.name(column)
            var places = names.indices.filter { normal[$0] == EndReason.normal(name) }
            if places.isEmpty, format.kolommen[column] == nil {
                let usualNames = UsualName.all(column)
                places = names.indices.filter {
                    !named.contains(normal[$0]) && usualNames.contains(UsualName.key(names[$0]))
                }
                if places.count > 1 {
                    let found = places.map { "'\(names[$0])'" }.joined(separator: ", ")
                    log.add(
                        Diagnostic(
                            file: file, line: record.line, key: name, found: "\(found), which may each be it",
                            expected: "which of them it is, under kolommen.\(column.rawValue)"))
                    continue
                }
                usual[column] = places.first.map { names[$0] }
            }
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
                        expected:
                            "the column '\(name)', or under kolommen.\(column.rawValue) which of the file's it is: \(names.filter { !$0.isEmpty }.joined(separator: ", "))",
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
        (self.positions, self.usual, self.format) = (positions, usual, format)
        try log.throwIfAny()
    }

    subscript(_ column: DossierColumn) -> Int? { positions[column] }

    /// As the file calls it.
    func name(_ column: DossierColumn) -> String { usual[column] ?? format.name(column) }
}
