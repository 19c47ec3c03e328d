internal import BijstandBudget
internal import BijstandCaseload
internal import BijstandMicrosimulation

/// `participatiebudget.csv` and `beleidsrekening.csv`: what trajecten and measures cost, and what policy costs and saves.
struct ParticipatieTables {
    private let geld: Geld
    private let years: [(year: Int, budgets: [Participatiebudget])]

    init(_ result: SimulationResult, _ years: [YearCounts], _ geld: Geld) {
        self.geld = geld
        let scenario = result.scenario
        self.years = years.map { counts in
            let started = scenario.trajecten.indices.map { counts.flow([TrajectMetric.gestart.column($0)]) }
            return (
                counts.year,
                (0..<result.replications).map { replication in
                    Participatiebudget(
                        scenario, result.money(replication: replication), year: counts.year,
                        started: started.map { Int($0[replication]) })
                }
            )
        }
    }

    /// The participatiebudget of a full year, by replication.
    func budgets(_ year: Int) -> [Participatiebudget] { years.first { $0.year == year }!.budgets }

    /// What policy of a full year costs and saves, by replication.
    func accounts(_ year: Int) -> [Beleidsrekening] {
        let index = geld.years.firstIndex(of: year)!
        return zip(budgets(year), geld.paden).map { Beleidsrekening($0, $1.besparing[index]) }
    }

    func participatiebudget() -> Table {
        var rows: [[Table.Cell]] = []
        for (year, budgets) in years {
            func row(_ post: String, _ summary: Summary) {
                rows.append([.text("\(year)"), .text(post)] + summary.cells)
            }
            func euros(_ post: String, _ amount: (Participatiebudget) -> Euro) {
                row(post, Summary(budgets.map { amount($0).cents }, unit: .euro, scale: 100))
            }
            let hasBudget = budgets[0].budget != nil
            if hasBudget { euros("budget") { $0.budget! } }
            euros("trajecten", \.trajecten)
            euros("maatregelen", \.maatregelen)
            euros("overige_uitgaven", \.overige)
            euros("uitgaven", \.uitgaven)
            euros("extern", \.extern)
            guard hasBudget else { continue }
            euros("onderbesteding") { $0.onderbesteding! }
            row(
                "kans_overbesteding", Summary(budgets.map { $0.onderbesteding! < .zero ? 1 : 0 }, unit: .kans))
        }
        let columns: [Table.Column] = [
            .init("year", .year, "Calendar year that lies wholly within the run.", isKey: true),
            .init(
                "post", .text,
                "budget; own money for trajecten (places that start), maatregelen and overige_uitgaven, together uitgaven; extern: outside money such as an RMT's, beside it; onderbesteding = budget − uitgaven.",
                isKey: true),
        ]
        return Table(
            name: "participatiebudget", title: "The participatiebudget by year", columns: columns + Summary.columns,
            rows: rows)
    }

    func beleidsrekening() -> Table {
        var rows: [[Table.Cell]] = []
        for (year, _) in years {
            let accounts = accounts(year)
            for (post, amount) in Self.posts {
                let summary = Summary(accounts.map { amount($0).cents }, unit: .euro, scale: 100)
                rows.append([.text("\(year)"), .text(post)] + summary.cells)
            }
        }
        let columns: [Table.Column] = [
            .init("year", .year, "Calendar year that lies wholly within the run.", isKey: true),
            .init(
                "post", .text,
                "Of the beleid that the counterfactual lacks: kosten_eigen and kosten_extern of its trajecten and measures; besparing_bruto on BUIG, of which minder_vangnet goes to the state and besparing_netto is left; saldo_gemeente = besparing_netto − kosten_eigen; saldo_totaal = besparing_bruto − kosten_eigen − kosten_extern.",
                isKey: true),
        ]
        return Table(
            name: "beleidsrekening", title: "What policy costs and saves, and for whom",
            columns: columns + Summary.columns, rows: rows)
    }

    private static var posts: [(String, (Beleidsrekening) -> Euro)] {
        [
            ("kosten_eigen", \.kostenEigen), ("kosten_extern", \.kostenExtern), ("besparing_bruto", \.besparing.bruto),
            ("minder_vangnet", \.besparing.minderVangnet), ("besparing_netto", \.besparing.netto),
            ("saldo_gemeente", \.saldoGemeente), ("saldo_totaal", \.saldoTotaal),
        ]
    }
}
