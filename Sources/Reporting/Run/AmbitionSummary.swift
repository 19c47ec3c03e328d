import BijstandCaseload
import BijstandFigures

/// The ambition for people: every way of counting, and the chance of its goal.
package enum AmbitionSummary {
    /// Empty where the scenario has no goal.
    package static func text(_ forecast: Forecast, _ language: Language) -> String {
        guard !forecast.ambition.isEmpty else { return "" }
        let numbers = NumberText(language)
        let years = forecast.scenario.fullYears
        func people(_ number: Double?) -> String {
            number.map { numbers.decimal($0, $0 == $0.rounded() ? 0 : 1) } ?? NumberText.none
        }
        let table = TextTable(
            header: ["telwijze", Phrase(nl: "referentie", en: "reference")[language]]
                + [Phrase(nl: "doel", en: "goal")[language]] + years.map(String.init),
            rows: forecast.ambition.map { row in
                [row.telwijze.rawValue, people(row.reference), people(row.goal)]
                    + row.years.map { year in
                        let chance = year.reached.map { " (\(numbers.chance($0)))" } ?? ""
                        return "\(numbers.whole(year.count))\(chance)"
                    }
            })
        let untold = Telwijze.allCases.filter { way in !forecast.ambition.contains { $0.telwijze == way } }
        let ways = untold.map(\.rawValue).joined(separator: ", ")
        let note = Phrase(
            nl: untold.isEmpty
                ? "" : "\n\(ways): niet te tellen, want dit scenario heeft geen banen naast de uitkering (werk.uren)",
            en: untold.isEmpty
                ? "" : "\n\(ways): can't be counted, as this scenario has no jobs beside the benefit (werk.uren)")[
                language]
        let meaning = Phrase(
            nl:
                "volledig telt uitstroom naar werk; gedeeltelijk en notitie tellen een dossier een keer per jaar; besparing: ambition.csv",
            en:
                "volledig counts uitstroom to work; gedeeltelijk and notitie count a dossier once a year; savings: ambition.csv"
        )[language]
        return Phrase(
            nl: """
                Naar werk per jaar, naar telwijze (kans dat het doel wordt gehaald)
                \(table.text)
                \(meaning)\(note)


                """,
            en: """
                To work each year, by telwijze (chance that the goal is reached)
                \(table.text)
                \(meaning)\(note)


                """)[language]
    }
}
