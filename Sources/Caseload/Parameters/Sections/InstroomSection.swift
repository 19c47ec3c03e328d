extension ParameterDefinition {
    /// Section `instroom`: new dossiers.
    enum Instroom {
        static let perMaand = ParameterDefinition(
            [.herkomst], .huishoudensPerMaand, 0...1e5, .required,
            "Expected new dossiers per month at the start, without terugval, season and labour market.",
            nl: "Verwacht aantal nieuwe dossiers per maand bij de start, zonder terugval, seizoen en arbeidsmarkt.")
        static let afstand = ParameterDefinition(
            [.herkomst, .afstand], .aandeel, Bounds.weights, .required, "Afstand of new dossiers.",
            nl: "Afstand van nieuwe dossiers.", isShares: true)
        static let leefvorm = ParameterDefinition(
            [.herkomst, .leefvorm], .aandeel, Bounds.weights, .required, "Leefvorm of new dossiers.",
            nl: "Leefvorm van nieuwe dossiers.", isShares: true)
        static let leeftijd = ParameterDefinition(
            [.herkomst, .leeftijd], .aandeel, Bounds.weights, .required, "Age of new dossiers, even within a band.",
            nl: "Leeftijd van nieuwe dossiers, gelijkmatig verdeeld binnen een klasse.",
            isShares: true)
        static let kenmerk = ParameterDefinition(
            [.herkomst, .kenmerk], .aandeel, 0...1, .neutral(0), "Share of new dossiers with a kenmerk.",
            nl: "Aandeel van nieuwe dossiers met een kenmerk.")
        static let seizoen = ParameterDefinition(
            [.maand], .verhouding, Bounds.ratio, .neutral(1), "Instroom in a calendar month against the average month.",
            nl: "Instroom in een kalendermaand ten opzichte van de gemiddelde maand.")
        static let trend = ParameterDefinition(
            [.herkomst], .perJaar, -1...1, .neutral(0), "Exponential growth of instroom, counted from the start.",
            nl: "Exponentiële groei van de instroom, geteld vanaf de start.")
        static let conjunctuur = ParameterDefinition(
            [.herkomst], .perProcentpunt, Bounds.beta, .neutral(0),
            "Change of log instroom per point of regional unemployment.",
            nl: "Verandering van de logaritme van de instroom per procentpunt regionale werkloosheid.")
        static let overdispersie = ParameterDefinition(
            [.herkomst], .variantie, 0...10, .neutral(0),
            "Variance of the gamma factor, mean 1, on a month's expected instroom; 0 is Poisson.",
            nl: "Variantie van de gammafactor, gemiddeld 1, op de verwachte instroom van een maand; 0 is Poisson.")
    }
}
