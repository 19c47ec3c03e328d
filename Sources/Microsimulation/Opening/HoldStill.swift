internal import BijstandCaseload

extension ParameterVector {
    /// Instroom and hazards as they are at the start, for ever: no season, trend, labour market, overdispersion or discrepancy but its level.
    mutating func holdStill() {
        func set(_ parameter: Parameter, _ value: Double) {
            for position in layout.range(parameter) { values[position] = value }
        }
        set(.instroomSeizoen, 1)
        set(.uitstroomSeizoen, 1)
        set(.instroomTrend, 0)
        set(.instroomOverdispersie, 0)
        set(.arbeidsmarktSd, 0)
        set(.pad, scalar(.referentie))
        set(.vertraging, 0)
        for parameter in [
            Parameter.discrepantieSeizoen, .landToestand, .landSd, .landSnel, .gemeenteToestand, .gemeenteSd,
        ] { set(parameter, 0) }
    }
}
