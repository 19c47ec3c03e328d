/// Every number a scenario may set, by its path in the scenario file.
///
/// The one registry: reading, validation, `bijstand parameters`, drawing and the engine's tables all follow it.
public enum Parameter: String, CaseIterable, Sendable {
    case stock = "beginstand.aantal"
    case stockLeefvorm = "beginstand.leefvorm"
    case stockLeeftijd = "beginstand.leeftijd"
    case stockIndeling = "beginstand.indeling"
    case stockHerkomst = "beginstand.herkomst"
    case stockDuur = "beginstand.duur"
    case formerRecipients = "beginstand.oud_ontvangers"

    case instroom = "instroom.per_maand"
    case instroomAfstand = "instroom.afstand"
    case instroomLeefvorm = "instroom.leefvorm"
    case instroomLeeftijd = "instroom.leeftijd"
    case instroomKenmerk = "instroom.kenmerk"
    case instroomSeizoen = "instroom.seizoen"
    case instroomTrend = "instroom.trend"
    case instroomConjunctuur = "instroom.conjunctuur"
    case instroomOverdispersie = "instroom.overdispersie"

    case uitstroom = "uitstroom.hazard"
    case uitstroomDuur = "uitstroom.duur"
    case uitstroomLeeftijd = "uitstroom.leeftijd"
    case uitstroomLeefvorm = "uitstroom.leefvorm"
    case uitstroomHerkomst = "uitstroom.herkomst"
    case uitstroomKenmerk = "uitstroom.kenmerk"
    case uitstroomSeizoen = "uitstroom.seizoen"
    case uitstroomConjunctuur = "uitstroom.conjunctuur"

    case doorstroom = "doorstroom.hazard"
    case doorstroomLeeftijd = "doorstroom.leeftijd"
    case doorstroomKenmerk = "doorstroom.kenmerk"
    case doorstroomConjunctuur = "doorstroom.conjunctuur"

    case terugval = "terugval.hazard"
    case terugvalOorzaak = "terugval.oorzaak"
    case terugvalDuur = "terugval.eerdere_duur"
    case terugvalConjunctuur = "terugval.conjunctuur"

    case terugvalWerkfase = "terugval.werkfase"

    case overlijden = "overlijden.hazard"

    case verwarring = "indeling.verwarring"
    case herindeling = "indeling.herindeling"

    case werkUren = "werk.uren"
    case werkTermijn = "werk.termijn"
    case werkLoon = "werk.loon"
    case werkLoonSd = "werk.loon_sd"
    case werkVrijlating = "werk.vrijlating"
    case werkVrijlatingMaanden = "werk.vrijlating_maanden"
    case werkVrijlatingGrens = "werk.vrijlating_grens"
    case werkGroei = "werk.groei"
    case werkVerlenging = "werk.verlenging"
    case werkWW = "werk.ww"
    case werkZoektijd = "werk.zoektijd"

    case formatie = "begeleiding.formatie"
    case begeleidingReferentie = "begeleiding.referentie"
    case begeleidingElasticiteit = "begeleiding.elasticiteit"

    case referentie = "arbeidsmarkt.referentie"
    case pad = "arbeidsmarkt.pad"
    case arbeidsmarktRho = "arbeidsmarkt.rho"
    case arbeidsmarktSd = "arbeidsmarkt.sd"
    case momentum = "arbeidsmarkt.momentum"
    case vertraging = "arbeidsmarkt.vertraging"

    case discrepantieInstroom = "discrepantie.deel_instroom"
    case discrepantieTerugval = "discrepantie.terugval"
    case discrepantieNiveau = "discrepantie.niveau"
    case discrepantieSeizoen = "discrepantie.seizoen"
    case discrepantieStaart = "discrepantie.staart"
    case landToestand = "discrepantie.land_toestand"
    case landPhi = "discrepantie.land_phi"
    case landSd = "discrepantie.land_sd"
    case landSnel = "discrepantie.land_snel"
    case volgtLand = "discrepantie.volgt_land"
    case gemeenteToestand = "discrepantie.gemeente_toestand"
    case gemeentePhi = "discrepantie.gemeente_phi"
    case gemeenteSd = "discrepantie.gemeente_sd"

    case medebewoners = "kostendelers.aandeel"
    case medebewonersNa2022 = "kostendelers.vanaf_2023"
    case loonkostensubsidie = "loonkostensubsidie.aandeel"
    case loonkostensubsidiePrijs = "loonkostensubsidie.prijs"
    case loonkostensubsidieVergoed = "loonkostensubsidie.vergoed"

    case opslag = "kosten.opslag"
    case indexatie = "kosten.indexatie"

