public import Caseload
internal import Foundation

/// Tables as CSV files in a folder of their own, with their description.
public enum TableFolder {
    private static let description = "datapackage.json"

    /// Throws when `path` holds anything but files of these names: nothing of a user's, and no result, is replaced.
    public static func check(_ path: String, tables: [String]) throws(WriteFailure) {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return }
        let names = try? FileManager.default.contentsOfDirectory(atPath: path)
        let own = Set(tables.map { "\($0).csv" } + [description])
        guard isFolder.boolValue, let names, Set(names).isSubset(of: own) else {
            throw WriteFailure(
                path: path, reason: "it holds other files than \(own.sorted().joined(separator: ", "))")
        }
    }

    public static func write(_ tables: [Table], name: String, dialect: CSVDialect, to path: String)
        throws(WriteFailure)
    {
        try check(path, tables: tables.map(\.name))
        let folder = path as NSString
        for table in tables {
            try WholeFile.write(
                Data(CSVFile.bytes(table, dialect)), to: folder.appendingPathComponent("\(table.name).csv"))
        }
        try WholeFile.write(
            Data(DataPackage.json(tables, name: name, dialect: dialect).utf8),
            to: folder.appendingPathComponent(description))
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
