extension ParameterDefinition {
    /// Section `interventies`: effects, trajecten and costs of interventions.
    enum Interventies {
        static let effectenRatio = ParameterDefinition(
            [.effect], .verhouding, Bounds.ratio, .required,
            "Ratio on a hazard or on instroom, of one effect of an intervention.",
            nl: "Verhouding waarmee één effect van een interventie een hazard of de instroom vermenigvuldigt.")
        static let effectenInstroom = ParameterDefinition(
            [.effect], .huishoudensPerMaand, 0...1e5, .required,
            "Level of a herkomst's expected instroom while the effect lasts.",
            nl: "Niveau van de verwachte instroom van een herkomst zolang het effect duurt.")
        static let effectenWerkloosheid = ParameterDefinition(
            [.effect], .procent, 0...50, .required, "Level of regional unemployment while the effect lasts.",
            nl: "Niveau van de regionale werkloosheid zolang het effect duurt.")
        static let effectenVerschil = ParameterDefinition(
            [.effect], .procentpunt, -20...20, .required,
            "Percentage points added to regional unemployment while the effect lasts; it stays at 0 or above.",
            nl: "Procentpunten boven op de regionale werkloosheid zolang het effect duurt; die blijft 0 of hoger.")
        static let effectenFormatie = ParameterDefinition(
            [.effect], .fte, 0.1...1e5, .required, "Level of the formatie of klantmanagers while the effect lasts.",
            nl: "Niveau van de formatie van klantmanagers zolang het effect duurt.")
        static let kosten = ParameterDefinition(
            [.maatregel, .jaar], .euro, Bounds.euros, .neutral(0),
            "What a measure costs in a year besides places of a traject, out of the participatiebudget.",
            nl:
                "Wat een maatregel in een jaar kost naast de plaatsen van een traject, ten laste van het participatiebudget."
        )
        static let kostenExtern = ParameterDefinition(
            [.maatregel, .jaar], .euro, Bounds.euros, .neutral(0),
            "What others, such as the state or an RMT, pay for a measure in a year: beside the participatiebudget, in the measure's account.",
            nl:
                "Wat anderen, zoals het Rijk of een RMT, in een jaar voor een maatregel betalen: naast het participatiebudget, in de rekening van de maatregel."
        )
        static let kostenPerUitstroom = ParameterDefinition(
            [.maatregel, .jaar], .euro, 0...1e6, .neutral(0),
            "What a measure costs for each exit to work of a year, such as a placement subsidy or an agency's fee, out of the participatiebudget.",
            nl:
                "Wat een maatregel kost per uitstroom naar werk in een jaar, zoals een plaatsingssubsidie of een bemiddelingsvergoeding, ten laste van het participatiebudget."
        )
        static let bedrijfsvoering = ParameterDefinition(
            [.maatregel, .jaar], .euro, Bounds.euros, .neutral(0),
            "What a measure costs the organisation in a year, such as ICT: in the measure's account alone, out of neither BUIG nor the participatiebudget.",
            nl:
                "Wat een maatregel de organisatie in een jaar kost, zoals ICT: alleen in de rekening van de maatregel, niet ten laste van BUIG of het participatiebudget."
        )
        static let trajectPlaatsen = ParameterDefinition(
            [.niveau], .plaatsen, 0...1e6, .required, "Places of a traject from a month on, rounded down.",
            nl: "Plaatsen van een traject vanaf een maand, naar beneden afgerond.")
        static let trajectBudget = ParameterDefinition(
            [.traject, .jaar], .euro, Bounds.euros, .absent, "Own money for new places in a year; absent: no limit.",
            nl: "Eigen geld voor nieuwe plaatsen in een jaar; afwezig: geen grens.")
        static let trajectPrijs = ParameterDefinition(
            [.traject], .euro, 0...1e6, .required, "Price of a place, paid at the start.",
            nl: "Prijs van een plaats, te betalen bij het begin.")
        static let trajectBaan = ParameterDefinition(
            [.traject, .jaar], .euro, 0...1e6, .neutral(0),
            "What a place that is a job costs in a year in which it is taken, such as loonkostensubsidie and guidance.",
            nl:
                "Wat een plaats die een baan is kost in een jaar waarin zij bezet is, zoals loonkostensubsidie en begeleiding."
        )
        static let trajectExtern = ParameterDefinition(
            [.traject], .aandeel, 0...1, .neutral(0), "Share of the price that others pay, such as an RMT.",
            nl: "Aandeel van de prijs dat anderen betalen, zoals een RMT.")
        static let trajectExternBudget = ParameterDefinition(
            [.traject, .jaar], .euro, Bounds.euros, .absent, "What others pay at most in a year; absent: no limit.",
            nl: "Wat anderen hoogstens betalen in een jaar; afwezig: geen grens.")
        static let trajectHerhaling = ParameterDefinition(
            [.traject], .verhouding, 0...1, .neutral(1),
            "Each further time, the effect afterwards is that of the time before to this power.",
            nl: "Bij elke volgende keer is het effect daarna dat van de keer ervoor tot deze macht.")
    }
}
