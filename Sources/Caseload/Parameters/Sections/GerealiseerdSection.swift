extension ParameterDefinition {
    /// Section `gerealiseerd`: what is known of the start year before the start.
    enum Gerealiseerd {
        static let lasten = ParameterDefinition(
            [], .euro, Bounds.euros, .absent,
            "Lasten of the start year before the start, all posts; absent: a year begun before has no account.",
            nl:
                "Lasten van het startjaar vóór de start, alle posten; afwezig: een eerder begonnen jaar heeft geen rekening."
        )
        static let baten = ParameterDefinition(
            [], .euro, Bounds.euros, .absent, "Baten of the start year before the start.",
            nl: "Baten van het startjaar vóór de start.")
        static let stand = ParameterDefinition(
            [.maand], .huishoudens, 0...1e6, .absent, "Observed stock at the end of a month of the start year.",
            nl: "Waargenomen stand aan het eind van een maand van het startjaar.",
            isFixed: true)
    }
}
