import Analysis
import Caseload

/// The ambition for people: every way of counting that has a goal, its chance, and what it saves.
enum AmbitionSummary {
    /// Empty where the scenario has no goal.
    static func text(_ forecast: Forecast) -> String {
        guard !forecast.ambition.isEmpty else { return "" }
        let years = forecast.scenario.fullYears
        let table = TextTable(
            header: ["telwijze", "doel"] + years.map(String.init),
            rows: forecast.ambition.map { row in
                [row.telwijze.rawValue, RunSummary.decimal(row.goal, 0)]
                    + row.years.map {
                        "\(Int(($0.count.number ?? .nan).rounded())) (\(RunSummary.percent($0.reached)))"
                    }
            })
        return "Naar werk per jaar, naar telwijze (kans dat het doel wordt gehaald)\n\(table.text)\n\n"
    }
}
