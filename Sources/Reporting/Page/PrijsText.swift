import BijstandCaseload
import BijstandFigures

/// The price of a dossier-year by year, as `prijs.csv` has its means.
package enum PrijsText {
    package static func table(_ forecast: Forecast, _ language: Language) -> TextTable {
        let numbers = NumberText(language)
        let rows = forecast.tables.first { $0.name == PrijsTable.schema.name }?.rows ?? []
        var years: [(year: String, means: [String: String])] = []
        for row in rows {
            guard case .text(let year) = row[0], case .text(let measure) = row[1],
                case .decimal(let value, let decimals) = row[3]
            else { continue }
            if years.last?.year != year { years.append((year, [:])) }
            let isAmount = Figure.named(measure).eenheid == .euro
            let mean = Double(value) / (0..<decimals).reduce(1.0) { value, _ in value * 10 }
            years[years.count - 1].means[measure] = numbers.decimal(mean, isAmount ? 2 : 4)
        }
        let measures = PrijsTable.measure.values
        return TextTable(
            header: [Phrase(nl: "jaar", en: "year")[language]] + measures,
            rows: years.map { year in [year.year] + measures.map { year.means[$0] ?? NumberText.none } })
    }
}
