extension Parameter {
    /// What is known of each: a parameter without a definition does not compile.
    public var definition: ParameterDefinition {
        switch self {
        case .stock: ParameterDefinition.Beginstand.aantal
        case .stockLeefvorm: ParameterDefinition.Beginstand.leefvorm
        case .stockLeeftijd: ParameterDefinition.Beginstand.leeftijd
        case .stockIndeling: ParameterDefinition.Beginstand.indeling
        case .stockHerkomst: ParameterDefinition.Beginstand.herkomst
        case .stockDuur: ParameterDefinition.Beginstand.duur
        case .formerRecipients: ParameterDefinition.Beginstand.oudOntvangers
        case .instroom: ParameterDefinition.Instroom.perMaand
        case .instroomAfstand: ParameterDefinition.Instroom.afstand
        case .instroomLeefvorm: ParameterDefinition.Instroom.leefvorm
        case .instroomLeeftijd: ParameterDefinition.Instroom.leeftijd
        case .instroomKenmerk: ParameterDefinition.Instroom.kenmerk
        case .instroomSeizoen: ParameterDefinition.Instroom.seizoen
        case .instroomTrend: ParameterDefinition.Instroom.trend
        case .instroomConjunctuur: ParameterDefinition.Instroom.conjunctuur
        case .instroomOverdispersie: ParameterDefinition.Instroom.overdispersie
        case .uitstroom: ParameterDefinition.Uitstroom.hazard
        case .uitstroomDuur: ParameterDefinition.Uitstroom.duur
        case .uitstroomLeeftijd: ParameterDefinition.Uitstroom.leeftijd
        case .uitstroomLeefvorm: ParameterDefinition.Uitstroom.leefvorm
        case .uitstroomHerkomst: ParameterDefinition.Uitstroom.herkomst
        case .uitstroomKenmerk: ParameterDefinition.Uitstroom.kenmerk
        case .uitstroomSeizoen: ParameterDefinition.Uitstroom.seizoen
        case .uitstroomConjunctuur: ParameterDefinition.Uitstroom.conjunctuur
        case .doorstroom: ParameterDefinition.Doorstroom.hazard
        case .doorstroomLeeftijd: ParameterDefinition.Doorstroom.leeftijd
        case .doorstroomKenmerk: ParameterDefinition.Doorstroom.kenmerk
        case .doorstroomConjunctuur: ParameterDefinition.Doorstroom.conjunctuur
        case .terugval: ParameterDefinition.Terugval.hazard
        case .terugvalOorzaak: ParameterDefinition.Terugval.oorzaak
        case .terugvalDuur: ParameterDefinition.Terugval.eerdereDuur
        case .terugvalConjunctuur: ParameterDefinition.Terugval.conjunctuur
        case .terugvalWerkfase: ParameterDefinition.Terugval.werkfase
        case .overlijden: ParameterDefinition.Overlijden.hazard
        case .verwarring: ParameterDefinition.Indeling.verwarring
        case .herindeling: ParameterDefinition.Indeling.herindeling
        case .werkUren: ParameterDefinition.Werk.uren
        case .werkTermijn: ParameterDefinition.Werk.termijn
        case .werkLoon: ParameterDefinition.Werk.loon
        case .werkLoonSd: ParameterDefinition.Werk.loonSd
        case .werkVrijlating: ParameterDefinition.Werk.vrijlating
        case .werkVrijlatingMaanden: ParameterDefinition.Werk.vrijlatingMaanden
        case .werkVrijlatingGrens: ParameterDefinition.Werk.vrijlatingGrens
        case .werkGroei: ParameterDefinition.Werk.groei
        case .werkVerlenging: ParameterDefinition.Werk.verlenging
        case .werkWW: ParameterDefinition.Werk.ww
        case .werkZoektijd: ParameterDefinition.Werk.zoektijd
        case .formatie: ParameterDefinition.Begeleiding.formatie
        case .begeleidingReferentie: ParameterDefinition.Begeleiding.referentie
        case .begeleidingElasticiteit: ParameterDefinition.Begeleiding.elasticiteit
        case .referentie: ParameterDefinition.Arbeidsmarkt.referentie
        case .pad: ParameterDefinition.Arbeidsmarkt.pad
        case .arbeidsmarktRho: ParameterDefinition.Arbeidsmarkt.rho
        case .arbeidsmarktSd: ParameterDefinition.Arbeidsmarkt.sd
        case .medebewoners: ParameterDefinition.Kostendelers.aandeel
        case .medebewonersNa2022: ParameterDefinition.Kostendelers.vanaf2023
        case .loonkostensubsidie: ParameterDefinition.Loonkostensubsidie.aandeel
        case .loonkostensubsidiePrijs: ParameterDefinition.Loonkostensubsidie.prijs
        case .loonkostensubsidieVergoed: ParameterDefinition.Loonkostensubsidie.vergoed
        case .opslag: ParameterDefinition.Kosten.opslag
        case .indexatie: ParameterDefinition.Kosten.indexatie
        case .prijs: ParameterDefinition.Buig.prijs
        case .macroVoorlopig: ParameterDefinition.Buig.macroVoorlopig
        case .macroNaderVoorlopig: ParameterDefinition.Buig.macroNaderVoorlopig
        case .macroDefinitief: ParameterDefinition.Buig.macroDefinitief
        case .macroAandeel: ParameterDefinition.Buig.aandeel
        case .aandeelVerandering: ParameterDefinition.Buig.aandeelVerandering
        case .macroVolume: ParameterDefinition.Buig.macroVolume
        case .macroConjunctuur: ParameterDefinition.Buig.macroConjunctuur
        case .macroConjunctuurVertraagd: ParameterDefinition.Buig.macroConjunctuurVertraagd
        case .voorlopig: ParameterDefinition.Buig.voorlopig
        case .naderVoorlopig: ParameterDefinition.Buig.naderVoorlopig
        case .naderBijstelling: ParameterDefinition.Buig.naderBijstelling
        case .definitief: ParameterDefinition.Buig.definitief
        case .definitieveBijstelling: ParameterDefinition.Buig.definitieveBijstelling
        case .overigeLasten: ParameterDefinition.Buig.overigeLasten
        case .baten: ParameterDefinition.Buig.baten
        case .eerdereResultaten: ParameterDefinition.Buig.eerdereResultaten
        case .eerdereBudgetten: ParameterDefinition.Buig.eerdereBudgetten
        case .eerderVangnet: ParameterDefinition.Buig.eerderVangnet
        case .gerealiseerdeLasten: ParameterDefinition.Gerealiseerd.lasten
        case .gerealiseerdeBaten: ParameterDefinition.Gerealiseerd.baten
        case .gerealiseerdeStand: ParameterDefinition.Gerealiseerd.stand
        case .gewenstAantal: ParameterDefinition.Gewenst.aantal
        case .ambitieReferentie: ParameterDefinition.Ambitie.referentie
        case .ambitieDoel: ParameterDefinition.Ambitie.doel
        case .ambitieVoltijds: ParameterDefinition.Ambitie.aandeelVoltijds
        case .ambitieDeeltijd: ParameterDefinition.Ambitie.deelDeeltijd
        case .reserve: ParameterDefinition.Reserve.stand
        case .participatiebudget: ParameterDefinition.Participatiebudget.budget
        case .participatieUitgaven: ParameterDefinition.Participatiebudget.uitgaven
        case .participatieExtern: ParameterDefinition.Participatiebudget.extern
        case .effectRatio: ParameterDefinition.Interventies.effectenRatio
        case .effectInstroom: ParameterDefinition.Interventies.effectenInstroom
        case .effectWerkloosheid: ParameterDefinition.Interventies.effectenWerkloosheid
        case .effectFormatie: ParameterDefinition.Interventies.effectenFormatie
        case .maatregelKosten: ParameterDefinition.Interventies.kosten
        case .trajectPlaatsen: ParameterDefinition.Interventies.trajectPlaatsen
        case .trajectBudget: ParameterDefinition.Interventies.trajectBudget
        case .trajectPrijs: ParameterDefinition.Interventies.trajectPrijs
        case .trajectExtern: ParameterDefinition.Interventies.trajectExtern
        case .trajectExternBudget: ParameterDefinition.Interventies.trajectExternBudget
        case .trajectHerhaling: ParameterDefinition.Interventies.trajectHerhaling
        }
    }
}

extension ParameterDefinition {
    /// Bounds that many numbers have.
    enum Bounds {
        /// Of a table that is scaled to add up to 1.
        static let weights = 0.0...1e6
        static let ratio = 0.0...100.0
        static let hazard = 0.0...5.0
        static let beta = -2.0...2.0
        static let euros = 0.0...1e12
    }
}
