import BijstandAnalysis
import BijstandCaseload
import BijstandExchange
import BijstandFigures

/// The tables of a page, in Dutch, and what its claims do not hold of them.
package enum PageTables {
    /// A scenario that was run for a page.
    package struct Source {
        package let file: ScenarioFile
        package let figures: YearFigures
        package let replications: UInt32
        package let uncertainty: String

        package init(file: ScenarioFile, figures: YearFigures, replications: UInt32, uncertainty: String) {
            (self.file, self.figures) = (file, figures)
            (self.replications, self.uncertainty) = (replications, uncertainty)
        }

        package var naam: String { file.scenario.naam }

        package var account: String { PageTables.account(replications, uncertainty) }
    }

    /// What a scenario that does not start as its base is told with.
    package struct Opening {
        package let text: OpeningText
        /// From the base's opening state; nil where that is the same, or of another month.
        package let figures: YearFigures?

        package init(text: OpeningText, figures: YearFigures?) { (self.text, self.figures) = (text, figures) }
    }

    /// - Parameter openings: of each of the others.
    package static func pairs(
        _ mark: Mark, _ base: Source, _ others: [Source], openings: [Opening?]
    ) throws -> (text: String, problems: [String]) {
        var (rows, problems) = ([[String]](), [String]())
        for wish in mark.wishes where wish.scenario != nil && !others.contains(where: { $0.naam == wish.scenario }) {
            throw mark.error("'\(wish.scenario!)@'", expected: "a scenario of this mark")
        }
        func row(_ naam: String, _ wish: Mark.Wish, _ pair: PairedDifference) {
            func show(_ value: Double?) -> String { text(value, pair.difference.unit) }
            rows.append([
                naam, label(wish.name, pair.difference.unit) + pair.difference.share(of: pair.replications, "van"),
                show(pair.base.mean), show(pair.scenario.mean),
                pair.difference.meanText(" … ", show) ?? "–", pair.difference.spread(" … ", show) ?? "",
            ])
        }
        for (other, opening) in zip(others, openings) {
            let differences = PairedDifference.all(base.figures, other.figures)
            for wish in mark.wishes where wish.scenario == nil || wish.scenario == other.naam {
                guard let pair = differences.first(where: { "\($0.kerncijfer)" == wish.name }) else {
                    throw mark.error("'\(wish.name)'", expected: "a key figure of both, as stand(2026)")
                }
                row(other.naam, wish, pair)
                if let claim = wish.claim, !holds(claim, pair.difference.meanLimits) {
                    problems.append(
                        "\(mark.place): \(other.naam) \(wish.name): the page says \(claim)0, the difference is \(rows.last![4])"
                    )
                }
            }
            guard let own = opening?.figures else { continue }
            let byOpening = PairedDifference.all(own, other.figures)
            for wish in mark.wishes where wish.scenario == nil || wish.scenario == other.naam {
                if let pair = byOpening.first(where: { "\($0.kerncijfer)" == wish.name }) {
                    row(OpeningText.rij(other.naam), wish, pair)
                }
            }
        }
        let header = [
            "scenario", "kerncijfer", "basis", "scenario", "verschil [95 % van het gemiddelde]", "5 % … 95 %",
        ]
        return (
            (["Basis: `\(base.naam)`. \(base.account)"] + openings.compactMap { $0?.text.dutch }).joined(
                separator: "\n\n") + "\n\n"
                + TextTable(header: header, rows: rows, textColumns: [0, 1]).markdown, problems
        )
    }

    /// How many replications a table rests on, for a few hundred show less than a few thousand, and what they are where they are
    /// no forecast.
    package static func account(_ replications: UInt32, _ uncertainty: String) -> String {
        "\(replications) replicaties." + (UncertaintyMeaning.voorbehoud(uncertainty).map { " \($0)" } ?? "")
    }

    package static func years(
        _ mark: Mark, _ source: Source, _ years: ClosedRange<Int>
    ) throws -> (text: String, problems: [String]) {
        let figures = source.figures.byKerncijfer
        let known = figures.keys.map(\.year)
        if let first = known.min(), let last = known.max(), years.lowerBound < first || years.upperBound > last {
            throw mark.error(
                "'\(years.lowerBound)-\(years.upperBound)', of which a year is outside the run",
                expected: "years from \(first) to \(last)")
        }
        var problems: [String] = []
        let rows = try mark.wishes.map { wish -> [String] in
            let summaries = try years.map { year in
                guard let summary = figures[Kerncijfer(wish.name, year)] else {
                    throw mark.error("'\(wish.name)'", expected: "a key figure of \(year)")
                }
                return summary
            }
            for (year, summary) in zip(years, summaries) {
                if let claim = wish.claim, !holds(claim, summary.meanLimits) {
                    problems.append("\(mark.place): \(wish.name)(\(year)): the page says \(claim)0")
                }
            }
            return [label(wish.name, summaries[0].unit)]
                + summaries.map { summary in
                    let spread = summary.spread(" … ") { text($0, summary.unit) }
                    return text(summary.mean, summary.unit) + (spread.map { " [\($0)]" } ?? "")
                        + summary.share(of: Int(source.replications), "van")
                }
        }
        return (
            "Scenario: `\(source.naam)`. \(source.account)\n\n"
                + TextTable(header: ["kerncijfer"] + years.map { "\($0)" }, rows: rows).markdown, problems
        )
    }

    /// Nothing holds of what no replication has.
    private static func holds(_ claim: Character, _ limits: (low: Double, high: Double)?) -> Bool {
        guard let (low, high) = limits else { return false }
        return switch claim {
        case "<": high < 0
        case ">": low > 0
        default: low <= 0 && high >= 0
        }
    }

    private static func label(_ name: String, _ unit: BijstandFigures.Unit) -> String {
        "`\(name)`" + (unit == .euro ? ", × € 1.000" : unit == .kans || unit == .aandeel ? ", %" : "")
    }

    private static func text(_ value: Double?, _ unit: BijstandFigures.Unit) -> String {
        guard let value else { return "–" }
        return switch unit {
        case .euro: DutchText.whole(Euro(cents: Int64((value / 10).rounded())))
        case .kans, .aandeel: RunSummary.decimal(value * 100, 1).replacing(".", with: ",")
        case .huishoudens, .fte: RunSummary.decimal(value, 1).replacing(".", with: ",")
        case .correlatie: RunSummary.decimal(value, 2).replacing(".", with: ",")
        }
    }
}
