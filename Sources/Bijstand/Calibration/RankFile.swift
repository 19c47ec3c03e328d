package import BijstandAnalysis
package import BijstandCaseload
internal import BijstandExchange
internal import Foundation

/// The ranks so far: a row for each fit and parameter, and in every row what they belong to.
package struct RankFile {
    package let path: String
    private let mark: String
    private let parameters: [String]
    private let levels: Int

    /// - Parameters:
    ///   - parameters: names, in the order of a fit's rows.
    ///   - levels: number of possible ranks.
    ///   - inputs: everything the ranks depend on.
    package init(path: String, parameters: [String], levels: Int, inputs: String) {
        (self.path, self.parameters, self.levels) = (path, parameters, levels)
        mark = String(SHA256Digest.hex(of: Array(inputs.utf8)).prefix(16))
    }

    /// What ranks depend on of an observed figure.
    package static func figure(_ one: Waarneming) -> String {
        "\(one.naam) \(one.fout) \(one.grens.rawValue) \(one.grens == .gelijk ? 0 : one.waarde)"
    }

    private static let header = ["fit", "parameter", "waarheid", "rang", "gemiddelde", "sd", "binnen_90", "invoer"]

    /// Whether a file begins as one of these.
    package static func isHeader(_ line: String) -> Bool { line == header.joined(separator: ",") }

    /// The rows of an earlier run of the same command; none without one.
    package func read(restart: Bool) throws -> [RankRow] {
        guard !restart, let data = FileManager.default.contents(atPath: path) else { return [] }
        let csv = try? CSVRows(Array(data))
        let lines = csv?.rows.map(\.fields) ?? []
        let rows = lines.dropFirst().compactMap { fields in csv.flatMap { row(fields, $0) } }
        guard lines.first == Self.header, rows.count == lines.count - 1, areFits(rows) else {
            throw InvalidInput(diagnostics: [
                Diagnostic(
                    file: path, line: 0,
                    found: "ranks of another scenario, other figures, other options or another version",
                    expected: "the same ones; --restart begins anew")
            ])
        }
        return rows
    }

    /// Whole fits in their order, with ranks that there are.
    private func areFits(_ rows: [RankRow]) -> Bool {
        rows.count.isMultiple(of: parameters.count)
            && rows.enumerated().allSatisfy { index, row in
                row.fit == index / parameters.count && row.parameter == parameters[index % parameters.count]
                    && (0..<levels).contains(row.rank) && row.truth.isFinite && row.mean.isFinite && row.sd.isFinite
            }
    }

    private func row(_ fields: [String], _ csv: CSVRows) -> RankRow? {
        guard fields.count == 8, fields[7] == mark, let fit = Int(fields[0]), let truth = csv.number(fields[2]),
            let rank = Int(fields[3]), let mean = csv.number(fields[4]), let sd = csv.number(fields[5])
        else { return nil }
        return RankRow(
            fit: fit, parameter: fields[1], truth: truth, rank: rank, mean: mean, sd: sd,
            isCovered: fields[6] == "1")
    }

    package func write(_ rows: [RankRow]) throws {
        let lines = rows.map { row in
            let name = String(decoding: CSVFile.text(.text(row.parameter)), as: UTF8.self)
            return
                "\(row.fit),\(name),\(row.truth),\(row.rank),\(row.mean),\(row.sd),\(row.isCovered ? 1 : 0),\(mark)"
        }
        let text = ([Self.header.joined(separator: ",")] + lines).map { $0 + "\n" }.joined()
        try WholeFile.write(Data(text.utf8), to: path)
    }
}
