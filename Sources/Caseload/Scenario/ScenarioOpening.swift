extension Scenario {
    /// Numbers of the opening state, which the scenario gives.
    package static let openingParameters: [Parameter] = Parameter.allCases.filter {
        $0.rawValue.hasPrefix("beginstand.")
    }

    /// The same scenario from the opening state that another gives, of the same cut-off.
    package func opening(as other: Scenario) -> Scenario {
        precondition(cutOff == other.cutOff)
        var scenario = self
        for parameter in Self.openingParameters {
            for (own, theirs) in zip(layout.range(parameter), other.layout.range(parameter)) {
                scenario.quantities[own] = other.quantities[theirs]
            }
        }
        scenario.dossiers = other.dossiers
        scenario.observedStart = other.observedStart
        return scenario
    }
}
