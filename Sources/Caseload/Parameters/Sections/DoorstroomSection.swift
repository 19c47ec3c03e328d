extension ParameterDefinition {
    /// Section `doorstroom`: steps in afstand.
    enum Doorstroom {
        static let hazard = ParameterDefinition(
            [.doorstroom], .perMaand, Bounds.hazard, .required, "Hazard of a step in afstand.",
            nl: "Hazard van een stap in afstand.")
        static let leeftijd = ParameterDefinition(
            [.doorstroom, .leeftijd], .verhouding, Bounds.ratio, .neutral(1), "Hazard ratio by age.",
            nl: "Hazardratio naar leeftijd.")
        static let kenmerk = ParameterDefinition(
            [.doorstroom, .kenmerk], .verhouding, Bounds.ratio, .neutral(1), "Hazard ratio of having a kenmerk.",
            nl: "Hazardratio van wie een kenmerk heeft.")
        static let conjunctuur = ParameterDefinition(
            [.doorstroom], .perProcentpunt, Bounds.beta, .neutral(0),
            "Change of log hazard per point of regional unemployment.",
            nl: "Verandering van de logaritme van de hazard per procentpunt regionale werkloosheid.")
    }
}
