internal import BijstandCaseload

/// The text of a CSV file and how it is spelled: encoding, line ends and what separates its fields.
///
/// Read as spreadsheets and exports write it, on any system: with or without byte order mark, in UTF-8, UTF-16 or Windows-1252,
/// lines ended by LF, CRLF or (where no line feed stands in the file) CR, and with Excel's own first line `sep=;`, if any.
struct CSVText {
    /// From the header on, in UTF-8.
    let bytes: [UInt8]
    /// Of ``bytes``: 2 behind `sep=`.
    let firstLine: Int
    let separator: UInt8
    let encoding: TextEncoding

    /// In this order where the first line has as many of two: a Dutch spreadsheet's own before the others.
    static let separators: [UInt8] = [UInt8(ascii: ";"), UInt8(ascii: ","), 9]
    /// As many as a sheet of Excel has.
    static let mostColumns = 16_384

    /// - Parameter separator: nil takes the one of `sep=` or, without it, the most frequent in the first line that is not blank.
    init(_ raw: [UInt8], separator: UInt8? = nil) throws(CSVRows.Malformed) {
        if let flaw = Self.notText(raw) { throw CSVRows.Malformed(line: 0, found: flaw, expected: Self.expectation) }
        var (text, encoding) = TextEncoding.decoded(raw)
        if text.contains(0) {
            throw CSVRows.Malformed(line: 0, found: "bytes that are no text", expected: Self.expectation)
        }
        if !text.contains(10) { for index in text.indices where text[index] == 13 { text[index] = 10 } }
        let named = try Self.named(text)
        bytes = named.map { Array(text[$0.end...]) } ?? text
        firstLine = named == nil ? 1 : 2
        self.encoding = encoding
        if let known = separator ?? named?.separator {
            self.separator = known
        } else {
            if let flaw = Self.notTable(bytes) {
                throw CSVRows.Malformed(line: 0, found: flaw, expected: Self.expectation)
            }
            self.separator = try Self.mostFrequent(bytes)
        }
    }

    var records: DelimitedText { DelimitedText(bytes, separator: separator, line: firstLine) }

    static let expectation: Message =
        "a text file: in Excel, save as 'CSV UTF-8 (door lijstscheidingsteken gescheiden)'"

    /// What a file that is no text begins with.
    private static func notText(_ bytes: [UInt8]) -> Message? {
        if bytes.starts(with: [0x50, 0x4B, 3, 4]) { return "an Excel workbook or zip file" }
        if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { return "an Excel workbook of before 2007" }
        if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return "UTF-32" }
        return nil
    }

    /// What a text begins with that has no rows of fields.
    private static func notTable(_ text: [UInt8]) -> Message? {
        switch text.first(where: { $0 > 32 }) {
        case UInt8(ascii: "<"): "HTML or XML"
        case UInt8(ascii: "{"), UInt8(ascii: "["): "JSON"
        default: nil
        }
    }

    /// The separator that a first line `sep=;` names, and where the next line begins.
    private static func named(_ text: [UInt8]) throws(CSVRows.Malformed) -> (separator: UInt8, end: Int)? {
        let line = text.prefix { $0 != 10 }
        let bare = line.filter { $0 != 13 && $0 != UInt8(ascii: "\"") }
        guard bare.count >= 4, String(decoding: bare.prefix(4), as: UTF8.self).lowercased() == "sep=" else {
            return nil
        }
        let mark = Array(bare.dropFirst(4))
        let separator = mark == Array("\\t".utf8) ? 9 : mark.count == 1 ? mark[0] : nil
        guard let separator, separators.contains(separator) || separator == UInt8(ascii: "|") else {
            throw CSVRows.Malformed(
                line: 1, found: "'\(String(decoding: bare.prefix(40), as: UTF8.self))'",
                expected: "sep=; or sep=, or sep=\\t, or no such line")
        }
        return (separator, min(line.endIndex + 1, text.endIndex))
    }

    /// Outside quotes.
    private static func mostFrequent(_ text: [UInt8]) throws(CSVRows.Malformed) -> UInt8 {
        var counts = [Int](repeating: 0, count: separators.count)
        var (isQuoted, isBlank, bars, line) = (false, true, 0, 1)
        for byte in text {
            if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
            if byte == UInt8(ascii: "|"), !isQuoted { bars += 1 }
            if byte == 10 && !isQuoted {
                if !isBlank { break }
                counts = counts.map { _ in 0 }
                line += 1
            } else if let place = separators.firstIndex(of: byte), !isQuoted {
                counts[place] += 1
            } else if byte != 13 && byte != 32 {
                isBlank = false
            }
        }
        // The first of the best.
        let best = counts.max()!
        if bars > 1, bars > best {
            throw CSVRows.Malformed(
                line: line, found: "columns with | between them",
                expected: "; or , or a tab between them, or a line sep=| above them")
        }
        return best == 0 ? UInt8(ascii: ",") : separators[counts.firstIndex(of: best)!]
    }
}
