internal import BijstandCaseload
internal import BijstandFigures
internal import Foundation

/// The key figures of a result folder, as `kerncijfers.csv` holds them.
public struct KeyFigureFile: Sendable {
    /// By key figure: the statistics that are not empty, by column.
    let figures: [Kerncijfer: [String: Double]]
    /// In the order of the file.
    let order: [Kerncijfer]
    /// Of the result.
    public let replications: Int
    /// What varied between them.
    public let uncertainty: String

    /// Columns that are statistics, in the order of the file.
    public static let statistics = Summary.statistics
    static let fileName = YearFigures.keyFigureSchema.fileName

    /// - Throws: ``MissingInput`` where there is no result with key figures, ``InvalidInput`` where the file is not the one
    ///   that the manifest describes.
    public init(folder: String) throws {
        let path = (folder as NSString).appendingPathComponent(Self.fileName)
        let manifest = try Manifest(folder: folder)
        let bytes = try ResultFile.bytes(Self.fileName, in: folder, manifest)
        try self.init(bytes, manifest.request.dialect, path, manifest.request)
    }

    private init(_ bytes: [UInt8], _ dialect: CSVDialect, _ path: String, _ request: RunRequest) throws {
        func wrong(_ line: Int, _ found: Message) -> InvalidInput { ResultFile.wrong(path, line, found) }
        let csv: CSVRows
        do throws(CSVRows.Malformed) {
            csv = try CSVRows(bytes, dialect)
        } catch {
            throw wrong(error.line, error.found)
        }
        guard let header = csv.rows.first, let year = header.fields.firstIndex(of: YearFigures.year.name),
            let measure = header.fields.firstIndex(of: YearFigures.measure.name)
        else { throw wrong(1, "no columns year and measure") }
        guard Set(header.fields).count == header.fields.count else { throw wrong(1, "a column twice") }
        let columns = header.fields.enumerated().filter { Self.statistics.contains($0.element) }
        var figures: [Kerncijfer: [String: Double]] = [:]
        var order: [Kerncijfer] = []
        for row in csv.rows.dropFirst() {
            guard row.fields.count == header.fields.count, let number = Int(row.fields[year]) else {
                throw wrong(row.line, "a row of another shape")
            }
            let figure = Kerncijfer(row.fields[measure], number)
            order.append(figure)
            figures[figure] = Dictionary(
                uniqueKeysWithValues: columns.compactMap { index, name in
                    csv.number(row.fields[index]).map { (name, $0) }
                })
        }
        self.figures = figures
        self.order = order
        replications = request.range.count
        uncertainty = request.uncertainty
    }
}
