extension ParameterDefinition {
    /// Section `discrepantie`: what moves flows and is neither hazard, season nor labour market.
    enum Discrepantie {
        /// Logarithms of a pressure.
        private static let druk = -3.0...3.0

        static let deelInstroom = ParameterDefinition(
            [], .aandeel, 0...1, .neutral(0.5),
            "Part of the pressure z(t) that goes to instroom and, times `terugval`, to coming back; the rest lowers uitstroom.",
            nl:
                "Deel van de druk z(t) dat naar de instroom gaat en, maal `terugval`, naar terugkomen; de rest verlaagt de uitstroom."
        )
        static let terugval = ParameterDefinition(
            [], .verhouding, 0...5, .neutral(1), "What z(t) does to coming back, against instroom.",
            nl: "Wat z(t) met terugkomen doet, vergeleken met de instroom.")
        static let niveau = ParameterDefinition(
            [], .logaritme, druk, .neutral(0), "Level of z(t): what it reverts to.",
            nl: "Niveau van z(t): waar zij naar terugkeert.")
        static let seizoen = ParameterDefinition(
            [.maand], .logaritme, druk, .neutral(0), "What z(t) has in a month of the year.",
            nl: "Wat z(t) in een maand van het jaar heeft.")
        static let staart = ParameterDefinition(
            [], .aandeel, 0...0.45, .neutral(0),
            "One divided by the degrees of freedom ν of its shocks: 0 is normal, 0.25 is ν = 4. One factor a replication, with a mean of 1 on their variance.",
            nl:
                "Eén gedeeld door de vrijheidsgraden ν van haar schokken: 0 is normaal, 0.25 is ν = 4. Eén factor per replicatie, gemiddeld 1, op hun variantie."
        )
        static let landToestand = ParameterDefinition(
            [], .logaritme, druk, .neutral(0),
            "The country's slow part s at the peildatum; it holds before, and decays after.",
            nl: "Het trage deel s van het land op de peildatum; ervoor blijft het zo, erna neemt het af.")
        static let landPhi = ParameterDefinition(
            [], .verhouding, 0...0.9999, .neutral(0), "Part of s that is left a month later.",
            nl: "Deel van s dat er een maand later nog is.")
        static let landSd = ParameterDefinition(
            [], .logaritme, 0...1, .neutral(0), "Standard deviation of the monthly shock to s.",
            nl: "Standaardafwijking van de maandelijkse schok in s.")
        static let landSnel = ParameterDefinition(
            [], .logaritme, 0...1, .neutral(0), "Standard deviation of the country's fast part, of one month each.",
            nl: "Standaardafwijking van het snelle deel van het land, van elke maand apart.")
        static let volgtLand = ParameterDefinition(
            [], .verhouding, 0...3, .neutral(1),
            "Part of what changes in the country after the peildatum, in its labour market and its pressure, that reaches the flows: 1 is all of it.",
            nl:
                "Deel van wat er na de peildatum in het land verandert, in arbeidsmarkt en druk, dat de stromen bereikt: 1 is alles."
        )
        static let gemeenteToestand = ParameterDefinition(
            [], .logaritme, druk, .neutral(0),
            "The municipality's own slow part at the peildatum, beside the country's.",
            nl: "Het eigen trage deel van de gemeente op de peildatum, naast dat van het land.")
        static let gemeentePhi = ParameterDefinition(
            [], .verhouding, 0...0.9999, .neutral(0), "Part of the municipality's own that is left a month later.",
            nl: "Deel van het eigen deel van de gemeente dat er een maand later nog is.")
        static let gemeenteSd = ParameterDefinition(
            [], .logaritme, 0...1, .neutral(0), "Standard deviation of the monthly shock to the municipality's own.",
            nl: "Standaardafwijking van de maandelijkse schok in het eigen deel van de gemeente.")
    }
}
