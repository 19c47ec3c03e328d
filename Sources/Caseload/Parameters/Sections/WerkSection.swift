extension ParameterDefinition {
    /// Section `werk`: jobs, beside the benefit and after it.
    enum Werk {
        static let uren = ParameterDefinition(
            [.afstand, .uren], .aandeel, Bounds.weights, .only("36"), "Hours a week of a job found.",
            nl: "Uren per week van een gevonden baan.", isShares: true, spared: "6")
        static let termijn = ParameterDefinition(
            [.uren, .termijn], .aandeel, Bounds.weights, .only("vast"), "Term of a contract.",
            nl: "Termijn van een contract.", isShares: true)
        static let loon = ParameterDefinition(
            [], .verhouding, 1...10, .neutral(1),
            "Mean hourly wage of a job found, against the minimum wage; wages below it are paid at it.",
            nl:
                "Gemiddeld uurloon van een gevonden baan, ten opzichte van het minimumloon; wie daaronder zou uitkomen, krijgt het minimumloon."
        )
        static let loonSd = ParameterDefinition(
            [], .verhouding, 0...5, .neutral(0), "Standard deviation of that wage before the minimum (lognormal).",
            nl: "Standaardafwijking van dat loon vóór toepassing van het minimum (lognormaal).")
        static let vrijlating = ParameterDefinition(
            [], .aandeel, 0...1, .neutral(0), "Share of deeltijd earnings that a household keeps beside the benefit.",
            nl: "Aandeel van de verdiensten uit deeltijd dat een huishouden naast de uitkering mag houden.")
        static let vrijlatingMaanden = ParameterDefinition(
            [], .maanden, 0...480, .absent,
            "Months, from the first job of a spell on, in which that share is kept; absent: as long as it works.",
            nl:
                "Maanden, vanaf de eerste baan van een bijstandsperiode, waarin dat aandeel wordt vrijgelaten; afwezig: zolang er wordt gewerkt."
        )
        static let vrijlatingGrens = ParameterDefinition(
            [], .aandeel, 0...1, .neutral(1),
            "Most that is kept of earnings a month, as a share of the net minimum wage.",
            nl: "Hoogste vrijlating per maand, als aandeel van het netto minimumloon.")
        static let groei = ParameterDefinition(
            [.deeltijd], .perMaand, Bounds.hazard, .neutral(0),
            "Hazard that the hours of a deeltijd job grow to the next step.",
            nl: "Hazard dat de uren van een deeltijdbaan naar de volgende stap groeien.")
        static let verlenging = ParameterDefinition(
            [.tijdelijk], .aandeel, 0...1, .neutral(0), "Chance that a contract that ends goes on for good.",
            nl: "Kans dat een aflopend contract vast wordt.")
        static let ww = ParameterDefinition(
            [.tijdelijk], .maanden, 0...38, .neutral(0),
            "Months of WW after a contract that ends, in whole months; 0 without WW.",
            nl: "Maanden WW na een aflopend contract, in hele maanden; 0 zonder WW.")
        static let zoektijd = ParameterDefinition(
            [], .maanden, 0...60, .neutral(0),
            "Months without work, after contract and WW, that terugval.werkfase.werkloos lasts, in whole months.",
            nl: "Maanden zonder werk, na contract en WW, dat terugval.werkfase.werkloos duurt, in hele maanden.")
    }
}