    case prijs = "buig.prijs"
    case macroVoorlopig = "buig.macro_voorlopig"
    case macroNaderVoorlopig = "buig.macro_nader_voorlopig"
    case macroDefinitief = "buig.macro_definitief"
    case macroAandeel = "buig.aandeel"
    case aandeelVerandering = "buig.aandeel_verandering"
    case macroVolume = "buig.macro_volume"
    case vangnetUitname = "buig.vangnet_uitname"
    case macroConjunctuur = "buig.macro_conjunctuur"
    case macroConjunctuurVertraagd = "buig.macro_conjunctuur_vertraagd"
    case voorlopig = "buig.voorlopig"
    case naderVoorlopig = "buig.nader_voorlopig"
    case naderBijstelling = "buig.nader_bijstelling"
    case definitief = "buig.definitief"
    case definitieveBijstelling = "buig.definitieve_bijstelling"
    case overigeLasten = "buig.overige_lasten"
    case baten = "buig.baten"
    case eerdereResultaten = "buig.eerdere_resultaten"
    case eerdereBudgetten = "buig.eerdere_budgetten"
    case eerderVangnet = "buig.eerder_vangnet"

    case gerealiseerdeLasten = "gerealiseerd.lasten"
    case gerealiseerdeBaten = "gerealiseerd.baten"
    case gerealiseerdeStand = "gerealiseerd.stand"

    case gewenstAantal = "gewenst.aantal"

    case ambitieReferentie = "ambitie.referentie"
    case ambitieDoel = "ambitie.doel"
    case ambitieVoltijds = "ambitie.aandeel_voltijds"
    case ambitieDeeltijd = "ambitie.deel_deeltijd"

    case reserve = "reserve.stand"
    case participatiebudget = "participatiebudget.budget"
    case participatieUitgaven = "participatiebudget.uitgaven"
    case participatieExtern = "participatiebudget.extern"

    case effectRatio = "interventies.effecten.ratio"
    case effectInstroom = "interventies.effecten.instroom"
    case effectWerkloosheid = "interventies.effecten.werkloosheid"
    case effectVerschil = "interventies.effecten.verschil"
    case effectFormatie = "interventies.effecten.formatie"
    case maatregelKosten = "interventies.kosten"
    case maatregelExtern = "interventies.kosten_extern"
    case maatregelPerUitstroom = "interventies.kosten_per_uitstroom"
    case maatregelBedrijfsvoering = "interventies.bedrijfsvoering"
    case trajectPlaatsen = "interventies.traject.plaatsen"
    case trajectBudget = "interventies.traject.budget"
    case trajectPrijs = "interventies.traject.prijs"
    case trajectBaan = "interventies.traject.baan"
    case trajectExtern = "interventies.traject.extern"
    case trajectExternBudget = "interventies.traject.extern_budget"
    case trajectHerhaling = "interventies.traject.herhaling"
}

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
        case .momentum: ParameterDefinition.Arbeidsmarkt.momentum
        case .vertraging: ParameterDefinition.Arbeidsmarkt.vertraging
        case .discrepantieInstroom: ParameterDefinition.Discrepantie.deelInstroom
        case .discrepantieTerugval: ParameterDefinition.Discrepantie.terugval
        case .discrepantieNiveau: ParameterDefinition.Discrepantie.niveau
        case .discrepantieSeizoen: ParameterDefinition.Discrepantie.seizoen
        case .discrepantieStaart: ParameterDefinition.Discrepantie.staart
        case .landToestand: ParameterDefinition.Discrepantie.landToestand
        case .landPhi: ParameterDefinition.Discrepantie.landPhi
        case .landSd: ParameterDefinition.Discrepantie.landSd
        case .landSnel: ParameterDefinition.Discrepantie.landSnel
        case .volgtLand: ParameterDefinition.Discrepantie.volgtLand
        case .gemeenteToestand: ParameterDefinition.Discrepantie.gemeenteToestand
        case .gemeentePhi: ParameterDefinition.Discrepantie.gemeentePhi
        case .gemeenteSd: ParameterDefinition.Discrepantie.gemeenteSd
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
        case .vangnetUitname: ParameterDefinition.Buig.vangnetUitname
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
        case .effectVerschil: ParameterDefinition.Interventies.effectenVerschil
        case .effectFormatie: ParameterDefinition.Interventies.effectenFormatie
        case .maatregelKosten: ParameterDefinition.Interventies.kosten
        case .maatregelExtern: ParameterDefinition.Interventies.kostenExtern
        case .maatregelPerUitstroom: ParameterDefinition.Interventies.kostenPerUitstroom
        case .maatregelBedrijfsvoering: ParameterDefinition.Interventies.bedrijfsvoering
        case .trajectPlaatsen: ParameterDefinition.Interventies.trajectPlaatsen
        case .trajectBudget: ParameterDefinition.Interventies.trajectBudget
        case .trajectPrijs: ParameterDefinition.Interventies.trajectPrijs
        case .trajectBaan: ParameterDefinition.Interventies.trajectBaan
        case .trajectExtern: ParameterDefinition.Interventies.trajectExtern
        case .trajectExternBudget: ParameterDefinition.Interventies.trajectExternBudget
        case .trajectHerhaling: ParameterDefinition.Interventies.trajectHerhaling
        }
    }
}
