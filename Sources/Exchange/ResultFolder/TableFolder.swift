public import Caseload
public import Foundation

/// Tables as CSV files in a folder, with their description; files of other names there are left alone.
public enum TableFolder {
    public static func write(_ tables: [Table], name: String, dialect: CSVDialect, to path: String)
        throws(ResultFolder.WriteFailure)
    {
        let folder = path as NSString
        for table in tables {
            try WholeFile.write(
                Data(CSVFile.bytes(table, dialect)), to: folder.appendingPathComponent("\(table.name).csv"))
        }
        try WholeFile.write(
            Data(DataPackage.json(tables, name: name, dialect: dialect).utf8),
            to: folder.appendingPathComponent("datapackage.json"))
    }
}

/// A table as JSON: an object for each row, by column; empty cells are null.
extension JSONText {
    public init(_ table: Table) {
        self = .array(
            table.rows.map { row in
                .object(zip(table.columns, row).map { ($0.name, JSONText($1)) })
            })
    }

    private init(_ cell: Table.Cell) {
        switch cell {
        case .text(let text): self = .string(text)
        case .decimal: self = .number(String(decoding: CSVFile.text(cell), as: UTF8.self))
        case .empty: self = .null
        }
    }
}
