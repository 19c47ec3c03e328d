internal import BijstandCaseload

/// Measures that change nothing: none of their months is in the run, or nobody is touched.
struct EffectWarnings {
    let scenario: Scenario
    /// Where each number stands.
    let places: [Place?]
    let log: DiagnosticLog

    func all() {
        let reach = Reach(scenario)
        for intervention in scenario.interventions {
            let path = "interventies.\(intervention.naam)"
            for (index, effect) in intervention.effects.enumerated() {
                let (own, place) = ("\(path).effecten[\(index + 1)]", places[effect.quantity])
                if reportMonths(effect.from, effect.to, own, place) { continue }
                if let none = reach.missing(effect.proces, effect.filter) { reportNobody(none, own, place) }
            }
            if let traject = intervention.traject { report(traject, "\(path).traject", reach) }
            if scenario.hasMoney {
                reportFree(intervention, path)
                reportEarly(intervention, path)
                if let traject = intervention.traject { reportFreeJob(traject, "\(path).traject") }
            }
            if !intervention.hasBewijs { reportCertain(intervention, path) }
        }
    }

    /// New beleid that works in a year of which no cost is given: not even that it is 0.
    private func reportFree(_ intervention: Intervention, _ path: String) {
        guard intervention.isNewBeleid(after: scenario.cutOff), intervention.traject == nil else { return }
        let years = scenario.layout.years
        let free = years.indices.filter { works(intervention, in: years[$0]) && isFree(intervention, $0) }
        guard let first = free.first, let last = free.last else { return }
        let names = free.map { "\(years[$0])" }
        let span: Message
        if free.count > 1 && free.count == last - first + 1 {
            span = "\(names[0]) to \(names[names.count - 1])"
        } else {
            span = Message(verbatim: names.joined(separator: ", "))
        }
        log.warn(
            intervention.effects.first.flatMap { places[$0.quantity] }, "\(path).kosten",
            "it works in \(span) and no cost is given for it; kosten: {elke: 0} with a source where it costs nothing")
    }

    /// A measure that costs money in years before it begins: `elke` is every year of the run.
    private func reportEarly(_ intervention: Intervention, _ path: String) {
        guard let row = intervention.kosten, let from = intervention.from, from > scenario.start else { return }
        let years = scenario.layout.years
        for (key, parameter) in [
            (InterventionKey.kosten, Parameter.maatregelKosten), (.kostenExtern, .maatregelExtern),
        ] {
            let first = scenario.layout.range(parameter).lowerBound + row * years.count
            let early = years.indices.filter {
                years[$0] < from.year && (scenario.quantities[first + $0]?.center ?? 0) > 0
            }
            guard let year = early.first else { continue }
            log.warnOwn(
                places[first + year], "\(path).\(key)",
                "it costs money in \(years[year]), and begins in \(from): give 0 for the years before")
        }
    }

    /// A place that is a job, and costs nothing while it is taken: not even that it is 0.
    private func reportFreeJob(_ traject: Traject, _ path: String) {
        let years = scenario.layout.years.count
        let first = scenario.layout.range(.trajectBaan).lowerBound + traject.index * years
        let isFree = (first..<first + years).allSatisfy { scenario.quantities[$0]?.provenance == .neutral }
        guard traject.baan != nil, isFree else { return }
        let prijs = scenario.layout.range(.trajectPrijs).lowerBound + traject.index
        log.warn(
            places[prijs] ?? traject.plaatsen.first.flatMap { places[$0.quantity] }, "\(path).baan.kosten",
            "no cost is given for a place that is a job; kosten: {elke: 0} with a source where it costs nothing")
    }

    /// Without evidence an effect is a prior: one that is certain is a forecast all the same.
    private func reportCertain(_ intervention: Intervention, _ path: String) {
        let fasen = intervention.traject.map { [$0.lockin, $0.nawerking] } ?? []
        let ratios =
            intervention.effects.filter { $0.kind == .ratio }.map(\.quantity)
            + fasen.flatMap { $0.effects.map(\.quantity) }
        for position in ratios {
            guard let quantity = scenario.quantities[position], case .value = quantity.content, quantity.center != 1
            else { continue }
            log.warnOwn(
                places[position], SpelledPath.of(scenario.layout.paths()[position]),
                "an effect of \(ScenarioNumber.canonical(quantity.center)) without evidence: a distribution around 1 leaves it open, as {verdeling: lognormal, gemiddelde: 1, sd: 0.1}"
            )
        }
    }

    private func works(_ intervention: Intervention, in year: Int) -> Bool {
        let (first, last) = (Month(year: year, month: 1), Month(year: year, month: 12))
        return intervention.effects.contains { effect in
            guard let to = effect.to else { return effect.from <= last }
            return effect.from <= last && to >= first
        }
    }

    /// - Parameter year: its place in the layout.
    private func isFree(_ intervention: Intervention, _ year: Int) -> Bool {
        guard let row = intervention.kosten else { return true }
        let offset = row * scenario.layout.years.count + year
        let costs: [Parameter] = [
            .maatregelKosten, .maatregelExtern, .maatregelPerUitstroom, .maatregelBedrijfsvoering,
        ]
        return costs.allSatisfy { parameter in
            let quantity = scenario.quantities[scenario.layout.range(parameter).lowerBound + offset]
            return quantity == nil || quantity!.provenance == .neutral
        }
    }

    private func report(_ traject: Traject, _ path: String, _ reach: Reach) {
        let prijs = scenario.layout.range(.trajectPrijs).lowerBound + traject.index
        if reportMonths(traject.from, traject.to, path, places[prijs]) { return }
        if let none = reach.missing(.begeleiding, traject.doelgroep) {
            return reportNobody(none, "\(path).doelgroep", places[prijs])
        }
        for (name, fase) in [("lockin", traject.lockin), ("nawerking", traject.nawerking)] {
            for (index, effect) in fase.effects.enumerated() {
                if let none = reach.missing(effect.proces, effect.filter, within: traject.doelgroep) {
                    reportNobody(none, "\(path).\(name).effecten[\(index + 1)]", places[effect.quantity])
                }
            }
        }
        for niveau in traject.plaatsen where niveau.from > scenario.end {
            log.warnOwn(
                places[niveau.quantity], "\(path).plaatsen.\(niveau.from)",
                "a month after the end of the run, \(scenario.end): it changes nothing")
        }
    }

    /// Whether no month lies in the run; said where the file itself has it so: one of a basis may be left over.
    private func reportMonths(_ from: Month, _ to: Month?, _ path: String, _ place: Place?) -> Bool {
        guard from > scenario.end || to.map({ $0 < scenario.start }) ?? false else { return false }
        let months: Message = to.map { $0 == from ? "\(from)" : "\(from) to \($0)" } ?? "\(from) on"
        log.warnOwn(
            place, path,
            "\(months) has no month within the run, \(scenario.start) to \(scenario.end): it changes nothing")
        return true
    }

    private func reportNobody(_ none: Message, _ path: String, _ place: Place?) {
        log.warn(place, path, "it touches nobody: the scenario has no \(none)")
    }
}
