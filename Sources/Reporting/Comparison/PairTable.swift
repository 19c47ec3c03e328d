import BijstandAnalysis
import BijstandCaseload
import BijstandFigures

/// Paired differences of scenarios with a base, as `compare` prints them and pages show them: a row for every figure of every scenario.
package struct PairTable: Spoken {
    /// What a scenario that does not start as its base is told with.
    package struct Opening {
        package let difference: OpeningDifference
        /// From the base's opening state; nil where that is the same, or of another month.
        package let figures: YearFigures?

        package init(difference: OpeningDifference, figures: YearFigures?) {
            (self.difference, self.figures) = (difference, figures)
        }
    }

    package struct Row {
        package let naam: String
        package let wish: FigureWish
        package let pair: PairedDifference
        /// Whether it is the part of a difference that the opening state makes.
        package let isOpening: Bool
    }

    package let rows: [Row]
    private let base: SimulatedScenario
    private let openings: [(naam: String, difference: OpeningDifference)]
    let language: Language

    /// - Parameters:
    ///   - openings: of each of the others.
    ///   - wishes: figures, in the order of their rows; one that a scenario or the base does not have has none.
    package init(
        _ base: SimulatedScenario, _ others: [SimulatedScenario], openings: [Opening?], wishes: [FigureWish],
        _ language: Language
    ) {
        (self.base, self.language) = (base, language)
        self.openings = zip(others, openings).compactMap { other, opening in
            opening.map { (other.naam, $0.difference) }
        }
        func rows(_ naam: String, _ from: YearFigures, _ to: YearFigures, isOpening: Bool) -> [Row] {
            let pairs = PairedDifference.all(from, to)
            return wishes.filter { $0.isAsked(of: naam) }.compactMap { wish in
                pairs.first { "\($0.kerncijfer)" == wish.name }.map {
                    Row(naam: naam, wish: wish, pair: $0, isOpening: isOpening)
                }
            }
        }
        self.rows = zip(others, openings).flatMap { other, opening in
            rows(other.naam, base.figures, other.figures, isOpening: false)
                + (opening?.figures.map { rows(other.naam, $0, other.figures, isOpening: true) } ?? [])
        }
    }

    /// For a page.
    package var markdown: String { (notes + [table.markdown]).joined(separator: "\n\n") }

    /// For a terminal, which also tells what the shared luck is worth.
    package var text: String {
        (notes.map(TextTable.plain) + [[table.text, luck].compactMap(\.self).joined(separator: "\n")])
            .joined(separator: "\n\n")
    }

    /// What stands before the table.
    package var notes: [String] {
        let basis = "\(say(nl: "Basis", en: "Base")): `\(base.naam)`. \(base.account(language))"
        return [basis]
            + openings.map { naam, difference in
                OpeningText(difference, names: (base.naam, naam), language).text
            }
    }

    package var table: TextTable {
        TextTable(
            header: [
                "scenario", say(nl: "kerncijfer", en: "key figure"), say(nl: "basis", en: "base"), "scenario",
                say(nl: "verschil [95 % van het gemiddelde]", en: "difference [95 % of its mean]"), "5 % … 95 %",
            ], rows: rows.map(cells), textColumns: [0, 1])
    }

    private func cells(_ row: Row) -> [String] {
        let (pair, unit) = (row.pair, row.pair.difference.unit)
        func show(_ value: Double?) -> String { numbers.figure(value, unit) }
        return [
            row.isOpening ? OpeningText.row(row.naam, language) : row.naam,
            "`\(row.wish.name)`" + numbers.suffix(unit) + pair.difference.share(of: pair.replications, language),
            show(pair.base.mean), show(pair.scenario.mean), difference(row),
            pair.difference.spread(" … ", show) ?? "",
        ]
    }

    /// The mean of the differences with its limits.
    func difference(_ row: Row) -> String {
        row.pair.difference.meanText(" … ") { numbers.figure($0, row.pair.difference.unit) } ?? NumberText.none
    }

    /// By how much the shared luck cuts the variance of the differences; nil where nothing differs.
    private var luck: String? {
        let cuts = rows.filter { !$0.isOpening }.compactMap(\.pair.varianceReduction)
        guard let least = cuts.min(), let most = cuts.max() else { return nil }
        let (low, high) = (numbers.decimal(least, 1), numbers.decimal(most, 1))
        if low == high {
            return say(
                nl: "Het gedeelde toeval maakt de variantie van het verschil \(low) keer zo klein.",
                en: "The shared luck cuts the variance of the difference by a factor of \(low).")
        }
        return say(
            nl: "Het gedeelde toeval maakt de variantie van de verschillen \(low) tot \(high) keer zo klein.",
            en: "The shared luck cuts the variance of the differences by factors of \(low) to \(high).")
    }
}
