extension ParameterDefinition {
    /// Section `interventies`: effects, trajecten and costs of interventions.
    enum Interventies {
        static let effectenRatio = ParameterDefinition(
            [.effect], .verhouding, Bounds.ratio, .required,
            "Ratio on a hazard or on instroom, of one effect of an intervention.")
        static let effectenInstroom = ParameterDefinition(
            [.effect], .huishoudensPerMaand, 0...1e5, .required,
            "Level of a herkomst's expected instroom while the effect lasts.")
        static let effectenWerkloosheid = ParameterDefinition(
            [.effect], .procent, 0...50, .required, "Level of regional unemployment while the effect lasts.")
        static let effectenFormatie = ParameterDefinition(
            [.effect], .fte, 0.1...1e5, .required, "Level of the formatie of klantmanagers while the effect lasts.")
        static let kosten = ParameterDefinition(
            [.maatregel, .jaar], .euro, Bounds.euros, .neutral(0),
            "What a measure costs in a year besides places of a traject, out of the participatiebudget.")
        static let trajectPlaatsen = ParameterDefinition(
            [.niveau], .plaatsen, 0...1e6, .required, "Places of a traject from a month on, rounded down.")
        static let trajectBudget = ParameterDefinition(
            [.traject, .jaar], .euro, Bounds.euros, .absent, "Own money for new places in a year; absent: no limit.")
        static let trajectPrijs = ParameterDefinition(
            [.traject], .euro, 0...1e6, .required, "Price of a place, paid at the start.")
        static let trajectExtern = ParameterDefinition(
            [.traject], .aandeel, 0...1, .neutral(0), "Share of the price that others pay, such as an RMT.")
        static let trajectExternBudget = ParameterDefinition(
            [.traject, .jaar], .euro, Bounds.euros, .absent, "What others pay at most in a year; absent: no limit.")
        static let trajectHerhaling = ParameterDefinition(
            [.traject], .verhouding, 0...1, .neutral(1),
            "Each further time, the effect afterwards is that of the time before to this power.")
    }
}
