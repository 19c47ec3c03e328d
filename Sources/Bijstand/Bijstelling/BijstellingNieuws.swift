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
        known = min(max(peildatum, own.peildatum), own.start.advanced(by: Self.reach))
    }

    /// First month of the new forecast.
    var start: Month { stand.periode.upperBound.advanced(by: 1) }
}
