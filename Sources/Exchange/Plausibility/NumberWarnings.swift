internal import BijstandBudget
internal import BijstandCaseload

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
        posts()
        unemployment()
        path()
        people()
        levels()
        shares()
    }

    private var stock: Double { centers.scalar(.stock) }

    private func text(_ value: Double) -> String {
        ScenarioNumber.canonical(abs(value) < 100 ? (value * 100).rounded() / 100 : value.rounded())
    }

    /// Once for each place: `elke` gives many numbers.
    private func warn(_ positions: some Sequence<Int>, _ message: (Double) -> Message?) {
        var told: Set<Place> = []
        for position in positions {
            guard let quantity = scenario.quantities[position], quantity.provenance != .neutral,
                let text = message(quantity.center), let place = places[position], told.insert(place).inserted
            else { continue }
            let key = SpelledPath.of(paths[position])
            // One that looks wrong by itself is one mistake.
            if !log.hasWarning(place, key) { log.warn(place, key, text) }
        }
    }

    private func eachByItself() {
        for parameter in Parameter.allCases {
            let (definition, range) = (parameter.definition, scenario.layout.range(parameter))
            switch definition.eenheid {
            case .verhouding where definition.multiplies:
                warn(range) { ratio in
                    ratio > 10
                        ? "\(text(ratio)) makes it \(text(ratio)) times as much; \(text(ratio)) % of it is \(ScenarioNumber.spelled(ratio / 100))"
                        : nil
                }
            case .perMaand:
                warn(range) { hazard in
                    hazard > 1
                        ? "\(text(hazard)) a month: on average within \(text(30 / hazard)) days; \(text(hazard)) % is \(ScenarioNumber.spelled(hazard / 100))"
                        : nil
                }
            case .verhouding, .huishoudens, .huishoudensPerMaand, .aandeel, .perProcentpunt, .perJaar, .variantie,
                .procent, .procentpunt, .euro, .maanden, .fte, .huishoudensPerFte, .plaatsen, .logaritme:
                break
            }
        }
    }

    /// What a dossier-year may cost or bring, in euros.
    private static let perDossier = 4_000.0...50_000.0

    private func budgets() {
        guard stock > 0 else { return }
        func told(_ budget: Double) -> Message? {
            Self.perDossier.contains(budget / stock)
                ? nil
                : "\(text(budget)) euro is \(text(budget / stock)) for each of the \(text(stock)) dossiers at the start"
        }
        for parameter in BudgetStage.allCases.map(\.own) {
            warn(scenario.layout.range(parameter), told)
        }
        let shares = scenario.layout.range(.macroAandeel)
        for macro in BudgetStage.allCases.map(\.macro) {
            for (macro, share) in zip(scenario.layout.range(macro), shares) {
                guard let share = scenario.quantities[share]?.center else { continue }
                warn([macro]) { told($0 * share).map { "with an aandeel of \(ScenarioNumber.canonical(share)) " + $0 } }
            }
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

    /// Income and other spending against the budget, where that is plausible itself.
    private func posts() {
        guard stock > 0 else { return }
        func given(_ parameter: Parameter, _ year: Int) -> Double? {
            scenario.quantities[scenario.layout.range(parameter).lowerBound + year]?.center
        }
        let budgets = scenario.layout.years.indices.map { year -> Double? in
            let stages = BudgetStage.allCases.reversed()
            let national = stages.lazy.compactMap { given($0.macro, year) }.first
            let macro = national.flatMap { macro in given(.macroAandeel, year).map { macro * $0 } }
            let budget = stages.lazy.compactMap { given($0.own, year) }.first ?? macro
            return budget.flatMap { Self.perDossier.contains($0 / stock) ? $0 : nil }
        }
        guard let largest = budgets.compactMap(\.self).max() else { return }
        for (parameter, most) in [(Parameter.baten, 0.5), (.overigeLasten, 1)] {
            warn(scenario.layout.range(parameter)) { amount in
                amount > most * largest ? "\(text(amount)) euro, beside a budget of \(text(largest))" : nil
            }
        }
    }

    /// Months of the path that change nothing: the run reads it between its own ends, and what the state gives by year looks
    /// two years back.
    private func path() {
        let isLookedBack = [Parameter.macroConjunctuur, .macroConjunctuurVertraagd].contains { centers.scalar($0) != 0 }
        let year = scenario.start.year - Conjunctuur.yearsBefore
        let first = isLookedBack ? Month(year: year, month: 1) : scenario.start
        let last = isLookedBack ? Month(year: scenario.end.year, month: 12) : scenario.end
        let (before, after) = (scenario.points.last { $0 <= first }, scenario.points.first { $0 >= last })
        for (month, position) in zip(scenario.points, scenario.layout.range(.pad)) {
            if let before, month < before {
                log.warnOwn(
                    places[position], paths[position],
                    "a month before \(before), at or before the start: it changes nothing")
            } else if let after, month > after {
                log.warnOwn(
                    places[position], paths[position], "a month after \(after), at or after the end: it changes nothing"
                )
            }
        }
    }

    /// Levels of effects against what they replace.
    private func levels() {
        let instroom = scenario.layout.range(.instroom).lowerBound
        for effect in scenario.interventions.flatMap(\.effects) where effect.kind == .niveau {
            switch effect.proces {
            case .instroom:
                let now = Herkomst.allCases.filter { effect.filter[.herkomst]?.contains($0) ?? false }
                    .compactMap { scenario.quantities[instroom + $0.index]?.center }.filter { $0 > 0 }
                warn([effect.quantity]) { level in
                    guard level > 0, let other = now.first(where: { !(0.05...20).contains(level / $0) }) else {
                        return nil
                    }
                    return "\(text(level)) a month, beside \(text(other)) in instroom.per_maand"
                }
            case .begeleiding: if stock > 0 { warn([effect.quantity], klantmanagers) }
            case .uitstroom, .doorstroom, .terugval, .arbeidsmarkt, .herindeling, .groei, .baanverlies, .plaatsen: break
            }
        }
    }

    private func klantmanagers(_ fte: Double) -> Message? {
        (5...1000).contains(stock / fte)
            ? nil : "\(text(fte)) fte for \(text(stock)) dossiers: \(text(stock / fte)) for each"
    }

    /// Shares whose sum is neither 1 nor 100, where they are no counts either: most likely a slip in one of them.
    private func shares() {
        // Means of joint draws, each of which adds up by itself.
        let drawn = Set(scenario.sample?.positions ?? [])
        for parameter in Parameter.allCases where parameter.definition.isShares {
            let range = scenario.layout.range(parameter)
            guard let width = scenario.layout.shape(parameter).last, width > 0 else { continue }
            var told: Set<Place> = []
            for start in stride(from: range.lowerBound, to: range.upperBound, by: width) {
                let row = (start..<start + width).compactMap { scenario.quantities[$0] }
                let values = row.map(\.center)
                let sum = values.reduce(0, +)
                let areCounts = sum >= 10 && values.allSatisfy { $0 == $0.rounded() }
                guard row.count == width, row.allSatisfy({ $0.provenance != .neutral }), !areCounts,
                    !(start..<start + width).contains(where: drawn.contains), !(0.97...1.03).contains(sum),
                    !(97...103).contains(sum), let place = places[start],
                    told.insert(place).inserted
                else { continue }
                let path = paths[start].split(separator: ".").dropLast().joined(separator: ".")
                log.warn(
                    place, path, "shares that add up to \(text(sum)), not 1: each is taken as its part of \(text(sum))")
            }
        }
    }

    /// Counts against the opening stock.
    private func people() {
        guard stock > 0 else { return }
        warn(scenario.layout.range(.gewenstAantal)) { desired in
            (0.2...5).contains(desired / stock) ? nil : "\(text(desired)), beside \(text(stock)) dossiers at the start"
        }
        warn(scenario.layout.range(.formatie), klantmanagers)
    }
}
