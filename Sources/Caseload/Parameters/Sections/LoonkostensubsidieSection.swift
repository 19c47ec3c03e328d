extension ParameterDefinition {
    /// Section `loonkostensubsidie`: wage subsidy.
    enum Loonkostensubsidie {
        static let aandeel = ParameterDefinition(
            [], .aandeel, 0...1, .neutral(0),
            "Share of exits to work of dossiers with kenmerk arbeidsbeperkt that get loonkostensubsidie.",
            nl:
                "Aandeel van de uitstroom naar werk van dossiers met kenmerk arbeidsbeperkt dat loonkostensubsidie krijgt."
        )
        static let prijs = ParameterDefinition(
            [.jaar], .euro, Bounds.euros, .neutral(0), "Loonkostensubsidie of a full-time job-year.",
            nl: "Loonkostensubsidie van een voltijds baanjaar.")
        static let vergoed = ParameterDefinition(
            [.jaar], .aandeel, 0...1, .neutral(0),
            "Share of loonkostensubsidie that the state pays by its own stream, on what was spent (from 2022).",
            nl: "Aandeel van de loonkostensubsidie dat het Rijk apart betaalt, op basis van de realisatie (vanaf 2022)."
        )
    }
}
