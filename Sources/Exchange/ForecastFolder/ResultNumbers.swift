internal import BijstandCaseload
public import BijstandFigures
internal import Foundation

/// Reads the numbers of a result folder, as its data package describes its tables.
public enum ResultNumbers {
    /// - Parameter tabellen: that are read where the result has them.
    /// - Throws: ``MissingInput`` where a file is gone, ``InvalidInput`` with everything that the manifest does not describe.
    public static func read(_ folder: String, _ manifest: Manifest, tabellen: [String]) throws -> Cijfers {
        let log = DiagnosticLog()
        let keys = try keys(folder, manifest, log)
        var missing: MissingInput?
        let tables = tabellen.filter { name in manifest.outputs.contains { $0.name == "\(name).csv" } }
            .compactMap { name -> Cijfers.Tabel? in
                do {
                    let bytes = try ResultFile.bytes("\(name).csv", in: folder, manifest)
                    let path = (folder as NSString).appendingPathComponent("\(name).csv")
                    return try table(name, bytes, manifest.request.dialect, keys: keys[name] ?? [], path: path)
                } catch let error as MissingInput {
                    missing = missing ?? error
                } catch let error as InvalidInput {
                    for diagnostic in error.diagnostics { log.add(diagnostic) }
                } catch {}
                return nil
            }
        try log.throwIfAny()
        if let missing { throw missing }
        return Cijfers(tables)
    }

    /// The key columns of every table.
    private static func keys(
        _ folder: String, _ manifest: Manifest, _ log: DiagnosticLog
    ) throws -> [String: [String]] {
        let name = "datapackage.json"
        let bytes = try ResultFile.bytes(name, in: folder, manifest)
        let path = (folder as NSString).appendingPathComponent(name)
        let root = YAMLFile.parse(Data(bytes), file: path, log)
        guard case .list(let resources) = root?["resources"]?.content else {
            throw ResultFile.wrong(path, 0, "no resources")
        }
        return Dictionary(
            resources.compactMap { resource in
                guard let name = resource["name"]?.text,
                    case .list(let columns) = resource["schema"]?["primaryKey"]?.content
                else { return nil }
                return (name, columns.compactMap(\.text))
            }
        ) { first, _ in first }
    }

    private static func table(
        _ name: String, _ bytes: [UInt8], _ dialect: CSVDialect, keys: [String], path: String
    ) throws(InvalidInput) -> Cijfers.Tabel {
        let csv: CSVRows
        do throws(CSVRows.Malformed) {
            csv = try CSVRows(bytes, dialect)
        } catch {
            throw ResultFile.wrong(path, error.line, error.found)
        }
        let header = csv.rows.first?.fields ?? []
        let places = keys.compactMap { header.firstIndex(of: $0) }
        guard !keys.isEmpty, places.count == keys.count else { throw ResultFile.wrong(path, 1, "another header") }
        if let other = csv.rows.first(where: { $0.fields.count != header.count }) {
            throw ResultFile.wrong(path, other.line, "a row of another shape")
        }
        let others = header.indices.filter { !places.contains($0) }
        return Cijfers.Tabel(
            naam: name, kolommen: others.map { header[$0] },
            rijen: csv.rows.dropFirst().map { row in
                (key(places.map { row.fields[$0] }, keys, dialect), others.map { csv.number(row.fields[$0]) })
            })
    }

    /// A key as the comma dialect has it: what a spreadsheet needed turned back.
    private static func key(_ fields: [String], _ names: [String], _ dialect: CSVDialect) -> [String] {
        guard dialect.spelling.isSpreadsheet else { return fields }
        let dimension = names.firstIndex(of: "dimension")
        return zip(fields, names).map { field, name in
            SpreadsheetText.read(field, name == "category" ? dimension.flatMap { Codes(rawValue: fields[$0]) } : nil)
        }
    }
}
