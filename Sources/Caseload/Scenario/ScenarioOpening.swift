extension Scenario {
    /// Numbers of the opening state, which the scenario gives.
    package static let openingParameters: [Parameter] = Parameter.allCases.filter {
        $0.rawValue.hasPrefix("beginstand.")
    }

    /// The same scenario from the opening state that another gives, of the same cut-off.
    package func opening(as other: Scenario) -> Scenario {
        precondition(cutOff == other.cutOff)
        var quantities = quantities
        for parameter in Self.openingParameters {
            for (own, theirs) in zip(layout.range(parameter), other.layout.range(parameter)) {
                quantities[own] = other.quantities[theirs]
            }
        }
        return Scenario(
            naam: naam, titel: titel, start: start, horizon: horizon, layout: layout, quantities: quantities,
            dirichlet: dirichlet, points: points, interventions: interventions, doelen: doelen, correlated: correlated,
            sample: sample, dossiers: other.dossiers, waarnemingen: waarnemingen, observedStart: other.observedStart,
            geld: geld, vangnet: vangnet, begroting: begroting, calibratie: calibratie)
    }
}
