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
        static let momentum = ParameterDefinition(
            [], .verhouding, 0...0.95, .absent,
            "Part of the mean monthly change of the last six months that goes on the next; given, the path goes on after its last point with it, towards `referentie` by `rho`, and so does the noise; absent: level.",
            nl:
                "Deel van de gemiddelde maandelijkse verandering van het laatste halfjaar dat de maand erna doorgaat; gegeven: het pad gaat er na zijn laatste punt mee door, naar de `referentie` toe met `rho`, en de ruis ook; afwezig: vlak."
        )
        static let vertraging = ParameterDefinition(
            [], .maanden, 0...60, .neutral(0),
            "Mean lag with which x(t) reaches hazards and instroom (weights that fall geometrically).",
            nl:
                "Gemiddelde vertraging waarmee x(t) doorwerkt in hazards en instroom (gewichten die meetkundig afnemen)."
        )
        static let sd = ParameterDefinition(
            [], .procentpunt, 0...5, .neutral(0),
            "Standard deviation of the monthly shock to that noise, which begins at the cut-off; with `momentum`, after the last month of the path up to the peildatum.",
            nl:
                "Standaardafwijking van de maandelijkse schok in die ruis, die begint aan het eind van de maand vóór de start; met `momentum` na de laatste maand van het pad tot en met de peildatum."
        )
    }
}
