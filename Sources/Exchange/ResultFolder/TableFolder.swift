public import BijstandCaseload
internal import Foundation

/// Tables as CSV files in a folder of their own, with their description, which holds their digests.
public enum TableFolder {
    private static let description = "datapackage.json"

    /// Throws when tables cannot be written at `path`, or when it holds anything but such files as they were written:
    /// nothing of a user's, and no result, is replaced.
    ///
    /// - Parameter overwrites: also where somebody has changed a file of these names.
    public static func check(_ path: String, tables: [String], overwrites: Bool = false) throws(WriteFailure) {
        try FilePlace.checkWritable(path)
        WholeFolder.recover(path)
        guard FilePlace.status(path) != nil else { return }
        let names = try? FileManager.default.contentsOfDirectory(atPath: path)
        let own = Set(tables.map { "\($0).csv" } + [description])
        guard FilePlace.isFolder(path), let names, Set(names).isSubset(of: own) else {
            throw WriteFailure(
                path: path, reason: "it holds other files than \(own.sorted().joined(separator: ", "))")
        }
        if overwrites { return }
        let digests = digests(path)
        if let other = names.sorted().first(where: { name in
            let data = FileManager.default.contents(atPath: (path as NSString).appendingPathComponent(name)) ?? Data()
            return name != description && digests[name] != SHA256Digest.hex(of: Array(data))
        }) {
            throw WriteFailure(
                path: path, reason: "\(other) is not as bijstand wrote it; --overwrite replaces the folder all the same"
            )
        }
    }

    /// - Parameter description: what the numbers are, where that must be known.
    public static func write(
        _ tables: [Table], name: String, dialect: CSVDialect, description: String? = nil, to path: String,
        overwrites: Bool = false
    ) throws(WriteFailure) {
        try check(path, tables: tables.map(\.name), overwrites: overwrites)
        let files = tables.map { (name: "\($0.name).csv", bytes: CSVFile.bytes($0, dialect)) }
        let digests = Dictionary(uniqueKeysWithValues: files.map { ($0.name, SHA256Digest.hex(of: $0.bytes)) })
        let described = DataPackage.json(
            tables, name: name, dialect: dialect, description: description, digests: digests)
        try WholeFolder.write(files + [(name: Self.description, bytes: Array(described.utf8))], to: path)
    }

    /// Digests by file name, as a description gives them; none where it does not.
    private static func digests(_ folder: String) -> [String: String] {
        let path = (folder as NSString).appendingPathComponent(description)
        guard let root = try? YAMLFile.read(path, DiagnosticLog()), case .list(let items) = root["resources"]?.content
        else { return [:] }
        let pairs = items.compactMap { item -> (String, String)? in
            guard case .scalar(let name, _) = item["path"]?.content, case .scalar(let hash, _) = item["hash"]?.content
            else { return nil }
            return (name, String(hash.dropFirst(DataPackage.digestMark.count)))
        }
        return Dictionary(pairs) { first, _ in first }
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
