internal import BijstandCaseload

/// The rows of a CSV file with the lines they stand on, however it is spelled (``CSVText``).
///
/// Fields may be quoted as in RFC 4180; spaces around them do not count. Rows of nothing but separators are left out, and so are
/// empty fields behind the last column.
public struct CSVRows {
    public struct Row {
        /// Of the row's first character; 1 is the first line.
        let line: Int
        public let fields: [String]
    }

    private let separator: UInt8
    /// The header first.
    public let rows: [Row]

    /// A file that is no CSV: bytes that are no text, a quote that never closes.
    public struct Malformed: Error {
        let line: Int
        let found: Message
        let expected: Message
    }

    /// - Parameter dialect: what the file was written in, where that is known; nil sees for itself.
    public init(_ bytes: [UInt8], _ dialect: CSVDialect? = nil) throws(Malformed) {
        let text = try CSVText(bytes, separator: dialect?.spelling.delimiter)
        separator = text.separator
        rows = try Self.read(text)
    }

    private static func read(_ text: CSVText) throws(Malformed) -> [Row] {
        var records = text.records
        var record = DelimitedText.Record()
        var rows: [Row] = []
        var columns = 0
        while records.nextAsWritten(&record) {
            if record.flaw == .openQuote {
                throw Malformed(line: record.line, found: "a quote that does not close", expected: "a second '\"'")
            }
            if rows.isEmpty { columns = try record.columns() }
            let count = record.fits(columns) ? columns : record.count
            rows.append(Row(line: record.line, fields: (0..<count).map(record.text)))
        }
        return rows
    }

    /// A field as a number; nil where it is none.
    ///
    /// Behind commas the decimal sign is a point. Between semicolons it is a comma, and a point, which would be one of
    /// thousands, is refused. Otherwise it is either, where it cannot be one of thousands: `2.190` is refused.
    public func number(_ field: String) -> Double? {
        switch separator {
        case UInt8(ascii: ","): return ScenarioNumber.parse(field)
        case UInt8(ascii: ";"):
            return field.contains(".") ? nil : ScenarioNumber.parse(field.replacing(",", with: "."))
        default:
            let isThousands = field.wholeMatch(of: #/-?[1-9][0-9]{0,2}[.,][0-9]{3}/#) != nil
            return isThousands ? nil : ScenarioNumber.parse(field.replacing(",", with: "."))
        }
    }

    /// The sign of decimals.
    private var sign: Character { separator == UInt8(ascii: ";") ? "," : "." }

    /// What to type for a field that is no number.
    ///
    /// - Parameter isShare: whether a percentage can be meant.
    func advice(_ field: String, isShare: Bool = false) -> Message {
        MistypedNumber.advice(field, sign: sign, isShare: isShare) ?? expectation
    }

    /// A number with a decimal point, where decimals have a comma.
    func isPointed(_ field: String) -> Bool {
        separator == UInt8(ascii: ";") && field.contains(".") && ScenarioNumber.parse(field) != nil
    }

    /// What to type for a number whose point, behind commas a decimal one, may be meant as one of thousands: `2.190`.
    func twoMeanings(_ field: String) -> Message? {
        separator == UInt8(ascii: ",") ? MistypedNumber.twoMeanings(field) : nil
    }

    /// What a field that is no number is told.
    var expectation: Message {
        switch separator {
        case UInt8(ascii: ","): ScenarioNumber.expectation
        case UInt8(ascii: ";"): "a number with a decimal comma, as 0,25: the first line has semicolons"
        default: "a number as 2190 or 0,25, without a sign of thousands"
        }
    }
}
