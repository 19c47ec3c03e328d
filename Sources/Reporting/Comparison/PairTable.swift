import BijstandAnalysis
import BijstandCaseload
import BijstandFigures

/// Paired differences: a row for every figure of every scenario.
package enum PairTable {
    package static func table(_ rows: [[String]]) -> TextTable {
        TextTable(
            header: [
                "scenario", "key figure", "base", "scenario", "difference [95 % of its mean]", "5 % – 95 %",
                "variance ÷",
            ], rows: rows)
    }

    package static func rows(
        _ naam: String, _ differences: [PairedDifference], _ measures: [Kerncijfer]
    ) -> [[String]] {
        measures.compactMap { measure in
            differences.first { $0.kerncijfer == measure }.map { row(naam, $0) }
        }
    }

    private static func row(_ naam: String, _ pair: PairedDifference) -> [String] {
        let unit = pair.difference.unit
        let (scale, decimals) =
            switch unit {
            case .euro: (1000.0, 0)
            case .huishoudens, .fte: (1.0, 1)
            case .kans, .aandeel, .correlatie: (1.0, 4)
            }
        func show(_ value: Double?) -> String { RunSummary.decimal((value ?? .nan) / scale, decimals) }
        let label = "\(pair.kerncijfer)\(unit == .euro ? ", × € 1.000" : "")"
        return [
            naam, label + pair.difference.share(of: pair.replications, "of"), show(pair.base.mean),
            show(pair.scenario.mean), pair.difference.meanText(", ", show) ?? "–",
            pair.difference.spread(" – ", show) ?? "", pair.varianceReduction.map { RunSummary.decimal($0, 1) } ?? "–",
        ]
    }
}
