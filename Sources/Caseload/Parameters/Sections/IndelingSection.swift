extension ParameterDefinition {
    /// Section `indeling`: what a klantmanager sees of afstand.
    enum Indeling {
        static let verwarring = ParameterDefinition(
            [.afstand, .indeling], .aandeel, Bounds.weights, .identity,
            "Indeling that a klantmanager gives to a dossier of an afstand: the confusion matrix.",
            nl: "Indeling die een klantmanager aan een dossier van een afstand geeft: de verwarringsmatrix.",
            isShares: true)
        static let herindeling = ParameterDefinition(
            [.indeling], .perMaand, Bounds.hazard, .absent,
            "Hazard of re-screening, which draws indeling again; absent: every move in afstand is noticed at once.",
            nl:
                "Hazard van herindeling, waarbij de indeling opnieuw wordt getrokken; afwezig: elke stap in afstand wordt meteen gezien."
        )
    }
}
