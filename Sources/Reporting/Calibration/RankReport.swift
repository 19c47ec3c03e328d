import BijstandAnalysis
import BijstandCaseload

/// What the ranks of simulated truths say of a calibration, in Markdown, for those who check the method.
package struct RankReport {
    private static let title = Phrase(nl: "# Rangen van ", en: "# Ranks of ")

    /// Whether a file that begins like this is such a report, in whichever language.
    package static func isHead(_ line: String) -> Bool { Language.allCases.contains { line.hasPrefix(title[$0]) } }

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

    package func markdown(_ language: Language) -> String {
        [
            "\(Self.title[language])\(scenario)", account[language], table(language).markdown,
            uniform(language)[language], covered(language)[language], distance(language)[language],
        ].joined(separator: "\n\n") + "\n"
    }

    private var account: Phrase {
        let (truths, parameters) = (rows.count / max(1, summaries.count), summaries.count)
        let sha = "Scenario sha256 \(digest.prefix(16))."
        return Phrase(
            nl:
                "\(truths) waarheden uit de priors van \(parameters) parameters getrokken, van elk \(figures) cijfers gesimuleerd, en die gepast met \(settings.particles) punten, \(settings.replications) replicaties per poging en een proefpunt van \(settings.pilot); \(levels) mogelijke rangen. \(sha)",
            en:
                "\(truths) truths drawn from the priors of \(parameters) parameters, \(figures) figures simulated from each, and fitted with \(settings.particles) points, \(settings.replications) replications a trial and a pilot of \(settings.pilot); \(levels) possible ranks. \(sha)"
        )
    }

    private func table(_ language: Language) -> TextTable {
        let numbers = NumberText(language)
        return TextTable(
            header: [
                "parameter", language.say(nl: "rangen in \(cells) vakken", en: "ranks in \(cells) cells"), "χ²",
                language.say(nl: "waarheid binnen 5–95 %", en: "truth within 5–95 %"),
                language.say(nl: "(gemiddelde − waarheid) ÷ sd", en: "(mean − truth) ÷ sd"),
            ],
            rows: summaries.map { one in
                let chiSquare = numbers.decimal(one.chiSquare, 1)
                return [
                    one.parameter, one.cells.map(String.init).joined(separator: " "),
                    one.isUniform ? chiSquare : "**\(chiSquare)**", numbers.percent(one.coverage),
                    numbers.decimal(one.bias, 2),
                ]
            }, textColumns: [0, 1])
    }

    private func uniform(_ language: Language) -> Phrase {
        let numbers = NumberText(language)
        let (limit, chance) = (
            numbers.decimal(summaries.first?.limit ?? 0, 1), numbers.decimal(1 - alpha / 2, 3)
        )
        let isUniform = summaries.allSatisfy(\.isUniform)
        return Phrase(
            nl:
                "χ² blijft voor elke parameter onder \(limit) met kans \(chance) wanneer alle rangen uniform zijn: \(isUniform ? "dat is zo." : "**dat is niet zo: zie de vette getallen.**")",
            en:
                "χ² stays below \(limit) for every parameter with probability \(chance) when all ranks are uniform: \(isUniform ? "it does." : "**it does not: see the numbers in bold.**")"
        )
    }

    private func covered(_ language: Language) -> Phrase {
        let (all, numbers) = (coverage, NumberText(language))
        let (share, se, expected) = (
            numbers.percent(all.share, 1), numbers.percent(all.se, 1), numbers.percent(all.expected, 1)
        )
        let limit = numbers.decimal(all.limit, 2)
        let verdict =
            all.isRight
            ? Phrase(nl: "binnen \(limit) standaardfouten.", en: "within \(limit) standard errors.")
            : all.share < all.expected
                ? Phrase(
                    nl: "**te weinig. De posteriors zijn te smal.**", en: "**too few. The posteriors are too narrow.**")
                : Phrase(
                    nl: "**te veel. De posteriors zijn te breed.**", en: "**too many. The posteriors are too wide.**")
        return Phrase(
            nl:
                "Van alle waarheden ligt \(share) (standaardfout over de passingen \(se)) tussen de kwantielen van 5 en 95 % van hun posterior, waar dat \(expected) zou zijn: \(verdict.nl)",
            en:
                "Of all truths \(share) (standard error over fits \(se)) lie between the 5 and 95 % quantiles of their posterior, where \(expected) would: \(verdict.en)"
        )
    }

    private func distance(_ language: Language) -> Phrase {
        let numbers = NumberText(language)
        let (rms, se) = (numbers.decimal(coverage.distance.rms, 2), numbers.decimal(coverage.distance.se, 2))
        return Phrase(
            nl:
                "De wortel van het gemiddelde kwadraat van (gemiddelde − waarheid) ÷ sd is \(rms) (standaardfout \(se)), waar 1 goed zou zijn: daarboven zijn de posteriors te smal, daaronder te breed.",
            en:
                "The root mean square of (mean − truth) ÷ sd is \(rms) (standard error \(se)), where 1 would be right: above it posteriors are too narrow, below it too wide."
        )
    }
}
