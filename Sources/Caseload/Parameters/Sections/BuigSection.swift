extension ParameterDefinition {
    /// Section `buig`: budget, price and other posts of BUIG.
    enum Buig {
        static let prijs = ParameterDefinition(
            [.jaar], .euro, 1...1e6, .absent,
            "Average cost of a dossier-year, of the stock at the cut-off; absent: norm × opslag.")
        static let macrobudget = ParameterDefinition(
            [.jaar], .euro, 1...1e13, .absent,
            "National budget, voorlopig; absent: that of the year before, with volume and price.", isChance: true)
        static let aandeel = ParameterDefinition(
            [.jaar], .aandeel, 1e-9...1, .absent, "Share of the national budget that the municipality gets.")
        static let macroVolume = ParameterDefinition(
            [.jaar], .verhouding, 0.5...2, .neutral(1),
            "National number of benefits against the year before, at a level labour market.", isChance: true)
        static let macroConjunctuur = ParameterDefinition(
            [], .perProcentpunt, Bounds.beta, .neutral(0),
            "Change of log national volume per point of unemployment, in the same year.")
        static let macroConjunctuurVertraagd = ParameterDefinition(
            [], .perProcentpunt, Bounds.beta, .neutral(0),
            "Change of log national volume per point of unemployment, a year later.")
        static let voorlopig = ParameterDefinition(
            [.jaar], .euro, 1...1e12, .absent,
            "BUIG budget, voorlopig; absent: macrobudget × aandeel, or what the year before grows to.", isChance: true)
        static let naderVoorlopig = ParameterDefinition(
            [.jaar], .euro, 1...1e12, .absent, "BUIG budget, nader voorlopig; absent: voorlopig × bijstelling.",
            isChance: true)
        static let naderBijstelling = ParameterDefinition(
            [.jaar], .verhouding, 0.1...10, .neutral(1), "Nader voorlopig budget against voorlopig.", isChance: true)
        static let definitief = ParameterDefinition(
            [.jaar], .euro, 1...1e12, .absent, "BUIG budget, definitief; absent: nader voorlopig × bijstelling.",
            isChance: true)
        static let definitieveBijstelling = ParameterDefinition(
            [.jaar], .verhouding, 0.1...10, .neutral(1), "Definitief budget against nader voorlopig.", isChance: true)
        static let overigeLasten = ParameterDefinition(
            [.jaar], .euro, Bounds.euros, .required,
            "BUIG spending besides bijstand: IOAW, IOAZ, Bbz; loonkostensubsidie where it is not simulated.")
        static let baten = ParameterDefinition(
            [.jaar], .euro, Bounds.euros, .required, "Income from terugvordering and verhaal.")
        static let eerdereResultaten = ParameterDefinition(
            [.eerderJaar], .euro, -1e12...1e12, .required,
            "Realised BUIG result of an earlier year, negative for a tekort.")
        static let eerdereBudgetten = ParameterDefinition(
            [.eerderJaar], .euro, 1...1e12, .required,
            "Definitive BUIG budget of an earlier year, where an open variant of the vangnet looks back to it.")
        static let eerderVangnet = ParameterDefinition(
            [], .euro, Bounds.euros, .neutral(0), "Vangnet over the year before the first, which is paid in the first.")
    }
}
