import Analysis
import Caseload
import Exchange
import Foundation

/// The ranks so far: a row for each fit and parameter, and in every row what they belong to.
struct RankFile {
    let path: String
    private let mark: String

    /// - Parameter inputs: everything the ranks depend on.
    init(path: String, inputs: String) {
        self.path = path
        mark = String(SHA256Digest.hex(of: Array(inputs.utf8)).prefix(16))
    }

    /// What ranks depend on of an observed figure.
    static func figure(_ one: Waarneming) -> String {
        "\(one.naam) \(one.fout) \(one.grens.rawValue) \(one.grens == .gelijk ? 0 : one.waarde)"
    }

    private static let header = "fit,parameter,waarheid,rang,gemiddelde,sd,binnen_90,invoer"

    /// The rows of an earlier run of the same command; none without one.
    func read(restart: Bool) throws -> [RankRow] {
        guard !restart, let text = try? String(contentsOfFile: path, encoding: .utf8) else { return [] }
        let lines = text.split(separator: "\n")
        let rows = lines.dropFirst().compactMap { row($0.split(separator: ",", omittingEmptySubsequences: false)) }
        guard lines.first.map(String.init) == Self.header, rows.count == lines.count - 1 else {
            throw InvalidInput(diagnostics: [
                Diagnostic(
                    file: path, line: 0,
                    found: "ranks of another scenario, other figures, other options or another version",
                    expected: "the same ones; --restart begins anew")
            ])
        }
        return rows
    }

    private func row(_ fields: [Substring]) -> RankRow? {
        guard fields.count == 8, fields[7] == mark, let fit = Int(fields[0]), let truth = Double(fields[2]),
            let rank = Int(fields[3]), let mean = Double(fields[4]), let sd = Double(fields[5])
        else { return nil }
        return RankRow(
            fit: fit, parameter: String(fields[1]), truth: truth, rank: rank, mean: mean, sd: sd,
            isCovered: fields[6] == "1")
    }

    func write(_ rows: [RankRow]) throws {
        let lines = rows.map {
            "\($0.fit),\($0.parameter),\($0.truth),\($0.rank),\($0.mean),\($0.sd),\($0.isCovered ? 1 : 0),\(mark)"
        }
        try WholeFile.write(Data(([Self.header] + lines).map { $0 + "\n" }.joined().utf8), to: path)
    }
}
