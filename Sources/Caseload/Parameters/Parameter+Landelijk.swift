extension Parameter {
    /// Whether it is of the country: municipalities share its draw, replication by replication.
    package var isLandelijk: Bool {
        switch self {
        case .referentie, .pad, .arbeidsmarktRho, .arbeidsmarktSd, .momentum, .vertraging,
            .instroomConjunctuur, .uitstroomConjunctuur, .doorstroomConjunctuur, .terugvalConjunctuur,
            .discrepantieInstroom, .discrepantieTerugval, .discrepantieNiveau, .discrepantieSeizoen,
            .discrepantieStaart, .landToestand, .landPhi, .landSd, .landSnel,
            .macroVoorlopig, .macroNaderVoorlopig, .macroDefinitief, .macroVolume, .macroConjunctuur,
            .macroConjunctuurVertraagd, .naderBijstelling, .definitieveBijstelling:
            true
        default: false
        }
    }
}
