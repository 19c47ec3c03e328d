internal import BijstandCaseload

/// The order of dates in each column: what a mapping says, else what the column shows.
struct DateOrders {
    private let header: DossierHeader
    private let format: DossierFileFormat
    private var columns: [(column: DossierColumn, field: Int, shown: DateColumn)]

    init(_ header: DossierHeader, _ format: DossierFileFormat) {
        self.header = header
        self.format = format
        columns = DossierColumn.dates.compactMap { column in
            guard format.datums[column] == nil, let field = header[column] else { return nil }
            return (column, field, DateColumn(countsYears: column == .geboortejaar))
        }
    }

    mutating func look(at record: DelimitedText.Record) {
        guard record.flaw == nil, record.fits(header.count), format.keeps(record, header) else { return }
        for index in columns.indices {
            let field = columns[index].field
            if case .numbers(let numbers) = DateField(record[field]) {
                // Of a birth only the year counts, which four digits tell.
                if columns[index].column == .geboortejaar && !numbers.isShort { continue }
                columns[index].shown.add(numbers, line: record.line, text: record.text(field))
            }
        }
    }

    /// - Throws: `InvalidInput` with every column that does not show it, and what to put in the mapping.
    func found(file: String) throws(InvalidInput) -> [DossierColumn: DateOrder] {
        var orders = format.datums
        let log = DiagnosticLog()
        for (column, _, shown) in columns {
            func ask(_ example: DateColumn.Example, _ found: Message) {
                let orders = [DateOrder.dagMaandJaar, .maandDagJaar].map {
                    "datums: {\(column.rawValue): \($0.rawValue)}"
                }
                log.add(
                    Diagnostic(
                        file: file, line: example.line, key: format.name(column), found: found,
                        expected:
                            "in the mapping (--mapping, or beginstand.bestand of a scenario) \(orders[0]) or \(orders[1])"
                    ))
            }
            func text(_ example: DateColumn.Example) -> String { "'\(Masked.text(example.text, column))'" }
            switch shown.finding {
            case .order(let order): orders[column] = order
            case .untold(let one):
                ask(one, "\(text(one)): no date of the column shows whether the day or the month comes first")
            case .mixed(let one, let other):
                ask(one, "\(text(one)) here and \(text(other)) in line \(other.line): dates in two orders")
            }
        }
        try log.throwIfAny()
        return orders
    }
}
