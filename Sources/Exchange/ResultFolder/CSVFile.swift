public import BijstandCaseload

/// How CSV files are spelled.
public enum CSVDialect: String, CaseIterable, Sendable {
    /// RFC 4180 with LF: comma, decimal point.
    case rfc4180
    /// As Dutch Excel opens it: byte order mark, semicolon, decimal comma, CRLF, and ``SpreadsheetText``.
    case excelNL = "excel-nl"

    /// What a dialect is; nothing else asks which it is.
    package struct Spelling {
        package let delimiter: UInt8
        package let decimalPoint: UInt8
        let lineEnd: [UInt8]
        /// For programs that guess: a byte order mark, and texts that no spreadsheet takes for something else.
        let isSpreadsheet: Bool
    }

    package var spelling: Spelling {
        switch self {
        case .rfc4180:
            Spelling(
                delimiter: UInt8(ascii: ","), decimalPoint: UInt8(ascii: "."), lineEnd: Array("\n".utf8),
                isSpreadsheet: false)
        case .excelNL:
            Spelling(
                delimiter: UInt8(ascii: ";"), decimalPoint: UInt8(ascii: ","), lineEnd: Array("\r\n".utf8),
                isSpreadsheet: true)
        }
    }
}

/// Writes tables as CSV bytes, without any help of locale or formatting libraries.
public enum CSVFile {
    public static func bytes(_ table: Table, _ dialect: CSVDialect) -> [UInt8] {
        let dialect = dialect.spelling
        var bytes: [UInt8] = dialect.isSpreadsheet ? [0xEF, 0xBB, 0xBF] : []
        bytes.reserveCapacity(table.rows.count * 96)
        append(table.columns.map { .text($0.name) }, dialect, &bytes)
        let spreadsheet = dialect.isSpreadsheet ? SpreadsheetText(table.columns) : nil
        for row in table.rows { append(spreadsheet?.row(row) ?? row, dialect, &bytes) }
        return bytes
    }

    /// One cell, in the plain dialect.
    public static func text(_ cell: Table.Cell) -> [UInt8] {
        var bytes: [UInt8] = []
        append([cell], CSVDialect.rfc4180.spelling, &bytes)
        return bytes.dropLast()
    }

    private static func append(_ row: [Table.Cell], _ dialect: CSVDialect.Spelling, _ bytes: inout [UInt8]) {
        for (index, cell) in row.enumerated() {
            if index > 0 { bytes.append(dialect.delimiter) }
            switch cell {
            case .empty: break
            case .text(let text): append(text, dialect, &bytes)
            case .decimal(let value, let decimals): append(value, decimals, dialect.decimalPoint, &bytes)
            }
        }
        bytes.append(contentsOf: dialect.lineEnd)
    }

    private static func append(_ text: String, _ dialect: CSVDialect.Spelling, _ bytes: inout [UInt8]) {
        let quoted = text.utf8.contains { $0 == dialect.delimiter || $0 == 34 || $0 == 10 || $0 == 13 }
        if !quoted { return bytes.append(contentsOf: text.utf8) }
        bytes.append(34)
        for byte in text.utf8 {
            if byte == 34 { bytes.append(34) }
            bytes.append(byte)
        }
        bytes.append(34)
    }

    /// Without a text in between: files of whole numbers have a million of them.
    private static func append(digitsOf magnitude: UInt64, _ bytes: inout [UInt8]) {
        let first = bytes.count
        var rest = magnitude
        repeat {
            bytes.append(UInt8(ascii: "0") + UInt8(rest % 10))
            rest /= 10
        } while rest > 0
        bytes[first...].reverse()
    }

    /// An exact decimal without trailing zeros.
    private static func append(_ value: Int64, _ decimals: Int, _ point: UInt8, _ bytes: inout [UInt8]) {
        if value < 0 { bytes.append(UInt8(ascii: "-")) }
        if decimals == 0 { return append(digitsOf: value.magnitude, &bytes) }
        var magnitude = value.magnitude
        var left = decimals
        while left > 0 && magnitude % 10 == 0 {
            magnitude /= 10
            left -= 1
        }
        var digits = Array("\(magnitude)".utf8)
        if left == 0 { return bytes.append(contentsOf: digits) }
        if digits.count <= left { digits.insert(contentsOf: repeatElement(48, count: left + 1 - digits.count), at: 0) }
        bytes.append(contentsOf: digits.dropLast(left))
        bytes.append(point)
        bytes.append(contentsOf: digits.suffix(left))
    }
}
