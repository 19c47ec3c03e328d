import BijstandAnalysis
import BijstandCaseload

/// A backtest of municipalities as a person reads it: as it was forecast, and given what the country did.
package struct MunicipalBacktestText: Spoken {
    private let backtest: MunicipalBacktest
    private let origin: Month
    private let replications: UInt32
    let language: Language

    package init(_ backtest: MunicipalBacktest, origin: Month, replications: UInt32, _ language: Language) {
        (self.backtest, self.origin, self.replications, self.language) = (backtest, origin, replications, language)
    }

    package var text: String { written(\.text) }

    package var markdown: String { written(\.markdown) }

    private func written(_ form: (TextTable) -> String) -> String {
        (parts.map { $0.heading + "\n\n" + form($0.table) } + [together].compactMap(\.self)).joined(separator: "\n\n")
    }

    /// Whether municipalities add up to the country.
    private var together: String? {
        backtest.together.map { all in
            let (gemeenten, land, came) = (percent(all.gemeenten), percent(all.land), percent(all.came))
            return say(
                nl:
                    "Samen: de stand van alle gemeenten komt gemiddeld uit op \(gemeenten) van die van het jaar ervoor, de raming van het land zelf in dezelfde replicaties op \(land). Er kwam \(came).",
                en:
                    "Together: the stock of all municipalities comes to \(gemeenten) of that of the year before on average, the forecast of the country itself in the same replications to \(land). \(came) came."
            )
        }
    }

    private var parts: [(heading: String, table: TextTable)] {
        let count = Set(backtest.figures.map(\.gemeente)).count
        let (low, high) = MunicipalBacktest.Omvang.bounds
        let heading = say(
            nl:
                "\(count) gemeenten vanaf \(origin): wat er in het jaar erna van kwam, als deel van het cijfer van het jaar ervoor; \(replications) replicaties. Klein is minder dan \(numbers.whole(low)) personen, groot \(numbers.whole(high)) of meer. Fout is raming min wat er kwam; CRPS is in procenten van dat cijfer, minder is beter.",
            en:
                "\(count) municipalities from \(origin): what came in the year after, as a share of the figure of the year before; \(replications) replications. Small is fewer than \(numbers.whole(low)) persons, large \(numbers.whole(high)) or more. Error is forecast less what came; CRPS is in percents of that figure, less is better."
        )
        let given = say(
            nl:
                "Gegeven wat het land deed: elke replicatie is zo geschaald dat alle gemeenten samen uitkomen op wat er kwam. Zo telt alleen wat gemeenten onderling verschillen; een jaar is één trekking van wat zij delen.",
            en:
                "Given what the country did: every replication is scaled so that all municipalities together come to what came. So only what municipalities differ by counts; a year is one draw of what they share."
        )
        return [
            (heading, table(backtest, of: [.stand, .budget])),
            (given, table(backtest.givenCountry, of: MunicipalBacktest.Grootheid.allCases)),
        ]
    }

    private func table(_ backtest: MunicipalBacktest, of kinds: [MunicipalBacktest.Grootheid]) -> TextTable {
        TextTable(
            header: [
                say(nl: "cijfer", en: "figure"), say(nl: "omvang", en: "size"), "n", say(nl: "fout", en: "error"),
                say(nl: "breedte", en: "width"), say(nl: "in 90 %", en: "in 90 %"), say(nl: "in 50 %", en: "in 50 %"),
                "CRPS", say(nl: "vorig jaar", en: "last year"), say(nl: "eigen begroting", en: "own begroting"),
            ],
            rows: kinds.flatMap { grootheid in
                MunicipalBacktest.Omvang.allCases.compactMap { omvang in
                    backtest.totals(grootheid, omvang).map { totals in
                        [
                            word(grootheid), word(omvang), "\(totals.count)", percent(totals.error),
                            percent(totals.width90), numbers.percent(totals.coverage90),
                            numbers.percent(totals.coverage50), percent(totals.crps), percent(totals.crpsVorig),
                            totals.crpsBegroting.map(percent) ?? "–",
                        ]
                    }
                }
            })
    }

    private func percent(_ share: Double) -> String { numbers.decimal(100 * share, 1) + " %" }

    private func word(_ grootheid: MunicipalBacktest.Grootheid) -> String {
        switch grootheid {
        case .stand: say(nl: "stand", en: "stock")
        case .instroom: say(nl: "instroom", en: "inflow")
        case .uitstroom: say(nl: "uitstroom", en: "exits")
        case .werk: say(nl: "naar werk", en: "to work")
        case .budget: say(nl: "budget", en: "budget")
        }
    }

    private func word(_ omvang: MunicipalBacktest.Omvang) -> String {
        switch omvang {
        case .klein: say(nl: "klein", en: "small")
        case .midden: say(nl: "midden", en: "middle")
        case .groot: say(nl: "groot", en: "large")
        case .alle: say(nl: "alle", en: "all")
        }
    }
}
