extension ParameterDefinition {
    /// Section `kosten`: norms and what they are charged at.
    enum Kosten {
        static let opslag = ParameterDefinition(
            [], .verhouding, 0.1...10, .absent,
            "What BUIG is charged per euro of norm, where no price is given; absent: as fitted to the last given price.",
            nl:
                "Wat per euro norm ten laste van de BUIG komt, waar geen prijs is gegeven; afwezig: zoals volgt uit de laatste gegeven prijs."
        )
        static let indexatie = ParameterDefinition(
            [.jaar], .verhouding, 0.5...2, .neutral(1),
            "Norms and the national price against the year before, once the table of norms ends.",
            nl: "Normen en landelijke prijs ten opzichte van het jaar ervoor, vanaf het eind van de normentabel.",
            isChance: true)
    }
}
