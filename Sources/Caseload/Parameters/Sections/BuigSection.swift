extension ParameterDefinition {
    /// Section `buig`: budget, price and other posts of BUIG.
    enum Buig {
        static let prijs = ParameterDefinition(
            [.jaar], .euro, 1...1e6, .absent,
            "Average cost of a dossier-year, of the stock at the cut-off; absent: norm × opslag.",
            nl: "Gemiddelde kosten van een dossierjaar, van de stand op de peildatum; afwezig: norm × opslag.")
        static let macroVoorlopig = ParameterDefinition(
            [.jaar], .euro, 1...1e13, .absent,
            "National budget, voorlopig; absent: that of the year before, with volume and price.",
            nl: "Macrobudget van het Rijk, voorlopig; afwezig: dat van het jaar ervoor, aangepast aan volume en prijs.",
            isChance: true)
        static let macroNaderVoorlopig = ParameterDefinition(
            [.jaar], .euro, 1...1e13, .absent, "National budget, nader voorlopig; absent: voorlopig × bijstelling.",
            nl: "Macrobudget van het Rijk, nader voorlopig; afwezig: voorlopig × bijstelling.", isChance: true)
        static let macroDefinitief = ParameterDefinition(
            [.jaar], .euro, 1...1e13, .absent, "National budget, definitief; absent: nader voorlopig × bijstelling.",
            nl: "Macrobudget van het Rijk, definitief; afwezig: nader voorlopig × bijstelling.", isChance: true)
        static let aandeel = ParameterDefinition(
            [.jaar], .aandeel, 1e-9...1, .absent,
            "Share of the national budget that the municipality gets; absent: its budget ÷ the national one of the last stage that has both, else that of the year before × aandeel_verandering.",
            nl:
                "Aandeel van het macrobudget dat de gemeente krijgt; afwezig: haar budget ÷ het macrobudget van het laatste stadium dat beide heeft, en anders dat van het jaar ervoor × aandeel_verandering."
        )
        static let aandeelVerandering = ParameterDefinition(
            [.jaar], .verhouding, 0.5...2, .neutral(1),
            "Share of the national budget against the year before, where no share of the year is known.",
            nl: "Aandeel van het macrobudget ten opzichte van het jaar ervoor, waar dat van het jaar niet bekend is.",
            isChance: true)
        static let macroVolume = ParameterDefinition(
            [.jaar], .verhouding, 0.5...2, .neutral(1),
            "National number of benefits against the year before, as foreseen, at a level labour market.",
            nl:
                "Landelijk aantal uitkeringen ten opzichte van het jaar ervoor, zoals voorzien, bij een gelijkblijvende arbeidsmarkt.",
            isChance: true)
        static let vangnetUitname = ParameterDefinition(
            [.jaar], .aandeel, 0...0.5, .neutral(0),
            "Part of the national budget that is kept back for the vangnet: budgets that follow from the year before change by what is left.",
            nl:
                "Deel van het macrobudget dat voor het vangnet wordt gereserveerd: een budget dat uit dat van het jaar ervoor volgt, verandert met wat er overblijft."
        )
        static let macroConjunctuur = ParameterDefinition(
            [], .perProcentpunt, Bounds.beta, .neutral(0),
            "Change of log national volume per point of unemployment, in the same year.",
            nl:
                "Verandering van de logaritme van het landelijke volume per procentpunt werkloosheid, in hetzelfde jaar."
        )
        static let macroConjunctuurVertraagd = ParameterDefinition(
            [], .perProcentpunt, Bounds.beta, .neutral(0),
            "Change of log national volume per point of unemployment, a year later.",
            nl: "Verandering van de logaritme van het landelijke volume per procentpunt werkloosheid, een jaar later.")
        static let voorlopig = ParameterDefinition(
            [.jaar], .euro, 1...1e12, .absent,
            "BUIG budget, voorlopig; absent: the national one × aandeel, or what the year before grows to.",
            nl:
                "BUIG-budget, voorlopig; afwezig: het macrobudget × aandeel, of het budget waar dat van het jaar ervoor naartoe groeit.",
            isChance: true)
        static let naderVoorlopig = ParameterDefinition(
            [.jaar], .euro, 1...1e12, .absent,
            "BUIG budget, nader voorlopig; absent: the national one × aandeel, or voorlopig × bijstelling.",
            nl: "BUIG-budget, nader voorlopig; afwezig: het macrobudget × aandeel, of voorlopig × bijstelling.",
            isChance: true)
        static let naderBijstelling = ParameterDefinition(
            [.jaar], .verhouding, 0.1...10, .neutral(1), "Nader voorlopig budget against voorlopig.",
            nl: "Nader voorlopig budget ten opzichte van het voorlopige.", isChance: true)
        static let definitief = ParameterDefinition(
            [.jaar], .euro, 1...1e12, .absent,
            "BUIG budget, definitief; absent: the national one × aandeel, or nader voorlopig × bijstelling.",
            nl: "BUIG-budget, definitief; afwezig: het macrobudget × aandeel, of nader voorlopig × bijstelling.",
            isChance: true)
        static let definitieveBijstelling = ParameterDefinition(
            [.jaar], .verhouding, 0.1...10, .neutral(1), "Definitief budget against nader voorlopig.",
            nl: "Definitief budget ten opzichte van het nader voorlopige.", isChance: true)
        static let overigeLasten = ParameterDefinition(
            [.jaar], .euro, Bounds.euros, .required,
            "BUIG spending besides bijstand: IOAW, IOAZ, Bbz; loonkostensubsidie where it is not simulated.",
            nl: "BUIG-lasten naast bijstand: IOAW, IOAZ, Bbz; loonkostensubsidie waar die niet wordt gesimuleerd.")
        static let baten = ParameterDefinition(
            [.jaar], .euro, Bounds.euros, .required, "Income from terugvordering and verhaal.",
            nl: "Baten uit terugvordering en verhaal.")
        static let eerdereResultaten = ParameterDefinition(
            [.eerderJaar], .euro, -1e12...1e12, .required,
            "Realised BUIG result of an earlier year, negative for a tekort.",
            nl: "Gerealiseerd BUIG-resultaat van een eerder jaar, negatief bij een tekort.")
        static let eerdereBudgetten = ParameterDefinition(
            [.eerderJaar], .euro, 1...1e12, .required,
            "Definitive BUIG budget of an earlier year, where an open variant of the vangnet looks back to it.",
            nl:
                "Definitief BUIG-budget van een eerder jaar, waar een opengestelde variant van het vangnet daarop terugkijkt."
        )
        static let eerderVangnet = ParameterDefinition(
            [], .euro, Bounds.euros, .neutral(0), "Vangnet over the year before the first, which is paid in the first.",
            nl: "Vangnet over het jaar vóór het eerste, dat in het eerste wordt uitbetaald.")
    }
}
