import BijstandAnalysis

/// What the ranks of simulated truths say of a calibration: Markdown in English, for those who check the method.
package struct RankReport {
    package static let title = "# Ranks of "

    package let scenario: String
    package let digest: String
    package let figures: Int
    package let settings: CalibrationSettings
    package let rows: [RankRow]
    package let levels: Int
    package let cells: Int
    package let alpha: Double

    package init(
        scenario: String, digest: String, figures: Int, settings: CalibrationSettings, rows: [RankRow], levels: Int,
        cells: Int, alpha: Double
    ) {
        (self.scenario, self.digest, self.figures, self.settings) = (scenario, digest, figures, settings)
        (self.rows, self.levels, self.cells, self.alpha) = (rows, levels, cells, alpha)
    }

    /// α is shared between the parameters by themselves and all of them.
    private var summaries: [RankSummary] { RankSummary.all(rows, levels: levels, cells: cells, alpha: alpha / 2) }
    private var coverage: RankCoverage { RankCoverage(rows, particles: settings.particles, alpha: alpha / 2) }
    package var isUniform: Bool { summaries.allSatisfy(\.isUniform) && coverage.isRight }

    package var markdown: String {
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
        let all = coverage
        func percent(_ share: Double) -> String { RunSummary.decimal(share * 100, 1) + " %" }
        return [
            "\(Self.title)\(scenario)",
            "\(fits) truths drawn from the priors of \(found.count) parameters, \(figures) figures simulated from each, and fitted with \(settings.particles) points, \(settings.replications) replications a trial and a pilot of \(settings.pilot); \(levels) possible ranks. Scenario sha256 \(digest.prefix(16)).",
            table.markdown,
            "χ² stays below \(RunSummary.decimal(found.first?.limit ?? 0, 1)) for every parameter with probability \(RunSummary.decimal(1 - alpha / 2, 3)) when all ranks are uniform: "
                + (found.allSatisfy(\.isUniform) ? "it does." : "**it does not: see the numbers in bold.**"),
            "Of all truths \(percent(all.share)) (standard error over fits \(percent(all.se))) lie between the 5 and 95 % quantiles of their posterior, where \(percent(all.expected)) would: "
                + (all.isRight
                    ? "within \(RunSummary.decimal(all.limit, 2)) standard errors."
                    : all.share < all.expected
                        ? "**too few. The posteriors are too narrow.**" : "**too many. The posteriors are too wide.**"),
            "The root mean square of (mean − truth) ÷ sd is \(RunSummary.decimal(all.distance.rms, 2)) (standard error \(RunSummary.decimal(all.distance.se, 2))), where 1 would be right: above it posteriors are too narrow, below it too wide.",
        ].joined(separator: "\n\n") + "\n"
    }
}
