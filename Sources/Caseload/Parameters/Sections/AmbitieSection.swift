extension ParameterDefinition {
    /// Section `ambitie`: people to work: aim and reference.
    enum Ambitie {
        static let referentie = ParameterDefinition(
            [.telwijze], .huishoudens, 0...1e6, .absent, "People to work in the year of reference, so counted.",
            nl: "Mensen aan het werk in het referentiejaar, zo geteld.",
            isFixed: true)
        static let doel = ParameterDefinition(
            [.telwijze], .huishoudens, 0...1e6, .absent, "People to work a year aimed at, so counted.",
            nl: "Mensen aan het werk per jaar waarnaar wordt gestreefd, zo geteld.", isFixed: true)
        static let aandeelVoltijds = ParameterDefinition(
            [], .aandeel, 0...1, .absent, "Of the extra people to work, those who leave the benefit: the memo's sum.",
            nl: "Aandeel van de extra mensen aan het werk dat uit de bijstand gaat: de rekensom van de notitie.",
            isFixed: true)
        static let deelDeeltijd = ParameterDefinition(
            [], .aandeel, 0...1, .absent, "What the others save of a benefit: the memo's sum.",
            nl: "Deel van een uitkering dat de anderen besparen: de rekensom van de notitie.", isFixed: true)
    }
}
