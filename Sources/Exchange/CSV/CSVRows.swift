/// The rows of a CSV file with the lines they stand on, in either dialect of ``CSVDialect``.
///
/// Fields may be quoted as in RFC 4180; line ends may be LF or CRLF; empty lines are left out.
public struct CSVRows {
    public struct Row {
        /// Of the row's first character; 1 is the first line.
        let line: Int
        public let fields: [String]
    }

    let dialect: CSVDialect
    public let rows: [Row]

    /// A quote that never closes, or bytes that are no text.
    public struct Malformed: Error {
        let line: Int
        let found: String
        let expected: String
    }

    /// - Parameter dialect: nil takes Dutch Excel's where the first line has a semicolon.
    public init(_ bytes: [UInt8], _ dialect: CSVDialect? = nil) throws(Malformed) {
        let marked = bytes.starts(with: [0xEF, 0xBB, 0xBF])
        guard let text = String(validating: marked ? bytes.dropFirst(3) : bytes[...], as: UTF8.self) else {
            throw Malformed(line: 0, found: "bytes that are not UTF-8", expected: "a CSV file in UTF-8")
        }
        let first = text.utf8.prefix { $0 != UInt8(ascii: "\n") }
        self.dialect = dialect ?? (first.contains(UInt8(ascii: ";")) ? .excelNL : .rfc4180)
        rows = try Self.split(Array(text.utf8), self.dialect.delimiter)
    }

    /// A field as a number; nil where it is none. With semicolons the decimal sign is a comma, and a point, which would be
    /// one of thousands, is refused.
    func number(_ field: String) -> Double? {
        guard dialect == .excelNL else { return ScenarioNumber.parse(field) }
        return field.contains(".") ? nil : ScenarioNumber.parse(field.replacing(",", with: "."))
    }

    /// What a field that is no number is told.
    var expectation: String {
        dialect == .excelNL
            ? "a number with a decimal comma, as 0,25: the first line has semicolons" : ScenarioNumber.expectation
    }

    private static func split(_ bytes: [UInt8], _ delimiter: UInt8) throws(Malformed) -> [Row] {
        var text = DelimitedText(bytes, separator: delimiter)
        var record = DelimitedText.Record()
        var rows: [Row] = []
        while text.nextAsWritten(&record) {
            if record.flaw == .openQuote {
                throw Malformed(line: record.line, found: "a quote that does not close", expected: "a second '\"'")
            }
            rows.append(Row(line: record.line, fields: record.fields))
        }
        return rows
    }
}
