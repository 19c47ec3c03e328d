extension ParameterDefinition {
    /// Section `uitstroom`: exits, but for AOW and death.
    enum Uitstroom {
        static let hazard = ParameterDefinition(
            [.oorzaak, .afstand], .perMaand, Bounds.hazard, .required, "Hazard of uitstroom by cause and afstand.",
            nl: "Hazard van uitstroom naar oorzaak en afstand.")
        static let duur = ParameterDefinition(
            [.oorzaak, .duur], .verhouding, Bounds.ratio, .neutral(1), "Hazard ratio by months on benefit.",
            nl: "Hazardratio naar maanden in de bijstand.")
        static let leeftijd = ParameterDefinition(
            [.oorzaak, .leeftijd], .verhouding, Bounds.ratio, .neutral(1), "Hazard ratio by age.",
            nl: "Hazardratio naar leeftijd.")
        static let leefvorm = ParameterDefinition(
            [.oorzaak, .leefvorm], .verhouding, Bounds.ratio, .neutral(1), "Hazard ratio by leefvorm.",
            nl: "Hazardratio naar leefvorm.")
        static let herkomst = ParameterDefinition(
            [.oorzaak, .herkomst], .verhouding, Bounds.ratio, .neutral(1), "Hazard ratio by herkomst.",
            nl: "Hazardratio naar herkomst.")
        static let kenmerk = ParameterDefinition(
            [.oorzaak, .kenmerk], .verhouding, Bounds.ratio, .neutral(1), "Hazard ratio of having a kenmerk.",
            nl: "Hazardratio van wie een kenmerk heeft.")
        static let seizoen = ParameterDefinition(
            [.oorzaak, .maand], .verhouding, Bounds.ratio, .neutral(1), "Hazard ratio by calendar month.",
            nl: "Hazardratio naar kalendermaand.")
        static let conjunctuur = ParameterDefinition(
            [.oorzaak], .perProcentpunt, Bounds.beta, .neutral(0),
            "Change of log hazard per point of regional unemployment.",
            nl: "Verandering van de logaritme van de hazard per procentpunt regionale werkloosheid.")
    }
}
