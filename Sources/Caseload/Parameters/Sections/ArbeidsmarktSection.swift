extension ParameterDefinition {
    /// Section `arbeidsmarkt`: regional unemployment.
    enum Arbeidsmarkt {
        static let referentie = ParameterDefinition(
            [], .procent, 0...50, .required, "Regional unemployment at which x(t) is 0 and hazards are as given.")
        static let pad = ParameterDefinition(
            [.punt], .procent, 0...50, .required,
            "Regional unemployment in a month; straight lines between points, level outside them.")
        static let rho = ParameterDefinition(
            [], .verhouding, 0...0.9999, .neutral(0), "Persistence per month of the noise around the path (AR(1)).")
        static let sd = ParameterDefinition(
            [], .procentpunt, 0...5, .neutral(0),
            "Standard deviation of the monthly shock to that noise; 0 at the cut-off.")
    }
}
