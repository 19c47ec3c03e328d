public import BijstandCaseload
internal import Foundation

/// A municipality's dossier file: the history in it, and every row that could not be used.
public struct DossierFile: Sendable {
    public let name: String
    public let history: DossierHistory
    /// Rows below the header that are not blank.
    public let rows: Int
    /// Rows of another regeling or groep.
    public let filtered: Int
    /// Codes of regeling that are left out, the most frequent first.
    public let otherRegelingen: [String]
    /// The same of groep, of rows that their regeling does not leave out.
    public let otherGroepen: [String]
    /// Every reason why a row is bad, by line; a row can have several.
    public let badRows: [BadRow]
    /// Reasons that no mapping knows; their rows count as `overig`.
    public let unmapped: [UnmappedReason]
    /// Texts of leefvorm that no mapping knows, with their rows, the most frequent first: their rows are bad.
    public let unknownLeefvormen: [(text: String, rows: Int)]
    /// Columns that the file does without.
    public let absent: Set<DossierColumn>
    /// Names of columns that are read under another than the export's or the mapping's.
    public let usual: [DossierColumn: String]
    /// How the bytes were read: `UTF-8`, `UTF-16` or `Windows-1252`.
    public let encoding: String
    /// SHA-256 of the file as it was read.
    public let digest: String

    /// Whether it says why a spell ended.
    public var hasReasons: Bool { !absent.contains(.oorzaak) }

    /// Lines with a bad row, each counted once.
    public var bad: Int { Set(badRows.map(\.diagnostic.line)).count }

    /// Bad rows by kind, without kinds that do not occur; a row with two kinds counts in both.
    public var badByKind: [(kind: BadRow.Kind, rows: [BadRow])] {
        BadRow.Kind.allCases.compactMap { kind in
            let rows = badRows.filter { $0.kind == kind }
            return rows.isEmpty ? nil : (kind, rows)
        }
    }

    /// At most a tenth of the rows that count are lost. A row that stands twice is no loss.
    public var isUsable: Bool {
        let lost = Set(badRows.filter { $0.kind != .duplicate }.map(\.diagnostic.line)).count
        return !history.spells.isEmpty && lost * 10 <= rows - filtered
    }

    /// What it means that columns are not there.
    public var notes: [Message] {
        var notes: [Message] = []
        for column in DossierColumn.allCases {
            if let name = usual[column] { notes.append("the column '\(name)' is read as \(column.exportName)") }
        }
        if absent.contains(.regeling) { notes.append("no column of regeling: all rows count as Participatiewet") }
        if absent.contains(.oorzaak) {
            notes.append(
                "no column of reasons of exit: every exit, by AOW or death too, counts as uitstroom by oorzaak overig")
        }
        return notes
    }

    /// - Throws: `MissingInput` when the file is not there, `InvalidInput` when it is no dossier file as a whole: empty, not
    ///   text, without a column, or with dates that can be read in two ways. Bad rows do not throw.
    public init(path: String, format: DossierFileFormat = DossierFileFormat()) throws {
        guard let data = FileManager.default.contents(atPath: path) else { throw MissingInput(path: path) }
        try self.init(bytes: Array(data), name: path, format: format)
    }

    public init(bytes raw: [UInt8], name: String, format: DossierFileFormat = DossierFileFormat()) throws(InvalidInput)
    {
        let text = try Self.text(raw, name)
        var records = text.records
        var record = DelimitedText.Record()
        guard records.next(&record) else { throw Self.empty(name, "an empty file") }
        let header = try DossierHeader(record, file: name, format: format)
        let body = records

        var orders = DateOrders(header, format)
        while records.next(&record, expected: header.count) { orders.look(at: record) }
        var reader = RowReader(file: name, header: header, format: format, orders: try orders.found(file: name))
        var persons: [PersonRow] = []
        var (bad, rows, filtered) = ([BadRow](), 0, 0)
        records = body
        while records.next(&record, expected: header.count) {
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
        unknownLeefvormen = reader.unknownLeefvormen
        otherRegelingen = reader.others(.regeling)
        otherGroepen = reader.others(.groep)
        badRows = Self.byLine(bad + merged.bad)
        self.unmapped = unmapped.list(format)
        absent = Set(DossierColumn.allCases.filter { header[$0] == nil })
        usual = header.usual
        encoding = text.encoding.rawValue
        digest = SHA256Digest.hex(of: raw)
    }

    private static func byLine(_ rows: [BadRow]) -> [BadRow] {
        rows.enumerated().sorted {
            ($0.element.diagnostic.line, $0.offset) < ($1.element.diagnostic.line, $1.offset)
        }.map(\.element)
    }

    private static func text(_ bytes: [UInt8], _ name: String) throws(InvalidInput) -> CSVText {
        do throws(CSVRows.Malformed) {
            return try CSVText(bytes)
        } catch {
            throw InvalidInput(diagnostics: [
                Diagnostic(file: name, line: error.line, found: error.found, expected: error.expected)
            ])
        }
    }

    private static func empty(_ name: String, _ found: Message) -> InvalidInput {
        InvalidInput(diagnostics: [
            Diagnostic(file: name, line: 0, found: found, expected: "a header and a row per person in a dossier")
        ])
    }
}
