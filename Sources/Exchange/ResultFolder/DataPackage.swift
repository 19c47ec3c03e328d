internal import BijstandCaseload

/// The description of result files, as a Data Package (version 2 of the standard, datapackage.org).
enum DataPackage {
    /// Counts up when a column or the meaning of one changes.
    static let schemaVersion = "1.4.0"

    /// Before a digest, as the standard has it.
    static let digestMark = "sha256:"

    /// - Parameters:
    ///   - description: what the numbers are.
    ///   - digests: SHA-256 by file name, where no manifest beside it holds them.
    static func json(
        _ tables: [Table], name: String, dialect: CSVDialect, description: String? = nil,
        digests: [String: String] = [:]
    ) -> String {
        let resources = tables.map { table in
            let digest = digests["\(table.name).csv"].map { ("hash", JSONText.string(digestMark + $0)) }
            return resource(table, dialect.spelling).adding([digest].compactMap(\.self))
        }
        return JSONText.object(
            [
                ("$schema", .string("https://datapackage.org/profiles/2.0/datapackage.json")),
                ("name", .string(name.lowercased())),
            ] + (description.map { [("description", .string($0))] } ?? []) + [
                ("version", .string(schemaVersion)),
                ("resources", .array(resources)),
            ]
        ).text() + "\n"
    }

    private static func resource(_ table: Table, _ dialect: CSVDialect.Spelling) -> JSONText {
        func text(_ bytes: [UInt8]) -> JSONText { .string(String(decoding: bytes, as: UTF8.self)) }
        let keys = table.columns.filter(\.isKey).map { JSONText.string($0.name) }
        return .object(
            [
                ("name", .string(table.name)),
                ("type", .string("table")),
                ("title", .string(table.title)),
                ("path", .string("\(table.name).csv")),
                ("format", .string("csv")),
                ("encoding", .string("utf-8")),
                (
                    "dialect",
                    .object([
                        ("delimiter", text([dialect.delimiter])),
                        ("lineTerminator", text(dialect.lineEnd)),
                    ])
                ),
                (
                    "schema",
                    .object([
                        ("fields", .array(table.columns.indices.map { field(table, $0, dialect) })),
                        ("primaryKey", .array(keys)),
                        ("missingValues", .array([.string("")])),
                    ])
                ),
            ] + dutch(table))
    }

    /// Heads and meanings of columns in Dutch, of our own, as the standard allows.
    private static func dutch(_ table: Table) -> [(String, JSONText)] {
        let columns = table.columns.compactMap { column in
            DataPackageNl.column(table, column).map {
                (column.name, JSONText.object([("kop", .string($0.kop)), ("betekenis", .string($0.betekenis))]))
            }
        }
        return columns.isEmpty ? [] : [("columns-nl", .object(columns))]
    }

    private static func field(_ table: Table, _ place: Int, _ dialect: CSVDialect.Spelling) -> JSONText {
        let column = table.columns[place]
        var entries: [(String, JSONText)] = [
            ("name", .string(column.name)), ("type", .string(column.kind.rawValue)),
            ("description", .string(column.meaning)),
        ]
        if column.kind == .number && dialect.decimalPoint != UInt8(ascii: ".") {
            entries.append(("decimalChar", .string(String(decoding: [dialect.decimalPoint], as: UTF8.self))))
        }
        var values = column.values
        if column.kind == .text && dialect.isSpreadsheet {
            // Of our own, as the standard allows: how to read back what SpreadsheetText wrote.
            entries.append(("textMark", .string(String(SpreadsheetText.mark))))
            let words = SpreadsheetText(table.columns).words(place, table.rows)
            if !words.isEmpty { entries.append(("words", .object(words.map { ($0.word, .string($0.code)) }))) }
            if case .codes(let codes) = column.coding { values = values.map { codes.word(of: $0) ?? $0 } }
        }
        if !column.meanings.isEmpty {
            let categories = column.meanings.map {
                JSONText.object([("value", .string($0.name)), ("label", .string($0.meaning))])
            }
            entries.append(("categories", .array(categories)))
        }
        var constraints: [(String, JSONText)] = []
        if column.isRequired { constraints.append(("required", true)) }
        if !values.isEmpty { constraints.append(("enum", .strings(values))) }
        if let minimum = column.minimum { constraints.append(("minimum", .number("\(minimum)"))) }
        if !constraints.isEmpty { entries.append(("constraints", .object(constraints))) }
        return .object(entries)
    }
}
