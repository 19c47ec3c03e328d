internal import BijstandCaseload
public import BijstandExchange

extension Bijstelling {
    /// Rows of a diary: those of the earlier forecast, and of this one with what changed.
    public func rows(before: ScenarioFile) -> [Dagboek.Row] {
        func row(_ one: Verandering, _ spread: Spreiding, _ file: ScenarioFile, _ delen: [Double]) -> Dagboek.Row {
            Dagboek.Row(
                peildatum: file.scenario.peildatum, scenario: file.scenario.naam, jaar: one.jaar, cijfer: one.cijfer,
                waarden: [spread.mean, spread.p05, spread.p50, spread.p95], delen: delen)
        }
        return veranderingen.map { row($0, $0.was, before, []) }
            + veranderingen.map { row($0, $0.wordt, file, $0.delen) }
    }
}
