extension ParameterDefinition {
    /// Section `uitstroom`: exits, but for AOW and death.
    enum Uitstroom {
        static let hazard = ParameterDefinition(
            [.oorzaak, .afstand], .perMaand, Bounds.hazard, .required, "Hazard of uitstroom by cause and afstand.")
        static let duur = ParameterDefinition(
            [.oorzaak, .duur], .verhouding, Bounds.ratio, .neutral(1), "Hazard ratio by months on benefit.")
        static let leeftijd = ParameterDefinition(
            [.oorzaak, .leeftijd], .verhouding, Bounds.ratio, .neutral(1), "Hazard ratio by age.")
        static let leefvorm = ParameterDefinition(
            [.oorzaak, .leefvorm], .verhouding, Bounds.ratio, .neutral(1), "Hazard ratio by leefvorm.")
        static let herkomst = ParameterDefinition(
            [.oorzaak, .herkomst], .verhouding, Bounds.ratio, .neutral(1), "Hazard ratio by herkomst.")
        static let kenmerk = ParameterDefinition(
            [.oorzaak, .kenmerk], .verhouding, Bounds.ratio, .neutral(1), "Hazard ratio of having a kenmerk.")
        static let seizoen = ParameterDefinition(
            [.oorzaak, .maand], .verhouding, Bounds.ratio, .neutral(1), "Hazard ratio by calendar month.")
        static let conjunctuur = ParameterDefinition(
            [.oorzaak], .perProcentpunt, Bounds.beta, .neutral(0),
            "Change of log hazard per point of regional unemployment.")
    }
}
