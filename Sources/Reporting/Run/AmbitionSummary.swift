import BijstandCaseload
import BijstandFigures

/// The ambition for people: every way of counting, and the chance of its goal.
package enum AmbitionSummary {
    /// Empty where the scenario has no goal.
    package static func text(_ forecast: Forecast) -> String {
        guard !forecast.ambition.isEmpty else { return "" }
        let years = forecast.scenario.fullYears
        func people(_ number: Double?) -> String {
            number.map { $0 == $0.rounded() ? "\(Int($0))" : RunSummary.decimal($0, 1) } ?? "–"
        }
        let table = TextTable(
            header: ["telwijze", "referentie", "doel"] + years.map(String.init),
            rows: forecast.ambition.map { row in
                [row.telwijze.rawValue, people(row.reference), people(row.goal)]
                    + row.years.map { year in
                        let chance = year.reached.map { " (\(RunSummary.percent($0)))" } ?? ""
                        return "\(RunSummary.decimal(year.count ?? .nan, 0))\(chance)"
                    }
            })
        return """
            Naar werk per jaar, naar telwijze (kans dat het doel wordt gehaald)
            \(table.text)
            volledig telt uitstroom naar werk; gedeeltelijk en notitie tellen een dossier een keer per jaar; besparing: ambition.csv


            """
    }
}
