import BijstandCaseload
import BijstandFigures

/// Goals of policy by year: what their figures come to, and the chance that they are reached.
package struct DoelstellingSummary: Spoken {
    private let goals: [DoelstellingForecast]
    let language: Language

    package init(_ forecast: Forecast, _ language: Language) {
        goals = forecast.doelstellingen
        self.language = language
    }

    /// Empty without goals.
    package var text: String {
        if goals.isEmpty { return "" }
        return "\(heading)\n\(table.text)\n\n"
    }

    package var markdown: String { table.markdown }

    private var heading: String {
        say(
            nl:
                "Doelstellingen (gemiddelde, en de kans dat het doel dat jaar wordt gehaald; per kwartaal: doelstellingen.csv)",
            en: "Goals (mean, and the chance that the goal is reached in the year; by quarter: doelstellingen.csv)")
    }

    private var table: TextTable {
        let years = Set(goals.flatMap { $0.periods.map(\.year) }).sorted()
        return TextTable(
            header: [say(nl: "doelstelling", en: "goal"), say(nl: "wat", en: "what")] + years.map(String.init),
            rows: goals.map { goal in
                [goal.doelstelling.naam, what(goal.doelstelling)]
                    + years.map { year in
                        goal.periods.first { $0.year == year && $0.kwartaal == nil }.map(cell) ?? NumberText.none
                    }
            }, textColumns: [0, 1])
    }

    private func cell(_ period: DoelstellingForecast.Period) -> String {
        let chance = period.kans.map { numbers.chance($0.mean) }
        let came = period.cijfer.map { show($0.mean, $0.unit) }
        return came.map { came in chance.map { "\(came) (\($0))" } ?? came } ?? chance ?? NumberText.none
    }

    private func what(_ goal: Doelstelling) -> String {
        switch goal.inhoud {
        case .cijfer(let name, let grens):
            let sign =
                switch grens {
                case .tenMinste: "≥"
                case .tenHoogste: "≤"
                }
            return "\(name) \(sign) \(show(grens.waarde, Figure.named(name).eenheid))"
        case .samen(let names): return names.joined(separator: say(nl: " en ", en: " and "))
        }
    }

    /// Households and euros as whole numbers, shares as elsewhere.
    private func show(_ value: Double?, _ unit: Unit) -> String {
        switch unit {
        case .huishoudens, .fte: numbers.whole(value)
        case .euro: value.map { numbers.euro(Euro(rounding: $0)) } ?? NumberText.none
        case .aandeel, .kans, .correlatie: numbers.figure(value, unit)
        }
    }
}
