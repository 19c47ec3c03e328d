/// What a dossier file gives of the opening state.
enum DossierMargin {
    case aantal, leefvorm, leeftijd, herkomst, duur, oudOntvangers
}

extension Parameter {
    /// Where a dossier file gives its numbers instead of the scenario; a parameter that does not say so does not compile.
    var dossierMargin: DossierMargin? {
        switch self {
        case .stock: .aantal
        case .stockLeefvorm: .leefvorm
        case .stockLeeftijd: .leeftijd
        case .stockHerkomst: .herkomst
        case .stockDuur: .duur
        case .formerRecipients: .oudOntvangers
        case .stockIndeling, .instroom, .instroomAfstand, .instroomLeefvorm, .instroomLeeftijd, .instroomKenmerk,
            .instroomSeizoen, .instroomTrend, .instroomConjunctuur, .instroomOverdispersie, .uitstroom, .uitstroomDuur,
            .uitstroomLeeftijd, .uitstroomLeefvorm, .uitstroomHerkomst, .uitstroomKenmerk, .uitstroomSeizoen,
            .uitstroomConjunctuur, .doorstroom, .doorstroomLeeftijd, .doorstroomKenmerk, .doorstroomConjunctuur,
            .terugval, .terugvalOorzaak, .terugvalDuur, .terugvalConjunctuur, .terugvalWerkfase, .overlijden,
            .verwarring, .herindeling, .werkUren, .werkTermijn, .werkLoon, .werkLoonSd, .werkVrijlating,
            .werkVrijlatingMaanden, .werkVrijlatingGrens, .werkGroei, .werkVerlenging, .werkWW, .werkZoektijd,
            .formatie, .begeleidingReferentie, .begeleidingElasticiteit, .referentie, .pad, .arbeidsmarktRho,
            .arbeidsmarktSd, .medebewoners, .medebewonersNa2022, .loonkostensubsidie, .loonkostensubsidiePrijs,
            .loonkostensubsidieVergoed, .opslag, .indexatie, .prijs, .macrobudget, .macroAandeel, .macroVolume,
            .macroConjunctuur, .macroConjunctuurVertraagd, .voorlopig, .naderVoorlopig, .naderBijstelling, .definitief,
            .definitieveBijstelling, .overigeLasten, .baten, .eerdereResultaten, .eerdereBudgetten, .eerderVangnet,
            .gerealiseerdeLasten, .gerealiseerdeBaten, .gerealiseerdeStand, .gewenstAantal, .ambitieReferentie,
            .ambitieDoel, .ambitieVoltijds, .ambitieDeeltijd, .reserve, .participatiebudget, .participatieUitgaven,
            .participatieExtern, .effectRatio, .effectInstroom, .effectWerkloosheid, .effectFormatie, .maatregelKosten,
            .trajectPlaatsen, .trajectBudget, .trajectPrijs, .trajectExtern, .trajectExternBudget, .trajectHerhaling:
            nil
        }
    }

    /// The numbers of the opening state that a dossier file gives instead of the scenario.
    public static let givenByDossiers = allCases.filter { $0.dossierMargin != nil }
}
