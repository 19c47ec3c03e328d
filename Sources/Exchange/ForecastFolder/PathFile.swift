internal import BijstandCaseload
internal import BijstandFigures

/// Reads `paths.csv` of a result.
struct PathFile {
    let sample: PathSample

    static let name = PathTable.schema.fileName
    private static let header = PathTable.schema.columns.map(\.name)

    /// - Throws: ``InvalidInput`` at the first row that a run would not have written.
    init(_ bytes: [UInt8], _ dialect: CSVDialect, path: String) throws(InvalidInput) {
        var text: DelimitedText
        do throws(CSVRows.Malformed) {
            text = try CSVText(bytes, separator: dialect.spelling.delimiter).records
        } catch {
            throw ResultFile.wrong(path, error.line, error.found)
        }
        var record = DelimitedText.Record()
        guard text.nextAsWritten(&record), (0..<record.count).map(record.text) == Self.header else {
            throw ResultFile.wrong(path, 1, "another header")
        }
        var values: [Int32] = []
        values.reserveCapacity(bytes.count / 4)
        var (months, first, row): (Int, Month?, Int) = (0, nil, 0)
        // The rows of the first replication say how many months each has.
        var isFirst = true
        while text.nextAsWritten(&record) {
            guard record.count == Self.header.count, let replication = Self.number(record[0]),
                let month = Month(record.text(1))
            else { throw ResultFile.wrong(path, record.line, "a row of another shape") }
            first = first ?? month
            if isFirst && row > 0 && month == first { isFirst = false }
            if isFirst { months += 1 }
            let expected = first!.advanced(by: isFirst ? row : row % months)
            guard month == expected, isFirst ? replication == 0 : replication == row / months else {
                throw ResultFile.wrong(path, record.line, "replication \(replication), \(month)")
            }
            for column in 2..<Self.header.count {
                // Flows of the cut-off are not known.
                let isUnknown = month == first && column > 2 && record[column].isEmpty
                guard let value = isUnknown ? 0 : Self.number(record[column]) else {
                    throw ResultFile.wrong(path, record.line, "'\(record.text(column))' in \(Self.header[column])")
                }
                values.append(value)
            }
            row += 1
        }
        guard let first, months > 1, row % months == 0 else {
            throw ResultFile.wrong(path, 0, "replications of different lengths")
        }
        sample = PathSample(cutOff: first, horizon: months - 1, values: values)
    }

    private static func number(_ field: ArraySlice<UInt8>) -> Int32? {
        guard !field.isEmpty, field.count < 10 else { return nil }
        return field.reduce(0 as Int32?) { value, byte in
            (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) ? value.map { $0 * 10 + Int32(byte - 48) } : nil
        }
    }
}
