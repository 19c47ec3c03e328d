import BijstandAnalysis
import BijstandCaseload
import BijstandExchange
import BijstandFigures

/// A score as municipal users read it: in Dutch.
package struct ScoreSummary {
    private let score: ForecastScore
    private let observed: String

    package init(_ score: ForecastScore, observed: String) {
        self.score = score
        self.observed = observed
    }

    package var text: String {
        let forecast = score.forecast
        let heading = """
            Score van \(forecast.naam): \(forecast.titel)\(UncertaintyMeaning.voorbehoud(forecast.uncertainty).map { "\n\($0)" } ?? "")
            \(forecast.paths.replications) replicaties, seed \(forecast.seed), bijstand \(forecast.version); voorspeld vanaf \(forecast.start) tot en met \(forecast.paths.end); cijfers uit \(observed)
            """
        let parts = [heading] + figures + bounds + MissText(score).paragraphs + unanswered
        return parts.joined(separator: "\n\n")
    }

    private var figures: [String] {
        guard let all = score.totals.last else {
            return ["Geen enkel cijfer van na \(score.forecast.paths.cutOff) kan worden gescoord."]
        }
        return ["Per cijfer\n\(figureTable)\n\(Self.legend)\(quantileNote)", "Samen\n\(totalsTable)\n\(remarks(all))"]
    }

    private static let legend = """
        verschil is voorspeld − waargenomen: boven 0 is te hoog voorspeld. PIT is de plaats van het cijfer in de voorspelling, van 0 tot 1.
        CRPS is de afstand tot het cijfer, in zijn eenheid; euro's × 1.000, de prijs in euro's.
        """

    private var quantileNote: String {
        score.figures.contains { !$0.isSample }
            ? "\n* uit zeven kwantielen: de run schreef niet elke replicatie van dit bedrag weg (run --per-replication doet dat, behalve van prijs)."
            : ""
    }

    private var figureTable: String {
        TextTable(
            header: [
                "cijfer", "waargenomen", "voorspeld [5 %; 95 %]", "in 50 %", "in 90 %", "PIT", "CRPS", "verschil",
            ],
            rows: score.figures.map { one in
                let show = Figures(one.figure.grootheid)
                return [
                    one.figure.naam + (one.isSample ? "" : " *") + share(one.count), show.whole(one.figure.waarde),
                    "\(show.whole(one.mean)) [\(show.whole(one.p05)); \(show.whole(one.p95))]",
                    one.isIn50 ? "ja" : "nee",
                    one.isIn90 ? "ja" : one.isWithinError ? "nee, ±" : "nee", Figures.share(one.pit),
                    show.fine(one.crps),
                    show.signed(one.error),
                ]
            }
        ).text
    }

    /// How many of the replications have a figure, where not all have.
    private func share(_ count: Int?) -> String {
        guard let count, count < score.forecast.paths.replications else { return "" }
        return " (n = \(count) van \(score.forecast.paths.replications))"
    }

    private var totalsTable: String {
        TextTable(
            header: [
                "grootheid", "cijfers", "in 50 %", "in 90 %", "breedte 50 %", "breedte 90 %", "CRPS", "verschil",
                "skill: gelijk", "skill: landelijk", "PIT in vijven",
            ],
            rows: score.totals.map { one in
                let show = one.isOneUnit ? Figures(one.figures[0].figure.grootheid) : nil
                func skill(_ skill: ScoreTotals.Skill?) -> String {
                    guard let skill, show != nil else { return "–" }
                    return "\(Figures.share(skill.value)) (\(skill.count))"
                }
                return [
                    one.grootheid?.description ?? "totaal", "\(one.figures.count)", Self.percent(one.coverage50),
                    Self.percent(one.coverage90), show?.fine(one.width50) ?? "–", show?.fine(one.width90) ?? "–",
                    show?.fine(one.crps) ?? "–", show?.signed(one.bias) ?? "–", skill(one.skillPersistence),
                    skill(one.skillNational), one.histogram.map(String.init).joined(separator: " "),
                ]
            }
        ).text
    }

    private func remarks(_ all: ScoreTotals) -> String {
        var lines = [
            "skill is 1 − CRPS ÷ CRPS van de vergelijking: 1 is volmaakt, onder 0 slechter; tussen haakjes over hoeveel cijfers, de andere kent zij niet.",
            "gelijk: de stand blijft die van \(score.forecast.paths.cutOff), een stroom of bedrag dat van dezelfde maanden in het laatste jaar ervoor.",
            "landelijk: de stand loopt mee met die van Nederland.",
        ]
        if !score.hasNational { lines.append("Zonder --national is er geen vergelijking met Nederland.") }
        if all.misses > 0 {
            lines.append(
                "Buiten de band van 90 %: \(all.misses) van de \(all.figures.count); daarvan \(all.missesWithinError) niet verder dan tweemaal de fout van het cijfer zelf (±)."
            )
        }
        if all.figures.count < ScoreTotals.few {
            lines.append(
                "Minder dan \(ScoreTotals.few) cijfers: dekking en PIT zeggen nog weinig, te meer omdat cijfers van één run samenhangen."
            )
        } else {
            lines.append(
                "Cijfers van één run hangen samen: dekking en PIT zeggen minder dan hun aantal doet vermoeden.")
        }
        return lines.joined(separator: "\n")
    }

    private var bounds: [String] {
        guard !score.bounds.isEmpty else { return [] }
        let table = TextTable(
            header: ["grens", "kans volgens de voorspelling", "Brier"],
            rows: score.bounds.map { one in
                let show = Figures(one.figure.grootheid)
                return [
                    "\(one.figure.naam) \(one.figure.grens.sign)\(show.whole(one.figure.waarde))",
                    Self.percent(one.chance),
                    Figures.share(one.brier),
                ]
            })
        return ["Van deze cijfers is alleen een grens bekend, die gehaald is\n\(table.text)"]
    }

    private var unanswered: [String] {
        let groups = Unanswered.allCases.compactMap { reason -> String? in
            let names = score.unanswered.filter { $0.reason == reason }.map(\.figure.naam)
            return names.isEmpty ? nil : "- \(Self.why(reason)): \(names.joined(separator: ", "))"
        }
        return groups.isEmpty ? [] : ["Niet gescoord\n\(groups.joined(separator: "\n"))"]
    }

    private static func why(_ reason: Unanswered) -> String {
        switch reason {
        case .beforeStart: "van voor de start, dus al bekend"
        case .acrossStart: "begint voor de start van de run"
        case .afterEnd: "na het einde van de run"
        case .notKept: "paths.csv bewaart deze grootheid niet"
        case .ofNobody: "in geen enkele replicatie te zeggen: een aandeel van niemand"
        case .noAccount: "de run heeft van dat jaar geen BUIG-rekening"
        }
    }

    private static func percent(_ share: Double) -> String { RunSummary.decimal(share * 100, 0) + " %" }
}
