/// Where the columns stand, and what separates them: read from the first line.
struct DossierHeader {
    let separator: UInt8
    /// Fields of the first line.
    let count: Int
    private let positions: [DossierColumn: Int]

    static let separators: [UInt8] = [UInt8(ascii: ";"), UInt8(ascii: ","), 9]

    /// - Throws: `InvalidInput` with every column that is missing or stands twice.
    init(_ bytes: [UInt8], file: String, format: DossierFileFormat) throws(InvalidInput) {
        let candidates = Self.separators.map { ($0, Self.names(bytes, separator: $0)) }
        let wanted = Set(DossierColumn.allCases.map { Self.normal(format.name($0)) })
        func known(_ names: [String]) -> Int { names.count { wanted.contains(Self.normal($0)) } }
        // The first of the best.
        let best = candidates.reversed().max { known($0.1) < known($1.1) }!
        separator = best.0
        let names = best.1
        count = names.count
        let log = DiagnosticLog()
        var positions: [DossierColumn: Int] = [:]
        for column in DossierColumn.allCases {
            let name = format.name(column)
            let places = names.indices.filter { Self.normal(names[$0]) == Self.normal(name) }
            positions[column] = places.first
            if places.count > 1 {
                log.add(
                    Diagnostic(file: file, line: 1, key: name, found: "the column twice", expected: "each column once"))
            }
            let isFiltered =
                column == .regeling && format.regelingen != nil || column == .groep && format.groepen != nil
            if places.isEmpty, !column.isOptional || isFiltered || format.kolommen[column] != nil {
                log.add(
                    Diagnostic(
                        file: file, line: 1, key: name, found: "no such column",
                        expected: "the column '\(name)', or another name under kolommen.\(column.rawValue)",
                        suggestion: Suggestion.nearest(to: name, in: names)))
            }
        }
        self.positions = positions
        try log.throwIfAny()
    }

    subscript(_ column: DossierColumn) -> Int? { positions[column] }

    private static func names(_ bytes: [UInt8], separator: UInt8) -> [String] {
        var text = DelimitedText(bytes, separator: separator)
        var record = DelimitedText.Record()
        guard text.next(&record) else { return [] }
        return (0..<record.count).map(record.text)
    }

    private static func normal(_ name: String) -> String { EndReason.normal(name) }
}
