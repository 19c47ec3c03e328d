extension ParameterDefinition {
    /// Section `terugval`: coming back.
    enum Terugval {
        static let hazard = ParameterDefinition(
            [.sinds], .perMaand, Bounds.hazard, .required, "Hazard of coming back by months since exit to work.")
        static let oorzaak = ParameterDefinition(
            [.oorzaak], .verhouding, Bounds.ratio, .neutral(1), "Hazard ratio by cause of exit.")
        static let eerdereDuur = ParameterDefinition(
            [.duur], .verhouding, Bounds.ratio, .neutral(1), "Hazard ratio by length of the spell that ended.")
        static let conjunctuur = ParameterDefinition(
            [], .perProcentpunt, Bounds.beta, .neutral(0), "Change of log hazard per point of regional unemployment.")
        static let werkfase = ParameterDefinition(
            [.werkfase], .verhouding, Bounds.ratio, .neutral(1),
            "Hazard ratio while the job of the exit lasts, in the WW after it, and without work after that.")
    }
}
