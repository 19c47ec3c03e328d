extension ParameterDefinition {
    /// Section `terugval`: coming back.
    enum Terugval {
        static let hazard = ParameterDefinition(
            [.sinds], .perMaand, Bounds.hazard, .required, "Hazard of coming back by months since exit to work.",
            nl: "Hazard van terugkomen naar maanden sinds de uitstroom naar werk.")
        static let oorzaak = ParameterDefinition(
            [.oorzaak], .verhouding, Bounds.ratio, .neutral(1), "Hazard ratio by cause of exit.",
            nl: "Hazardratio naar oorzaak van de uitstroom.")
        static let eerdereDuur = ParameterDefinition(
            [.duur], .verhouding, Bounds.ratio, .neutral(1), "Hazard ratio by length of the spell that ended.",
            nl: "Hazardratio naar de duur van de afgelopen bijstandsperiode.")
        static let conjunctuur = ParameterDefinition(
            [], .perProcentpunt, Bounds.beta, .neutral(0), "Change of log hazard per point of regional unemployment.",
            nl: "Verandering van de logaritme van de hazard per procentpunt regionale werkloosheid.")
        static let werkfase = ParameterDefinition(
            [.werkfase], .verhouding, Bounds.ratio, .neutral(1),
            "Hazard ratio while the job of the exit lasts, in the WW after it, and without work after that.",
            nl: "Hazardratio zolang de baan van de uitstroom duurt, in de WW daarna, en zonder werk daarna.")
    }
}
