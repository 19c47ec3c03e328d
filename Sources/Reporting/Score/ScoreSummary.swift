import BijstandAnalysis
import BijstandCaseload
import BijstandExchange
import BijstandFigures

/// A score as municipal users read it.
package struct ScoreSummary: Spoken {
    private let score: ForecastScore
    private let observed: String
    let language: Language

    /// - Parameter observed: name of the file of observed figures.
    package init(_ score: ForecastScore, observed: String, _ language: Language) {
        (self.score, self.observed, self.language) = (score, observed, language)
    }

    private func scoreNumbers(_ one: Waarneming) -> ScoreNumbers { ScoreNumbers(one.grootheid, numbers) }

    package var text: String {
        let parts = [heading] + figures + bounds + MissText(score, language).paragraphs + unanswered
        return parts.joined(separator: "\n\n")
    }

    private var heading: String {
        let (forecast, paths) = (score.forecast, score.forecast.paths)
        let lines = [
            say(
                nl: "Score van \(forecast.naam): \(forecast.titel)",
                en: "Score of \(forecast.naam): \(forecast.titel)"),
            UncertaintyMeaning.caveat(forecast.uncertainty, language),
            say(
                nl:
                    "\(paths.replications) replicaties, seed \(forecast.seed), bijstand \(forecast.version); voorspeld vanaf \(forecast.start) tot en met \(paths.end); cijfers uit \(observed)",
                en:
                    "\(paths.replications) replications, seed \(forecast.seed), bijstand \(forecast.version); forecast from \(forecast.start) through \(paths.end); figures from \(observed)"
            ),
        ]
        return lines.compactMap(\.self).joined(separator: "\n")
    }

    // MARK: Figures

    private var figures: [String] {
        let cutOff = score.forecast.paths.cutOff
        guard let all = score.totals.last else {
            return [
                say(
                    nl: "Geen enkel cijfer van na \(cutOff) kan worden gescoord.",
                    en: "No figure from after \(cutOff) can be scored.")
            ]
        }
        let remarks = ScoreRemarks(score, all, language).text
        return [
            "\(say(nl: "Per cijfer", en: "Figure by figure"))\n\(figureTable)\n\(legend)\(quantileNote)",
            "\(say(nl: "Samen", en: "Together"))\n\(totalsTable)\n\(remarks)",
        ] + references
    }

    /// The stock beside what needs no model.
    private var references: [String] {
        guard let stand = score.totals.first(where: { $0.grootheid == .stand }) else { return [] }
        let show = scoreNumbers(stand.figures[0].figure)
        let rows = Referentie.allCases.compactMap { referentie -> [String]? in
            guard let skill = stand.skill(over: referentie) else { return nil }
            let crps = stand.figures.compactMap { $0.crpsReferenties[referentie] }
            return [
                referentie.word[language], show.fine(crps.reduce(0, +) / Double(crps.count)),
                numbers.decimal(skill.value, 2), "\(skill.count)",
            ]
        }
        guard !rows.isEmpty else { return [] }
        let table = TextTable(
            header: [say(nl: "vergelijking", en: "reference"), "CRPS", "skill", say(nl: "cijfers", en: "figures")],
            rows: rows)
        let heading = say(
            nl:
                "De stand naast wat geen model nodig heeft, uit de eigen standen van voor de start of anders uit die van het land, met de fouten die zij eerder maakten",
            en:
                "The stock beside what needs no model, from its own stocks before the start or else from the country's, with the errors that these made before"
        )
        return ["\(heading)\n\(table.text)"]
    }

    private var legend: String {
        say(
            nl: """
                verschil is voorspeld − waargenomen: boven 0 is te hoog voorspeld. PIT is de plaats van het cijfer in de voorspelling, van 0 tot 1.
                CRPS is de afstand tot het cijfer, in zijn eenheid; euro's × 1.000, de prijs in euro's.
                """,
            en: """
                difference is forecast − observed: above 0 the forecast was too high. PIT is the place of the figure in its forecast, from 0 to 1.
                CRPS is the distance to the figure, in its own unit; euros × 1,000, prijs in euros.
                """)
    }

    private var quantileNote: String {
        if score.figures.allSatisfy(\.isSample) { return "" }
        return say(
            nl:
                "\n* uit zeven kwantielen: de run schreef niet elke replicatie van dit bedrag weg (run --per-replication doet dat, behalve van prijs).",
            en:
                "\n* from seven quantiles: the run did not keep every replication of this amount (run --per-replication does, but for prijs)."
        )
    }

    private var figureTable: String {
        let (yes, no) = (say(nl: "ja", en: "yes"), say(nl: "nee", en: "no"))
        return TextTable(
            header: [
                say(nl: "cijfer", en: "figure"), say(nl: "waargenomen", en: "observed"),
                say(nl: "voorspeld [5 %; 95 %]", en: "forecast [5 %; 95 %]"), "in 50 %",
                "in 90 %", "PIT", "CRPS", say(nl: "verschil", en: "difference"),
            ],
            rows: score.figures.map { one in
                let show = scoreNumbers(one.figure)
                return [
                    one.figure.naam + (one.isSample ? "" : " *") + share(one.count), show.whole(one.figure.waarde),
                    "\(show.whole(one.mean)) [\(show.whole(one.p05)); \(show.whole(one.p95))]", one.isIn50 ? yes : no,
                    one.isIn90 ? yes : one.isWithinError ? "\(no), ±" : no, numbers.decimal(one.pit, 2),
                    show.fine(one.crps), show.signed(one.error),
                ]
            }
        ).text
    }

    /// How many of the replications have a figure, where not all have.
    private func share(_ count: Int?) -> String {
        count.map { ReplicationShare.text($0, of: score.forecast.paths.replications, language) } ?? ""
    }

    private var totalsTable: String {
        TextTable(
            header: [
                "grootheid", say(nl: "cijfers", en: "figures"), "in 50 %", "in 90 %",
                say(nl: "breedte 50 %", en: "width 50 %"), say(nl: "breedte 90 %", en: "width 90 %"), "CRPS",
                say(nl: "verschil", en: "difference"), say(nl: "skill: gelijk", en: "skill: same"),
                say(nl: "skill: landelijk", en: "skill: national"), say(nl: "PIT in vijven", en: "PIT in fifths"),
            ],
            rows: score.totals.map { one in
                let show = one.isOneUnit ? scoreNumbers(one.figures[0].figure) : nil
                func skill(_ skill: ScoreTotals.Skill?) -> String {
                    guard let skill, show != nil else { return NumberText.none }
                    return "\(numbers.decimal(skill.value, 2)) (\(skill.count))"
                }
                let none = NumberText.none
                return [
                    one.grootheid?.description ?? say(nl: "totaal", en: "total"), "\(one.figures.count)",
                    numbers.percent(one.coverage50), numbers.percent(one.coverage90), show?.fine(one.width50) ?? none,
                    show?.fine(one.width90) ?? none, show?.fine(one.crps) ?? none, show?.signed(one.bias) ?? none,
                    skill(one.skillPersistence), skill(one.skillNational),
                    one.histogram.map(String.init).joined(separator: " "),
                ]
            }
        ).text
    }

    // MARK: The rest

    private var bounds: [String] {
        guard !score.bounds.isEmpty else { return [] }
        let table = TextTable(
            header: [
                say(nl: "grens", en: "bound"), say(nl: "kans volgens de voorspelling", en: "chance by the forecast"),
                "Brier",
            ],
            rows: score.bounds.map { one in
                [
                    "\(one.figure.naam) \(one.figure.grens.sign)\(scoreNumbers(one.figure).whole(one.figure.waarde))",
                    numbers.percent(one.chance), numbers.decimal(one.brier, 2),
                ]
            })
        let heading = say(
            nl: "Van deze cijfers is alleen een grens bekend, die gehaald is",
            en: "Of these figures only a bound is known, which was met")
        return ["\(heading)\n\(table.text)"]
    }

    private var unanswered: [String] {
        let groups = Unanswered.allCases.compactMap { reason -> String? in
            let names = score.unanswered.filter { $0.reason == reason }.map(\.figure.naam)
            return names.isEmpty ? nil : "- \(Self.why(reason)[language]): \(names.joined(separator: ", "))"
        }
        let heading = say(nl: "Niet gescoord", en: "Not scored")
        return groups.isEmpty ? [] : ["\(heading)\n\(groups.joined(separator: "\n"))"]
    }

    private static func why(_ reason: Unanswered) -> Phrase {
        switch reason {
        case .beforeStart: Phrase(nl: "van voor de start, dus al bekend", en: "from before the start, so known already")
        case .acrossStart: Phrase(nl: "begint voor de start van de run", en: "begins before the start of the run")
        case .afterEnd: Phrase(nl: "na het einde van de run", en: "after the end of the run")
        case .notKept: Phrase(nl: "paths.csv bewaart deze grootheid niet", en: "paths.csv does not keep this grootheid")
        case .ofNobody:
            Phrase(
                nl: "in geen enkele replicatie te zeggen: een aandeel van niemand",
                en: "not to be told in any replication: a share of nobody")
        case .noAccount:
            Phrase(
                nl: "de run heeft van dat jaar geen BUIG-rekening", en: "the run has no BUIG account of that year")
        }
    }
}
