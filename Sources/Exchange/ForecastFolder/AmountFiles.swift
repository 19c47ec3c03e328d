internal import BijstandCaseload
internal import BijstandFigures

/// Reads the yearly amounts of a result: their spread from `buig.csv` and `prijs.csv`, every replication of them from
/// `replications.csv`.
struct AmountFiles {
    static let buig = BuigTable.schema.fileName
    static let prijs = PrijsTable.schema.fileName
    static let replications = YearFigures.replicationSchema.fileName

    /// Where an amount stands: the file, and its name there.
    private static func place(_ bedrag: Grootheid) -> (file: String, name: String) {
        (PrijsTable.measure.values.contains(bedrag.description) ? prijs : buig, bedrag.description)
    }

    /// Amounts that can be observed.
    private static let bedragen = Grootheid.all.filter { $0.eenheid == .euro }

    private static let statistics = ["mean"] + AmountForecast.percentages.map(Summary.column)

    /// - Parameters:
    ///   - name: `buig.csv` or `prijs.csv`.
    ///   - samples: by amount and year.
    static func amounts(
        _ name: String, _ bytes: [UInt8], _ dialect: CSVDialect, path: String, _ samples: [Kerncijfer: [Double]]
    ) throws(InvalidInput) -> [AmountForecast] {
        let csv = try rows(bytes, dialect, path)
        let kind = name == buig ? BuigTable.post : PrijsTable.measure
        let names = [YearFigures.year, kind, Unit.column].map(\.name) + statistics
        let columns = try columns(names, csv, path)
        var amounts: [AmountForecast] = []
        for row in csv.rows.dropFirst() where row.fields[columns[2]] == Unit.euro.rawValue {
            guard
                let bedrag = bedragen.first(where: {
                    place($0) == (name, row.fields[columns[1]])
                })
            else { continue }
            let numbers = columns.dropFirst(3).map { csv.number(row.fields[$0]) }
            let values = numbers.compactMap(\.self)
            guard let year = year(row.fields[columns[0]]), values.count == numbers.count,
                zip(values.dropFirst(), values.dropFirst(2)).allSatisfy({ $0 <= $1 })
            else { throw ResultFile.wrong(path, row.line, "a row of another shape") }
            amounts.append(
                AmountForecast(
                    bedrag: bedrag, year: year, mean: values[0], quantiles: Array(values.dropFirst()),
                    sample: samples[Kerncijfer(place(bedrag).name, year)]))
        }
        return amounts
    }

    /// Every replication's amounts, by key figure.
    ///
    /// - Parameter wanted: names of figures; nil for those that can be observed.
    static func samples(
        _ bytes: [UInt8], _ dialect: CSVDialect, path: String, wanted: [String]? = nil
    ) throws(InvalidInput) -> [Kerncijfer: [Double]] {
        let csv = try rows(bytes, dialect, path)
        let columns = try columns([YearFigures.year, YearFigures.measure, YearFigures.value].map(\.name), csv, path)
        let wanted = wanted ?? bedragen.map(\.description)
        var samples: [Kerncijfer: [Double]] = [:]
        for row in csv.rows.dropFirst() where wanted.contains(row.fields[columns[1]]) {
            guard let year = year(row.fields[columns[0]]), let value = csv.number(row.fields[columns[2]]) else {
                throw ResultFile.wrong(path, row.line, "a row of another shape")
            }
            samples[Kerncijfer(row.fields[columns[1]], year), default: []].append(value)
        }
        return samples
    }

    private static func year(_ text: String) -> Int? {
        Int(text).flatMap { (1000...9999).contains($0) ? $0 : nil }
    }

    private static func rows(_ bytes: [UInt8], _ dialect: CSVDialect, _ path: String) throws(InvalidInput) -> CSVRows {
        do throws(CSVRows.Malformed) {
            return try CSVRows(bytes, dialect)
        } catch {
            throw ResultFile.wrong(path, error.line, error.found)
        }
    }

    /// Places of columns; every row must be as long as the header.
    private static func columns(_ names: [String], _ csv: CSVRows, _ path: String) throws(InvalidInput) -> [Int] {
        let header = csv.rows.first?.fields ?? []
        let places = names.compactMap { header.firstIndex(of: $0) }
        guard places.count == names.count else { throw ResultFile.wrong(path, 1, "another header") }
        if let other = csv.rows.first(where: { $0.fields.count != header.count }) {
            throw ResultFile.wrong(path, other.line, "a row of another shape")
        }
        return places
    }
}
