extension ParameterDefinition {
    /// Section `overlijden`: death.
    enum Overlijden {
        static let hazard = ParameterDefinition(
            [.leeftijd], .perMaand, Bounds.hazard, .required,
            "Hazard of death of the household by age; ends a dossier for good.",
            nl: "Hazard van overlijden van het huishouden naar leeftijd; beëindigt een dossier voorgoed.")
    }
}
