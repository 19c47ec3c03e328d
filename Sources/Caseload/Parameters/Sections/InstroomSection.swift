extension ParameterDefinition {
    /// Section `instroom`: new dossiers.
    enum Instroom {
        static let perMaand = ParameterDefinition(
            [.herkomst], .huishoudensPerMaand, 0...1e5, .required,
            "Expected new dossiers per month at the start, without terugval, season and labour market.")
        static let afstand = ParameterDefinition(
            [.herkomst, .afstand], .aandeel, Bounds.weights, .required, "Afstand of new dossiers.", isShares: true)
        static let leefvorm = ParameterDefinition(
            [.herkomst, .leefvorm], .aandeel, Bounds.weights, .required, "Leefvorm of new dossiers.", isShares: true)
        static let leeftijd = ParameterDefinition(
            [.herkomst, .leeftijd], .aandeel, Bounds.weights, .required, "Age of new dossiers, even within a band.",
            isShares: true)
        static let kenmerk = ParameterDefinition(
            [.herkomst, .kenmerk], .aandeel, 0...1, .neutral(0), "Share of new dossiers with a kenmerk.")
        static let seizoen = ParameterDefinition(
            [.maand], .verhouding, Bounds.ratio, .neutral(1), "Instroom in a calendar month against the average month.")
        static let trend = ParameterDefinition(
            [.herkomst], .perJaar, -1...1, .neutral(0), "Exponential growth of instroom, counted from the start.")
        static let conjunctuur = ParameterDefinition(
            [.herkomst], .perProcentpunt, Bounds.beta, .neutral(0),
            "Change of log instroom per point of regional unemployment.")
        static let overdispersie = ParameterDefinition(
            [.herkomst], .variantie, 0...10, .neutral(0),
            "Variance of the gamma factor, mean 1, on a month's expected instroom; 0 is Poisson.")
    }
}
