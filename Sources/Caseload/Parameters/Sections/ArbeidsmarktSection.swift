extension ParameterDefinition {
    /// Section `arbeidsmarkt`: regional unemployment.
    enum Arbeidsmarkt {
        static let referentie = ParameterDefinition(
            [], .procent, 0...50, .required, "Regional unemployment at which x(t) is 0 and hazards are as given.",
            nl: "Regionale werkloosheid waarbij x(t) 0 is en de hazards zijn zoals gegeven.")
        static let pad = ParameterDefinition(
            [.punt], .procent, 0...50, .required,
            "Regional unemployment in a month; straight lines between points, level outside them.",
            nl: "Regionale werkloosheid in een maand; rechte lijnen tussen de punten, daarbuiten vlak.")
        static let rho = ParameterDefinition(
            [], .verhouding, 0...0.9999, .neutral(0), "Persistence per month of the noise around the path (AR(1)).",
            nl: "Deel van de ruis rond het pad dat een maand later nog doorwerkt (AR(1)).")
        static let sd = ParameterDefinition(
            [], .procentpunt, 0...5, .neutral(0),
            "Standard deviation of the monthly shock to that noise; 0 at the cut-off.",
            nl: "Standaardafwijking van de maandelijkse schok in die ruis; 0 op de peildatum.")
    }
}
