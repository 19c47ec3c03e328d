internal import BijstandAnalysis
internal import BijstandCaseload
internal import BijstandExchange
internal import BijstandFigures
internal import BijstandReporting

/// What the effect of a measure without evidence would have to be: runs at one strength after another, with the same luck.
struct NodigEffect {
    /// Strengths that are tried, until both bounds are reached.
    static let strengths = [1, 1.1, 1.25, 1.5, 2, 3, 5.0]

    let base: SimulatedScenario
    /// The year of people to work, and how many more of them are asked.
    let jaar: Int
    let meer: Double

    /// - Parameters:
    ///   - naam: of the layer.
    ///   - laid: the base with it over it, as its priors have it.
    ///   - run: key figures of a scenario, with the replications of the base.
    func row(_ naam: String, _ laid: SimulatedScenario, _ run: (ScenarioFile) throws -> YearFigures) throws
        -> BewijsTable.Row
    {
        let ratios = laid.file.onbewezen(above: base.file)
        var (geld, mensen): ([(strength: Double, value: Double)], [(strength: Double, value: Double)]) = ([], [])
        for strength in Self.strengths where !ratios.isEmpty {
            let figures = try run(laid.file.setting(ratios, toStrength: strength))
            geld.append((strength, saldo(figures)?.mean ?? 0))
            mensen.append((strength, naarWerk(figures)?.mean ?? 0))
            if geld.last!.value >= 0 && mensen.last!.value >= meer { break }
        }
        return BewijsTable.Row(
            naam: naam, stand: difference("stand", [jaar], laid.figures), naarWerk: naarWerk(laid.figures),
            kosten: difference("kosten_eigen", years, laid.figures), saldo: saldo(laid.figures),
            terug: geld.isEmpty ? nil : Drempel(geld, reaching: 0),
            meer: mensen.isEmpty ? nil : Drempel(mensen, reaching: meer))
    }

    private var years: [Int] { base.file.scenario.fullYears }

    private func saldo(_ figures: YearFigures) -> Summary? { difference("saldo_gemeente", years, figures) }

    /// By the memo's way of counting where the scenario has jobs.
    private func naarWerk(_ figures: YearFigures) -> Summary? {
        difference("naar_werk_gedeeltelijk", [jaar], figures) ?? difference("uitstroom_werk", [jaar], figures)
    }

    /// A figure over some years less that of the base, replication by replication; nil where a run has none of it.
    private func difference(_ naam: String, _ years: [Int], _ figures: YearFigures) -> Summary? {
        PairedDifference.sum(naam, years, base.figures, figures)
    }
}
