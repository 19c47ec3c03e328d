import BijstandCaseload
import BijstandFigures

/// Targets (doelen) of a scenario beside what it gives.
package enum TargetTable {
    package static func table(_ forecast: Forecast) -> TextTable {
        let figures = forecast.figures.byKerncijfer
        let rows = forecast.scenario.doelen.compactMap { doel -> [String]? in
            guard let summary = figures[doel.kerncijfer] else { return nil }
            let (mean, count) = (summary.mean, summary.share(of: forecast.replications, "of"))
            func show(_ value: Double) -> String { RunSummary.decimal(value, summary.unit == .huishoudens ? 0 : 3) }
            let spread = summary.spread(", ", show).map { " [\($0)]" } ?? ""
            let source =
                switch doel.provenance {
                case .bron(let text): text
                case .aanname: "aanname"
                case .neutral: ""
                }
            return [
                doel.kerncijfer.description + count, show(mean ?? .nan) + spread,
                "\(show(doel.range.lowerBound)) – \(show(doel.range.upperBound))",
                mean.map { doel.range.contains($0) ? "yes" : "**no**" } ?? "–", source,
            ]
        }
        return TextTable(header: ["key figure", "mean [5 %, 95 %]", "target", "met", "source"], rows: rows)
    }
}
