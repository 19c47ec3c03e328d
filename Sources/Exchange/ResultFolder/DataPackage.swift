internal import Caseload

/// The description of result files, as a Data Package (version 2 of the standard, datapackage.org).
enum DataPackage {
    /// Counts up when a column or the meaning of one changes.
    static let schemaVersion = "1.4.0"

    /// - Parameter description: what the numbers are.
    static func json(_ tables: [Table], name: String, dialect: CSVDialect, description: String? = nil) -> String {
        let resources = tables.map { resource($0, dialect) }
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

    private static func resource(_ table: Table, _ dialect: CSVDialect) -> JSONText {
        let keys = table.columns.filter(\.isKey).map { JSONText.string($0.name) }
        return .object([
            ("name", .string(table.name)),
            ("type", .string("table")),
            ("title", .string(table.title)),
            ("path", .string("\(table.name).csv")),
            ("format", .string("csv")),
            ("encoding", .string("utf-8")),
            (
                "dialect",
                .object([
                    ("delimiter", .string(dialect == .rfc4180 ? "," : ";")),
                    ("lineTerminator", .string(dialect == .rfc4180 ? "\n" : "\r\n")),
                ])
            ),
            (
                "schema",
                .object([
                    ("fields", .array(table.columns.map { field($0, dialect) })),
                    ("primaryKey", .array(keys)),
                    ("missingValues", .array([.string("")])),
                ])
            ),
        ])
    }

    private static func field(_ column: Table.Column, _ dialect: CSVDialect) -> JSONText {
        var entries: [(String, JSONText)] = [
            ("name", .string(column.name)), ("type", .string(column.kind.rawValue)),
            ("description", .string(column.meaning)),
        ]
        if column.kind == .number && dialect == .excelNL { entries.append(("decimalChar", .string(","))) }
        var constraints: [(String, JSONText)] = []
        if column.isRequired { constraints.append(("required", true)) }
        if !column.values.isEmpty { constraints.append(("enum", .strings(column.values))) }
        if let minimum = column.minimum { constraints.append(("minimum", .number("\(minimum)"))) }
        if !constraints.isEmpty { entries.append(("constraints", .object(constraints))) }
        return .object(entries)
    }
}
