internal import BijstandCaseload
internal import BijstandExchange

/// What came since a forecast, in order.
struct BijstellingNieuws {
    /// Month up to which everything is known.
    let peildatum: Month
    /// The same, as far as the earlier forecast can take it: eleven months after its start.
    let known: Month
    /// Figures of the run that came, with a number.
    let figures: [Waarneming]
    /// The last stock.
    let stand: Waarneming

    private static let reach = 11

    init(_ scenario: ScenarioFile, _ all: [Waarneming], _ vraag: BijstellingVraag) throws {
        let (own, cutOff) = (scenario.scenario, scenario.scenario.cutOff)
        // What is no budget or price would be read by nobody.
        let taken = GemeenteGrootheid.budgets + [.prijs]
        let others = vraag.cijfers.filter { !taken.contains($0.grootheid) }
        if !others.isEmpty {
            throw scenario.refusal(
                "cijfer", "\(others.map(\.naam).joined(separator: ", "))",
                "\(taken.map(\.rawValue).joined(separator: ", ")); what was counted stands in \(vraag.observed)")
        }
        figures = all.filter {
            $0.grens == .gelijk && $0.grootheid.count != nil && $0.periode.lowerBound > cutOff
                && $0.periode.upperBound <= own.end && $0.known > own.peildatum
        }
        guard
            let stand = figures.filter({ $0.grootheid == .stand }).max(by: {
                $0.periode.upperBound < $1.periode.upperBound
            })
        else {
            throw scenario.refusal(
                "observed", "no stand of after \(cutOff) that became known after \(own.peildatum)",
                "the stock of a month of the run, as a row stand,\(cutOff.advanced(by: 3)) of \(vraag.observed)")
        }
        self.stand = stand
        let last = (figures.map(\.known) + vraag.cijfers.map(\.bekend)).max() ?? stand.known
        let start = stand.periode.upperBound.advanced(by: 1)
        peildatum = min(max(vraag.peildatum ?? last, start), start.advanced(by: Self.reach))
        try Self.checkYear(start.year, scenario, vraag)
        known = min(max(peildatum, own.peildatum), own.start.advanced(by: Self.reach))
    }

    /// A forecast that begins in another year needs that year's price and budget: the first of them stands in its file.
    private static func checkYear(_ year: Int, _ scenario: ScenarioFile, _ vraag: BijstellingVraag) throws {
        let own = scenario.scenario
        guard own.hasMoney, let index = own.layout.years.firstIndex(of: year) else { return }
        func isKnown(_ grootheden: [GemeenteGrootheid], _ parameters: [Parameter]) -> Bool {
            vraag.cijfers.contains { grootheden.contains($0.grootheid) && $0.jaar == year }
                || parameters.contains { own.quantities[own.layout.range($0).lowerBound + index] != nil }
        }
        let missing = [
            isKnown(GemeenteGrootheid.budgets, [.voorlopig, .naderVoorlopig, .definitief, .macroAandeel])
                ? nil : "budget_voorlopig(\(year))",
            isKnown([.prijs], [.prijs]) ? nil : "prijs(\(year))",
        ].compactMap(\.self)
        guard missing.isEmpty else {
            throw scenario.refusal(
                "cijfer", "nothing of \(year), in which the new forecast begins",
                "--cijfer with \(missing.joined(separator: ", "))")
        }
    }

    /// First month of the new forecast.
    var start: Month { stand.periode.upperBound.advanced(by: 1) }
}
