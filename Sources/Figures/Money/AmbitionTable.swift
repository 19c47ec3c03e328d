internal import BijstandBudget
internal import BijstandCaseload
internal import BijstandMicrosimulation

/// `ambition.csv`: people to work a year by every way of counting, the chance of the goal, and what it saves.
struct AmbitionTable {
    private let scenario: Scenario
    private let centers: ParameterVector
    /// Nil of a run without money: then it saves nothing that is known.
    private let geld: Geld?
    private let years: [FigureYear]

    init(_ scenario: Scenario, _ years: [FigureYear], _ geld: Geld?) {
        self.scenario = scenario
        centers = scenario.centers
        self.geld = geld
        self.years = years
    }

    /// Ways of counting that can occur: without jobs nobody works beside the benefit.
    private var telwijzen: [Telwijze] {
        Telwijze.allCases.filter { scenario.hasJobs || !Figure.naarWerk($0).needsJobs }
    }

    /// Every way of counting that can occur, with the chance of its goal; empty where the scenario has no goal at all.
    var goals: [AmbitionGoal] {
        guard Telwijze.allCases.contains(where: { given(.ambitieDoel, $0) != nil }) else { return [] }
        return telwijzen.map { telwijze in
            let goal = given(.ambitieDoel, telwijze)
            return AmbitionGoal(
                telwijze: telwijze, goal: goal, reference: given(.ambitieReferentie, telwijze),
                years: years.map { year in
                    (year.summary(.naarWerk(telwijze))!.mean, goal.flatMap { reached($0, telwijze, year)?.mean })
                })
        }
    }

    /// A number that the scenario gives for a way of counting; nil where it gives none.
    private func given(_ parameter: Parameter, _ telwijze: Telwijze) -> Double? {
        let value = centers.values[centers.layout.range(parameter).lowerBound + telwijze.index]
        return value.isNaN ? nil : value
    }

    /// Nil with a measure whose effect is known from nowhere.
    private func reached(_ goal: Double, _ telwijze: Telwijze, _ year: FigureYear) -> Summary? {
        guard scenario.zonderBewijs.isEmpty else { return nil }
        let figure = Figure.naarWerk(telwijze)
        let bound = (goal * Double(figure.scale)).rounded(.up)
        return Summary(year.known(figure).map { Double($0) >= bound ? 1 : 0 }, unit: .kans)
    }

    func table() -> Table {
        var rows: [[Table.Cell]] = []
        for year in years {
            func row(
                _ telwijze: String, goal: Double? = nil, reference: Double? = nil, _ summary: Summary,
                reached: Summary? = nil
            ) {
                func cell(_ value: Double?) -> Table.Cell { value.map { Decimals.cell($0, 4) } ?? .empty }
                rows.append(
                    [.text("\(year.year)"), .text(telwijze), cell(goal)] + summary.cells
                        + [reached?.cells[1] ?? .empty, cell(reference)])
            }
            for telwijze in telwijzen {
                let goal = given(.ambitieDoel, telwijze)
                row(
                    telwijze.rawValue, goal: goal, reference: given(.ambitieReferentie, telwijze),
                    year.summary(.naarWerk(telwijze))!, reached: goal.flatMap { reached($0, telwijze, year) })
            }
            func euros(_ name: String, _ cents: [Int64]) {
                row(name, Summary(cents, unit: .euro, scale: 100))
            }
            if let geld, let sum = memo {
                // The memo counts with the price of its first year in all of them.
                let savings = geld.paden.map { sum.besparing(prijs: $0.scenario[0].money.prijs) }
                euros(Self.memoRows[0].name, savings.map(\.cents))
                euros(Self.memoRows[1].name, savings.map { NotitieSom.geboekt($0).cents })
            }
            let isTreating = scenario.trajecten.contains { $0.isNewBeleid(after: scenario.cutOff) }
            for figure in Self.savings + (isTreating ? Self.treatment : []) {
                if let summary = year.summary(figure) { row(figure.naam, summary) }
            }
        }
        let columns: [Table.Column] = [
            .fullYear, Self.telwijze,
            .init("target", .number, "Goal for this way of counting; empty where none is given."),
        ]
        let more: [Table.Column] = [
            .init(
                "p_target", .number,
                "Chance of reaching the goal; empty without one, and with a measure of bewijs: geen."),
            .init("referentie", .number, "The year of reference by this way of counting; empty where none is given."),
        ]
        return Table(
            name: "ambition", title: "People to work, by way of counting, and what that saves",
            columns: columns + Summary.columns(of: .everyCount) + more, rows: rows)
    }

    /// Rows below the ways of counting; those of treatment where there are trajecten of new beleid.
    private static let savings: [Figure] = [.besparingBruto, .besparingNetto]
    private static let treatment: [Figure] = [.behandeld, .deadweight, .deadweightAandeel]

    /// The memo's own sum: no figure of a replication's year, for it has the price of the first year in all of them.
    private static let memoRows = [
        Table.Named("besparing_notitie", "The memo's own sum."),
        Table.Named("besparing_notitie_geboekt", "The memo's own sum, rounded to 50,000."),
    ]

    private static let telwijze = Table.Column.names(
        "telwijze", "Way of counting people to work; then what that saves, and deadweight.",
        Telwijze.allCases.map { Table.Named($0.rawValue, Figure.naarWerk($0).betekenis.en) } + memoRows
            + (savings + treatment).map(\.named))

    /// The memo's sum, where the scenario gives what it needs: the goal that takes partial exits in, or else the first; its
    /// reference, or else, as in the memo, the first that is given.
    private var memo: NotitieSom? {
        func all(_ parameter: Parameter) -> [(telwijze: Telwijze, people: Double)] {
            Telwijze.allCases.compactMap { telwijze in given(parameter, telwijze).map { (telwijze, $0) } }
        }
        let (goals, references) = (all(.ambitieDoel), all(.ambitieReferentie))
        let aim = goals.first { $0.telwijze == .gedeeltelijk } ?? goals.first
        let goal = aim?.people
        let reference = (references.first { $0.telwijze == aim?.telwijze } ?? references.first)?.people
        let (voltijds, deeltijd) = (centers.scalar(.ambitieVoltijds), centers.scalar(.ambitieDeeltijd))
        guard let goal, let reference, !voltijds.isNaN, !deeltijd.isNaN else { return nil }
        return NotitieSom(extra: goal - reference, voltijds: voltijds, deeltijd: deeltijd)
    }
}
