internal import BijstandBudget
package import BijstandCaseload

/// A line of the chart, or the gap between two, by month: in dossiers and in euros.
package struct ChartLine: Sendable {
    package let naam: String
    package let betekenis: Phrase
    /// In parts of ``scale``.
    let households: @Sendable (FourLines) -> Int64
    /// At the year's price, for a year of twelve such months.
    let euros: @Sendable (FourLines) -> Euro

    static let scale = FourLines.householdScale

    static let scenario = ChartLine(
        naam: "actual", betekenis: Phrase(nl: "De stand van het scenario.", en: "The stock of the scenario."),
        households: { $0.scenario }, euros: { $0.scenarioEuro })
    static let gap1 = ChartLine(
        naam: "gap1", betekenis: Phrase(nl: "Stand min gewenst.", en: "actual − desired."), households: { $0.gap1 },
        euros: { $0.gap1Euro })
    static let gap2 = ChartLine(
        naam: "gap2", betekenis: Phrase(nl: "Ongewijzigd min gewenst.", en: "unchanged − desired."),
        households: { $0.gap2 }, euros: { $0.gap2Euro })

    static let all: [ChartLine] = [
        ChartLine(
            naam: "budget",
            betekenis: Phrase(
                nl: "Dossiers die het budget van het jaar betaalt.", en: "Dossiers that the year's budget pays for."),
            households: { $0.budget }, euros: { $0.budgetEuro }),
        scenario,
        ChartLine(
            naam: "unchanged",
            betekenis: Phrase(nl: "De stand bij ongewijzigd beleid.", en: "The stock of ongewijzigd."),
            households: { $0.ongewijzigd }, euros: { $0.ongewijzigdEuro }),
        ChartLine(
            naam: "desired", betekenis: Phrase(nl: "De gewenste stand.", en: "The desired stock."),
            households: { $0.desired }, euros: { $0.desiredEuro }),
        gap1, gap2,
    ]

    /// A line that there is.
    package static func named(_ naam: String) -> ChartLine { all.first { $0.naam == naam }! }
}

extension Figure {
    /// The gaps of a year: the mean of its twelve months.
    static let gaps: [Figure] = [ChartLine.gap1, .gap2].map { line in
        huishoudens(
            line.naam, nl: "\(line.betekenis.nl) Gemiddelde van twaalf maanden.",
            en: "\(line.betekenis.en) Mean of twelve months.", scale: 12 * ChartLine.scale
        ) { $0.lines?.reduce(0) { $0 + line.households($1) } }
    }
}
