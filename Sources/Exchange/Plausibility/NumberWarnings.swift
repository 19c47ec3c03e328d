internal import Budget
internal import Caseload

/// Numbers that are allowed and implausible, by themselves or against others: told with both.
struct NumberWarnings {
    private let scenario: Scenario
    private let places: [Place?]
    private let log: DiagnosticLog
    private let paths: [String]
    private let centers: ParameterVector

    init(_ scenario: Scenario, _ places: [Place?], _ log: DiagnosticLog) {
        self.scenario = scenario
        self.places = places
        self.log = log
        paths = scenario.layout.paths()
        centers = scenario.centers
    }

    func all() {
        eachByItself()
        budgets()
        prices()
        unemployment()
        people()
    }

    private var stock: Double { centers.scalar(.stock) }

    private func text(_ value: Double) -> String {
        ScenarioNumber.canonical(abs(value) < 100 ? (value * 100).rounded() / 100 : value.rounded())
    }

    /// Once for each place: `elke` gives many numbers.
    private func warn(_ positions: some Sequence<Int>, _ message: (Double) -> String?) {
        var told: Set<Place> = []
        for position in positions {
            guard let quantity = scenario.quantities[position], quantity.provenance != .neutral,
                let text = message(quantity.center), let place = places[position], told.insert(place).inserted
            else { continue }
            log.warn(place, SpelledPath.of(paths[position]), text)
        }
    }

    private func eachByItself() {
        for parameter in Parameter.allCases {
            let (definition, range) = (parameter.definition, scenario.layout.range(parameter))
            switch definition.eenheid {
            case .verhouding where definition.bounds.upperBound >= 100:
                warn(range) { ratio in
                    ratio > 10
                        ? "\(text(ratio)) makes it \(text(ratio)) times as much; \(text(ratio)) % of it is \(ScenarioNumber.canonical(ratio / 100))"
                        : nil
                }
            case .perMaand:
                warn(range) { hazard in
                    hazard > 1
                        ? "\(text(hazard)) a month: on average within \(text(30 / hazard)) days; \(text(hazard)) % is \(ScenarioNumber.canonical(hazard / 100))"
                        : nil
                }
            default: break
            }
        }
    }

    /// What a dossier-year may cost or bring, in euros.
    private static let perDossier = 4_000.0...50_000.0

    private func budgets() {
        guard stock > 0 else { return }
        func told(_ budget: Double) -> String? {
            Self.perDossier.contains(budget / stock)
                ? nil
                : "\(text(budget)) euro is \(text(budget / stock)) for each of the \(text(stock)) dossiers at the start"
        }
        for parameter in [Parameter.voorlopig, .naderVoorlopig, .definitief] {
            warn(scenario.layout.range(parameter), told)
        }
        let shares = scenario.layout.range(.macroAandeel)
        for (macro, share) in zip(scenario.layout.range(.macrobudget), shares) {
            guard let share = scenario.quantities[share]?.center else { continue }
            warn([macro]) { told($0 * share).map { "with an aandeel of \(ScenarioNumber.canonical(share)) " + $0 } }
        }
        let months = Double(scenario.start.monthOfYear - 1)
        warn(scenario.layout.range(.gerealiseerdeLasten)) { lasten in
            months > 0 ? told(lasten * 12 / months).map { "over \(text(months)) months, by the year " + $0 } : nil
        }
    }

    /// Against twelve months of the norm of a single person.
    private func prices() {
        for (index, year) in scenario.layout.years.enumerated() {
            let month = min(Month(year: year, month: 1), NormTable.end.advanced(by: -1))
            let norm = NormTable.row(in: max(month, NormTable.first)).alleen
            let yearly = Double(12 * norm.cents) / 100
            warn([scenario.layout.range(.prijs).lowerBound + index]) { prijs in
                (0.4...2.5).contains(prijs / yearly)
                    ? nil : "\(text(prijs)) euro a year, and the norm of a single person is \(text(yearly)) a year"
            }
        }
    }

    private func unemployment() {
        let reference = centers.scalar(.referentie)
        warn(scenario.layout.range(.referentie)) { value in
            value < 0.5 ? "an unemployment of \(text(value)) %; the unit is procent: 4 is 4 %" : nil
        }
        warn(scenario.layout.range(.pad)) { value in
            abs(value - reference) > 10 || value < 0.5
                ? "\(text(value)) %, and arbeidsmarkt.referentie is \(text(reference)) %" : nil
        }
    }

    /// Counts against the opening stock.
    private func people() {
        guard stock > 0 else { return }
        warn(scenario.layout.range(.gewenstAantal)) { desired in
            (0.2...5).contains(desired / stock) ? nil : "\(text(desired)), beside \(text(stock)) dossiers at the start"
        }
        warn(scenario.layout.range(.formatie)) { fte in
            (5...1000).contains(stock / fte)
                ? nil : "\(text(fte)) fte for \(text(stock)) dossiers: \(text(stock / fte)) for each"
        }
    }
}
