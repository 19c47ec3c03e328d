public import Caseload
internal import Foundation

/// A municipality's dossier file: the history in it, and every row that could not be used.
public struct DossierFile: Sendable {
    public let name: String
    public let history: DossierHistory
    /// Rows below the header that are not blank.
    public let rows: Int
    /// Rows of another regeling or groep.
    public let filtered: Int
    /// Every reason why a row is bad, by line; a row can have several.
    public let badRows: [BadRow]
    /// Reasons that no mapping knows; their rows count as `overig`.
    public let unmapped: [UnmappedReason]
    /// How the bytes were read: `UTF-8` or `Windows-1252`.
    public let encoding: String
    /// SHA-256 of the file as it was read.
    public let digest: String

    /// Lines with a bad row, each counted once.
    public var bad: Int { Set(badRows.map(\.diagnostic.line)).count }

    /// Bad rows by kind, without kinds that do not occur; a row with two kinds counts in both.
    public var badByKind: [(kind: BadRow.Kind, rows: Int)] {
        BadRow.Kind.allCases.compactMap { kind in
            let rows = badRows.count { $0.kind == kind }
            return rows > 0 ? (kind, rows) : nil
        }
    }

    /// - Throws: `MissingInput` when the file is not there, `InvalidInput` when it is no dossier file as a whole: empty, not
    ///   text, or without a column. Bad rows do not throw.
    public init(path: String, format: DossierFileFormat = DossierFileFormat()) throws {
        guard let data = FileManager.default.contents(atPath: path) else { throw MissingInput(path: path) }
        try self.init(bytes: Array(data), name: path, format: format)
    }

    public init(bytes raw: [UInt8], name: String, format: DossierFileFormat = DossierFileFormat()) throws(InvalidInput)
    {
        if let flaw = Self.notText(raw) {
            throw InvalidInput(diagnostics: [
                Diagnostic(file: name, line: 0, found: flaw, expected: "a text file (CSV) in UTF-8 or Windows-1252")
            ])
        }
        let (bytes, encoding) = TextEncoding.decoded(raw)
        var text = DelimitedText(bytes, separator: 0)
        var record = DelimitedText.Record()
        guard text.next(&record) else { throw Self.empty(name, "an empty file") }
        let header = try DossierHeader(bytes, file: name, format: format)
        text = DelimitedText(bytes, separator: header.separator)
        _ = text.next(&record)

        var reader = RowReader(file: name, header: header, format: format)
        var persons: [PersonRow] = []
        var (bad, rows, filtered) = ([BadRow](), 0, 0)
        while text.next(&record, expected: header.count) {
            rows += 1
            switch reader.read(record) {
            case .person(let person): persons.append(person)
            case .filtered: filtered += 1
            case .bad(let found): bad += found
            }
        }
        if rows == 0 { throw Self.empty(name, "no rows below the header") }
        let merged = HouseholdMerge(file: name, format: format).merge(persons)
        let contradicted = Set(merged.bad.map(\.diagnostic.line))
        var unmapped = UnmappedReasons()
        for person in persons where !person.unmapped.isEmpty && !contradicted.contains(person.line) {
            for reason in person.unmapped { unmapped.add(reason.column, reason.text) }
        }
        self.name = name
        history = DossierHistory(spells: merged.spells)
        self.rows = rows
        self.filtered = filtered
        badRows = Self.byLine(bad + merged.bad)
        self.unmapped = unmapped.list(format)
        self.encoding = encoding.rawValue
        digest = SHA256Digest.hex(of: raw)
    }

    private static func byLine(_ rows: [BadRow]) -> [BadRow] {
        rows.enumerated().sorted {
            ($0.element.diagnostic.line, $0.offset) < ($1.element.diagnostic.line, $1.offset)
        }.map(\.element)
    }

    private static func empty(_ name: String, _ found: String) -> InvalidInput {
        InvalidInput(diagnostics: [
            Diagnostic(file: name, line: 0, found: found, expected: "a header and a row per person in a dossier")
        ])
    }

    /// What a file that is no text begins with.
    private static func notText(_ bytes: [UInt8]) -> String? {
        if bytes.starts(with: [0x50, 0x4B, 3, 4]) { return "an Excel workbook or zip file" }
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return "UTF-16" }
        return bytes.contains(0) ? "bytes that are no text" : nil
    }
}
