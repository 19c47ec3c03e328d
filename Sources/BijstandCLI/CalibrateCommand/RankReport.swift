import Analysis

/// What the ranks of simulated truths say of a calibration: Markdown in English, for those who check the method.
struct RankReport {
    let scenario: String
    let digest: String
    let figures: Int
    let settings: CalibrationSettings
    let rows: [RankRow]
    let levels: Int
    let cells: Int
    let alpha: Double

    private var summaries: [RankSummary] { RankSummary.all(rows, levels: levels, cells: cells, alpha: alpha) }
    var isUniform: Bool { summaries.allSatisfy(\.isUniform) }

    var markdown: String {
        let found = summaries
        let fits = rows.count / max(1, found.count)
        let table = TextTable(
            header: ["parameter", "ranks in \(cells) cells", "χ²", "truth within 5–95 %", "(mean − truth) ÷ sd"],
            rows: found.map { one in
                [
                    one.parameter, one.cells.map(String.init).joined(separator: " "),
                    one.isUniform
                        ? RunSummary.decimal(one.chiSquare, 1) : "**\(RunSummary.decimal(one.chiSquare, 1))**",
                    RunSummary.decimal(one.coverage * 100, 0) + " %", RunSummary.decimal(one.bias, 2),
                ]
            }, textColumns: [0, 1])
        let coverage = found.map(\.coverage).reduce(0, +) / Double(max(1, found.count))
        return [
            "# Ranks of \(scenario)",
            "\(fits) truths drawn from the priors of \(found.count) parameters, \(figures) figures simulated from each, and fitted with \(settings.particles) points, \(settings.replications) replications a trial and a pilot of \(settings.pilot); \(levels) possible ranks. Scenario sha256 \(digest.prefix(16)).",
            table.markdown,
            "χ² stays below \(RunSummary.decimal(found.first?.limit ?? 0, 1)) for every parameter with probability \(RunSummary.decimal(1 - alpha, 2)) when all ranks are uniform. "
                + (isUniform
                    ? "It does: the ranks are uniform." : "**It does not: see the numbers in bold.**")
                + " Of all truths \(RunSummary.decimal(coverage * 100, 1)) % lie between the 5 and 95 % quantiles of their posterior.",
        ].joined(separator: "\n\n") + "\n"
    }
}
