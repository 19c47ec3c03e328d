import BijstandAnalysis
import BijstandCaseload
import BijstandExchange

/// A backtest as a person reads it: how well the forecasts did at each lead, and beside references that need no model.
package struct BacktestText: Spoken {
    private let backtest: Backtest
    private let naam: String
    private let replications: UInt32
    private let isFinal: Bool
    let language: Language

    /// - Parameter isFinal: whether figures are as they were known last, not as they were published then.
    package init(_ backtest: Backtest, naam: String, replications: UInt32, isFinal: Bool = false, _ language: Language)
    {
        (self.backtest, self.naam, self.replications, self.language) = (backtest, naam, replications, language)
        self.isFinal = isFinal
    }

    package var text: String {
        [heading, bands.text, crpsHeading, crps.text, verdict].joined(separator: "\n\n")
    }

    package var markdown: String {
        [heading, bands.markdown, crpsHeading, crps.markdown, verdict].joined(separator: "\n\n")
    }

    private var heading: String {
        let origins = backtest.origins.map { "\($0.month)" }.joined(separator: ", ")
        let known = say(
            nl: isFinal ? "elk met de definitieve cijfers van toen" : "elk met wat toen bekend was",
            en: isFinal ? "each with the final figures of then" : "each with what was known then")
        return say(
            nl:
                "\(naam): de stand vanaf \(backtest.origins.count) momenten (\(origins)), \(known); \(replications) replicaties. Fout is raming min wat er kwam, gemiddeld; breedte is die van de band van 90 %.",
            en:
                "\(naam): the stock from \(backtest.origins.count) origins (\(origins)), \(known); \(replications) replications. Error is forecast less what came, on average; width is that of the 90 % band."
        )
    }

    private func lead(_ months: Int) -> String { say(nl: "\(months) mnd", en: "\(months) months") }

    private var bands: TextTable {
        let fifths = (0..<ScoreTotals.bins).map { "PIT \($0 + 1)" }
        return TextTable(
            header: [
                say(nl: "na", en: "after"), "n", say(nl: "fout", en: "error"), say(nl: "breedte", en: "width"),
                say(nl: "in 90 %", en: "in 90 %"), say(nl: "in 50 %", en: "in 50 %"),
            ] + fifths,
            rows: backtest.leads.map { months in
                let totals = backtest.totals(months, .model)!
                return [
                    lead(months), "\(totals.figures.count)", numbers.whole(totals.bias), numbers.whole(totals.width90),
                    numbers.percent(totals.coverage90), numbers.percent(totals.coverage50),
                ] + totals.histogram.map(String.init)
            })
    }

    private var crpsHeading: String {
        say(
            nl: "CRPS in huishoudens, gemiddeld (minder is beter), van het model en van wat geen model nodig heeft:",
            en: "CRPS in households, on average (less is better), of the model and of what needs no model:")
    }

    private var crps: TextTable {
        TextTable(
            header: [say(nl: "na", en: "after"), "model"] + Referentie.allCases.map(word),
            rows: backtest.leads.map { months in
                [lead(months)] + Backtest.Voorspeller.all.map { numbers.whole(backtest.totals(months, $0)!.crps) }
            })
    }

    private func word(_ referentie: Referentie) -> String { referentie.word[language] }

    /// Where the model is worse than a reference, in words.
    private var verdict: String {
        let lines = Referentie.allCases.compactMap { referentie -> String? in
            let worse = backtest.worse(than: referentie)
            if worse.isEmpty { return nil }
            let months = worse.map(String.init).joined(separator: ", ")
            return say(
                nl: "**Slechter** dan \"\(word(referentie))\" na \(months) maanden.",
                en: "**Worse** than \"\(word(referentie))\" after \(months) months.")
        }
        return lines.isEmpty
            ? say(
                nl: "Op elke termijn beter dan elke referentie.", en: "At every lead better than every reference.")
            : lines.joined(separator: "\n\n")
    }
}
