/// The bytes of a delimited text file, read record by record after RFC 4180; LF and CRLF both end a line.
///
/// Works on bytes: a municipality's file has millions. Quotes count only where a field begins with one. The only reader of
/// CSV: ``CSVRows`` takes every record as it stands, a dossier file mends what a stray quote would swallow.
struct DelimitedText {
    /// One record; its fields are valid until the next is read.
    struct Record {
        enum Flaw { case openQuote, textAfterQuote }

        /// 1 for the first line of the file.
        var line = 0
        var flaw: Flaw?
        fileprivate var spansLines = false
        fileprivate(set) var bytes: [UInt8] = []
        fileprivate(set) var ends: [Int] = []

        var count: Int { ends.count }

        /// Without spaces and tabs around it.
        subscript(_ field: Int) -> ArraySlice<UInt8> {
            var slice = bytes[(field == 0 ? 0 : ends[field - 1])..<ends[field]]
            while let first = slice.first, first == 32 || first == 9 { slice.removeFirst() }
            while let last = slice.last, last == 32 || last == 9 { slice.removeLast() }
            return slice
        }

        func text(_ field: Int) -> String { String(decoding: self[field], as: UTF8.self) }

        /// Nothing but separators, spaces and empty quotes.
        var isBlank: Bool { flaw == nil && bytes.allSatisfy { $0 == 32 || $0 == 9 } }

        /// Has so many fields; spreadsheets put empty ones behind them.
        func fits(_ columns: Int) -> Bool {
            count == columns || count > columns && (columns..<count).allSatisfy { self[$0].isEmpty }
        }

        /// The columns of a header: up to the last that has a name.
        func columns() throws(CSVRows.Malformed) -> Int {
            let columns = ((0..<count).last { !self[$0].isEmpty } ?? 0) + 1
            if columns > CSVText.mostColumns {
                throw CSVRows.Malformed(
                    line: line, found: "\(columns) columns", expected: "at most \(CSVText.mostColumns), as in a sheet")
            }
            return columns
        }
    }

    private let bytes: [UInt8]
    private let separator: UInt8
    private var position = 0
    private var line: Int

    /// - Parameter line: of the first byte.
    init(_ bytes: [UInt8], separator: UInt8, line: Int = 1) {
        self.bytes = bytes
        self.separator = separator
        self.line = line
    }

    /// Reads the next record that is not blank as it stands; false at the end of the file.
    mutating func nextAsWritten(_ record: inout Record) -> Bool {
        while position < bytes.count {
            record.line = line
            scan(&record)
            if !record.isBlank { return true }
        }
        return false
    }

    /// Reads the next record that is not blank; false at the end of the file.
    ///
    /// A record over several lines that has a flaw or does not fit the `expected` columns is most often a stray quote: then only its first
    /// line is the record, and reading goes on at the next.
    mutating func next(_ record: inout Record, expected: Int? = nil) -> Bool {
        while position < bytes.count {
            let (start, startLine) = (position, line)
            record.line = line
            scan(&record)
            if record.spansLines, record.flaw != nil || !(expected.map(record.fits) ?? false) {
                position = start
                line = startLine
                scan(&record, quotesSpan: false)
                record.flaw = .openQuote
            }
            if !record.isBlank { return true }
        }
        return false
    }

    private mutating func scan(_ record: inout Record, quotesSpan: Bool = true) {
        record.flaw = nil
        record.spansLines = false
        record.bytes.removeAll(keepingCapacity: true)
        record.ends.removeAll(keepingCapacity: true)
        while true {
            if position < bytes.count, bytes[position] == UInt8(ascii: "\"") { quoted(&record, quotesSpan) }
            while position < bytes.count, bytes[position] != separator, bytes[position] != 10 {
                record.bytes.append(bytes[position])
                position += 1
            }
            let atEnd = position >= bytes.count
            let lineEnds = atEnd || bytes[position] == 10
            if lineEnds, record.bytes.count > (record.ends.last ?? 0), record.bytes.last == 13 {
                record.bytes.removeLast()
            }
            record.ends.append(record.bytes.count)
            position += 1
            if lineEnds {
                if !atEnd { line += 1 }
                return
            }
        }
    }

    /// A quoted field up to its closing quote.
    private mutating func quoted(_ record: inout Record, _ spans: Bool) {
        position += 1
        while position < bytes.count {
            let byte = bytes[position]
            if byte == UInt8(ascii: "\"") {
                position += 1
                guard position < bytes.count, bytes[position] == byte else {
                    let isClean =
                        position >= bytes.count || [separator, 10, 13].contains(bytes[position])
                    if !isClean { record.flaw = .textAfterQuote }
                    return
                }
            } else if byte == 10 {
                if !spans { return }
                line += 1
                record.spansLines = true
            }
            record.bytes.append(byte)
            position += 1
        }
        record.flaw = .openQuote
    }
}
