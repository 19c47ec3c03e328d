import BijstandAnalysis
import BijstandCaseload
import BijstandFigures

/// Measures without evidence: what their priors leave open, and what effect they would need. No chance, and nothing to book.
package struct BewijsTable: Spoken {
    package struct Row {
        package let naam: String
        /// Differences with the base; nil where a run has no such figure.
        package let stand: Summary?
        package let naarWerk: Summary?
        package let kosten: Summary?
        package let saldo: Summary?
        /// Strength at which it pays for itself, and at which as many more go to work as are asked; nil where it has no effect whose
        /// direction can be told.
        package let terug: Drempel?
        package let meer: Drempel?

        package init(
            naam: String, stand: Summary?, naarWerk: Summary?, kosten: Summary?, saldo: Summary?, terug: Drempel?,
            meer: Drempel?
        ) {
            (self.naam, self.stand, self.naarWerk, self.kosten) = (naam, stand, naarWerk, kosten)
            (self.saldo, self.terug, self.meer) = (saldo, terug, meer)
        }
    }

    private let base: SimulatedScenario
    private let jaar: Int
    private let aantal: Double
    private let rows: [Row]
    let language: Language

    package init(_ base: SimulatedScenario, jaar: Int, meer aantal: Double, _ rows: [Row], _ language: Language) {
        (self.base, self.jaar, self.aantal, self.rows, self.language) = (base, jaar, aantal, rows, language)
    }

    package var markdown: String {
        let basis = "\(say(nl: "Basis", en: "Base")): `\(base.naam)`. \(base.account(language))"
        return "\(basis)\n\n\(table.markdown)"
    }

    private var table: TextTable {
        let years = base.file.scenario.fullYears
        let span = "\(years[0])–\(years[years.count - 1])"
        let count = numbers.whole(aantal)
        return TextTable(
            header: [
                say(nl: "maatregel", en: "measure"), "stand \(jaar)",
                say(nl: "naar werk \(jaar)", en: "to work \(jaar)"),
                say(nl: "kosten \(span), × € 1.000", en: "costs \(span), × € 1,000"),
                say(nl: "saldo gemeente \(span), × € 1.000", en: "saldo gemeente \(span), × € 1,000"),
                say(nl: "nodig om zich terug te betalen", en: "needed to pay for itself"),
                say(nl: "nodig voor \(count) meer naar werk", en: "needed for \(count) more to work"),
            ],
            rows: rows.map { row in
                [
                    row.naam, range(row.stand) { numbers.whole($0) }, range(row.naarWerk) { numbers.whole($0) },
                    row.kosten.map { numbers.thousands($0.mean) } ?? NumberText.none,
                    range(row.saldo) { numbers.thousands($0) }, needed(row.terug), needed(row.meer),
                ]
            })
    }

    /// The 5 % and 95 % quantiles alone: of a prior around no effect a mean says nothing.
    private func range(_ summary: Summary?, _ show: (Double?) -> String) -> String {
        summary?.spread(" … ", { show($0) }) ?? NumberText.none
    }

    private func needed(_ drempel: Drempel?) -> String {
        switch drempel {
        case .zonder: say(nl: "geen", en: "none")
        case .bij(let strength): "× \(numbers.decimal(strength, 2))"
        case .boven(let strength):
            say(nl: "meer dan × \(numbers.whole(strength))", en: "more than × \(numbers.whole(strength))")
        case nil: NumberText.none
        }
    }
}
