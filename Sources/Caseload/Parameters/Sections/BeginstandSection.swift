extension ParameterDefinition {
    /// Section `beginstand`: the stock at the cut-off.
    enum Beginstand {
        static let aantal = ParameterDefinition(
            [], .huishoudens, 0...1e6, .required, "Households on bijstand at the end of the month before the start.",
            nl: "Huishoudens in de bijstand aan het eind van de maand vóór de start.",
            isFixed: true)
        static let leefvorm = ParameterDefinition(
            [.leefvorm], .aandeel, Bounds.weights, .required, "Opening stock by leefvorm.",
            nl: "Beginstand naar leefvorm.", isShares: true,
            isFixed: true)
        static let leeftijd = ParameterDefinition(
            [.leeftijd], .aandeel, Bounds.weights, .required, "Opening stock by age.", nl: "Beginstand naar leeftijd.",
            isShares: true, isFixed: true)
        static let indeling = ParameterDefinition(
            [.indeling], .aandeel, Bounds.weights, .required,
            "Opening stock by indeling, as published; afstand given indeling is drawn per replication.",
            nl:
                "Beginstand naar indeling, zoals gepubliceerd; de afstand bij een indeling wordt per replicatie getrokken.",
            isShares: true,
            isFixed: true)
        static let herkomst = ParameterDefinition(
            [.herkomst], .aandeel, Bounds.weights, .absent,
            "Opening stock by herkomst; absent: as in the steady state of the hazards.",
            nl: "Beginstand naar herkomst; afwezig: zoals in de evenwichtstoestand van de hazards.", isShares: true,
            isFixed: true)
        static let duur = ParameterDefinition(
            [.duur], .aandeel, Bounds.weights, .absent,
            "Opening stock by months on benefit; absent: as in the steady state of the hazards.",
            nl: "Beginstand naar maanden in de bijstand; afwezig: zoals in de evenwichtstoestand van de hazards.",
            isShares: true,
            isFixed: true)
        static let oudOntvangers = ParameterDefinition(
            [], .huishoudens, 0...1e6, .required,
            "Former recipients at the start who left in the last 60 months and have not come back.",
            nl: "Oud-ontvangers bij de start die in de laatste 60 maanden zijn uitgestroomd en niet zijn teruggekomen.",
            isFixed: true)
    }
}
