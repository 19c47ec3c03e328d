internal import BijstandBudget
internal import BijstandCaseload

/// The BUIG account of a year.
extension Figure {
    static let budgetDefinitief = euro(
        "budget_definitief", nl: "Het definitieve BUIG-budget.", en: "The definitive BUIG budget.",
        uses: [.keyFigure, .observed]
    ) { $0.money.definitief }
    static let lasten = euro(
        "lasten",
        nl: "Alle lasten op BUIG: lasten_bijstand + loonkostensubsidie + overige_lasten + gerealiseerde_lasten.",
        en:
            "All spending charged to BUIG: lasten_bijstand + loonkostensubsidie + overige_lasten + gerealiseerde_lasten.",
        uses: [.keyFigure, .observed]
    ) { $0.account.lasten.totaal }
    static let besparingBruto = euro(
        "besparing_bruto", nl: "Lasten bij ongewijzigd beleid min die van het scenario.",
        en: "Lasten of ongewijzigd less those of the scenario."
    ) { $0.besparing.bruto }
    static let besparingNetto = euro(
        "besparing_netto", nl: "Besparing_bruto min wat het vangnet daardoor minder betaalt.",
        en: "Besparing_bruto less what the vangnet pays less because of it."
    ) { $0.besparing.netto }

    /// Key figures of the account, in their order.
    static let account: [Figure] = [
        budgetDefinitief, lasten,
        euro("baten", nl: "Baten op BUIG.", en: "Income on BUIG.") { $0.account.baten },
        euro(
            "resultaat", nl: "Budget_definitief + baten − lasten.", en: "Budget_definitief + baten − lasten."
        ) { $0.account.resultaat },
        euro(
            "vangnet", nl: "Vangnetuitkering over het jaar, een jaar later ontvangen.",
            en: "The vangnet over the year, received a year later."
        ) { $0.account.vangnet },
        euro(
            "netto", nl: "Resultaat + vangnet, in het jaar waarover het gaat.",
            en: "Resultaat + vangnet, accrued in its own year."
        ) { $0.account.netto },
        euro(
            "eigen_risico", nl: "Wat het vangnet van een tekort laat; 0 zonder tekort.",
            en: "What the vangnet leaves of a tekort; 0 without one."
        ) { max(.zero, .zero - $0.account.netto) },
        euro("cumulatief", nl: "Netto, opgeteld vanaf het eerste jaar.", en: "Netto, summed from the first year.") {
            $0.account.cumulatief
        },
        euro(
            "opgave",
            nl: "Wat op lasten te besparen is om zonder vangnet op budget uit te komen en terug te verdienen.",
            en: "What must be saved on lasten to end on budget without vangnet and earn back."
        ) { $0.meerjaren.opgave },
        euro(
            "reserve_nodig", nl: "Het diepste cumulatieve tekort tot nu toe.",
            en: "The deepest cumulative tekort so far."
        ) { $0.meerjaren.reserveNodig },
        besparingBruto, besparingNetto,
        kans("kans_tekort", nl: "Kans op een resultaat onder nul.", en: "Chance of a resultaat below zero.") {
            $0.account.resultaat < .zero
        },
        kans("kans_vangnet", nl: "Kans op een vangnetuitkering.", en: "Chance of a vangnet above zero.") {
            $0.account.vangnet > .zero
        },
        euro(
            "loonkostensubsidie", nl: "Loonkostensubsidie ten laste van BUIG.",
            en: "Loonkostensubsidie charged to BUIG."
        ) { $0.account.lasten.loonkostensubsidie },
        correlatie(
            "correlatie_budget_lasten",
            nl: "Correlatie van budget_definitief en lasten over replicaties; leeg waar een van beide niet varieert.",
            en: "Correlation of budget_definitief and lasten over replications; empty where one of them does not vary.",
            budgetDefinitief, lasten),
    ]

    /// What the account is made up of beside.
    static let posten: [Figure] = [
        euro("budget_voorlopig", nl: "Het voorlopige BUIG-budget.", en: "The provisional BUIG budget.", uses: []) {
            $0.money.voorlopig
        },
        euro(
            "budget_nader_voorlopig", nl: "Het nader voorlopige BUIG-budget.",
            en: "The adjusted provisional BUIG budget.", uses: []
        ) { $0.money.naderVoorlopig },
        euro("macrobudget", nl: "Het landelijke budget.", en: "The national budget.", uses: []) {
            $0.money.macrobudget
        },
        euro(
            "lasten_bijstand", nl: "Uitkeringen van de gesimuleerde maanden.",
            en: "Benefits of the simulated months.", uses: []
        ) { $0.account.lasten.bijstand },
        euro("overige_lasten", nl: "Overige lasten op BUIG.", en: "Other spending charged to BUIG.", uses: []) {
            $0.account.lasten.overige
        },
        euro(
            "gerealiseerde_lasten", nl: "Lasten van de maanden voor de start.",
            en: "Spending of the months before the start.", uses: []
        ) { $0.account.lasten.gerealiseerd },
        aandeel(
            "resultaat_aandeel", nl: "Resultaat als aandeel van het definitieve budget.",
            en: "Resultaat as a share of the definitive budget."
        ) { Aandeel.of($0.account.resultaat.cents, in: $0.money.definitief.cents) },
        euro(
            "vangnet_ontvangen", nl: "Het vangnet over het jaar ervoor.", en: "The vangnet over the year before.",
            uses: []
        ) { $0.account.vangnetOntvangen },
        euro("kas", nl: "Resultaat + vangnet_ontvangen.", en: "Resultaat + vangnet_ontvangen.", uses: []) {
            $0.account.kas
        },
        kans(
            "kans_reserve_tekort", nl: "Kans dat reserve_nodig groter is dan de reserve.",
            en: "Chance that reserve_nodig is more than the reserve.", uses: []
        ) { view in view.reserve.map { view.meerjaren.reserveNodig > $0 } },
    ]

    /// How the price of a dossier-year comes about.
    static let prijs: [Figure] = [
        euro(
            "norm", nl: "De gemiddelde norm van een dossierjaar min inkomsten, van de beginstand.",
            en: "The average norm of a dossier-year less earnings, of the stock at the cut-off.", uses: []
        ) { $0.pad.kostprijs.norm($0.year) },
        aandeel(
            "opslag", nl: "Wat per euro norm op BUIG komt.", en: "What BUIG is charged per euro of norm."
        ) { Int64(($0.pad.kostprijs.opslag($0.year) * Double(Aandeel.scale)).rounded()) },
        euro(
            "prijs", nl: "Norm × opslag: de prijs van een dossierjaar.",
            en: "Norm × opslag: the year's price of a dossier-year.", uses: .observed
        ) { $0.money.prijs },
        aandeel(
            "afwijking", nl: "Lasten_bijstand ÷ (gemiddelde stand × prijs) − 1, van een heel jaar.",
            en: "Lasten_bijstand ÷ (average stand × prijs) − 1, of a full year.", afwijking),
    ]

    /// What a year's dossiers cost above the price; none of nobody, and none for a year that began before the start.
    private static func afwijking(_ view: ReplicationYear) -> Int64? {
        guard let stand = view.lines?.reduce(0, { $0 + $1.scenario }), stand > 0 else { return nil }
        let expected = view.money.prijs.scaled(by: stand, over: 12 * ChartLine.scale)
        return Aandeel.of((view.account.lasten.bijstand - expected).cents, in: expected.cents)
    }
}
