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

    case prijs = "buig.prijs"
    case voorlopig = "buig.voorlopig"
    case naderVoorlopig = "buig.nader_voorlopig"
    case naderBijstelling = "buig.nader_bijstelling"
    case definitief = "buig.definitief"
    case definitieveBijstelling = "buig.definitieve_bijstelling"
    case overigeLasten = "buig.overige_lasten"
    case baten = "buig.baten"
    case eerdereResultaten = "buig.eerdere_resultaten"
    case eerdereBudgetten = "buig.eerdere_budgetten"

    case effectRatio = "interventies.effecten.ratio"
    case effectInstroom = "interventies.effecten.instroom"
    case effectWerkloosheid = "interventies.effecten.werkloosheid"
    case effectFormatie = "interventies.effecten.formatie"
    case trajectPlaatsen = "interventies.traject.plaatsen"
    case trajectBudget = "interventies.traject.budget"
    case trajectPrijs = "interventies.traject.prijs"
    case trajectExtern = "interventies.traject.extern"
    case trajectExternBudget = "interventies.traject.extern_budget"
    case trajectHerhaling = "interventies.traject.herhaling"
}
