internal import Budget
internal import Caseload
internal import Microsimulation

/// Lines, gaps and accounts of every replication, and `gaps.csv` and `buig.csv` made from them.
struct MoneyTables {
    let fullYears: [Int]
    /// By replication and full year.
    let accounts: [[BUIGAccount]]
    /// The same in the counterfactual: its dossiers with the same price, budget and baten, and the vangnet they lead to.
    let unchangedAccounts: [[BUIGAccount]]
    /// By replication and month 1 … horizon.
    let lines: [[FourLines]]
    private let scenario: Scenario

    init(_ result: SimulationResult) {
        let scenario = result.scenario
        let fullYears = scenario.fullYears
        var accounts: [[BUIGAccount]] = []
        var unchangedAccounts: [[BUIGAccount]] = []
        var lines: [[FourLines]] = []
        for replication in 0..<result.replications {
            let numbers = result.money(replication: replication)
            let path = result.path(replication: replication)
            let money = YearMoney.all(numbers)
            let full = money.filter { fullYears.contains($0.year) }
            accounts.append(
                BUIGAccount.all(
                    full, paidMonths: full.map { path.paidMonths(year: $0.year) },
                    earlierResults: numbers[.eerdereResultaten].map(Euro.init(rounding:))))
            unchangedAccounts.append(
                BUIGAccount.all(
                    full, paidMonths: full.map { Self.unchangedPaidMonths(path, year: $0.year) },
                    earlierResults: numbers[.eerdereResultaten].map(Euro.init(rounding:))))
            lines.append(
                (1...scenario.horizon).map { month in
                    let year = scenario.cutOff.advanced(by: month).year
                    return FourLines(
                        actual: path.actual[month], unchanged: path.unchanged[month], money[year - money[0].year])
                })
        }
        self.scenario = scenario
        self.fullYears = fullYears
        self.accounts = accounts
        self.unchangedAccounts = unchangedAccounts
        self.lines = lines
    }

    /// Deeltijd earnings of the counterfactual are not kept: its dossiers are paid in full.
    private static func unchangedPaidMonths(_ path: CaseloadPath, year: Int) -> Int {
        path.yearSum(\.unchanged, year: year) * CaseloadPath.part
    }

    private static var lineNames: [(String, (FourLines) -> Int64, (FourLines) -> Euro)] {
        [
            ("budget", \.budget, \.budgetEuro), ("actual", \.actual, \.actualEuro),
            ("unchanged", \.unchanged, \.unchangedEuro), ("desired", \.desired, \.desiredEuro),
            ("gap1", \.gap1, \.gap1Euro), ("gap2", \.gap2, \.gap2Euro),
        ]
    }

    func gaps() -> Table {
        var rows: [[Table.Cell]] = []
        for month in 1...scenario.horizon {
            let name = Table.Cell.text(scenario.cutOff.advanced(by: month).description)
            for (line, households, euros) in Self.lineNames {
                let counts = lines.map { households($0[month - 1]) }
                let cents = lines.map { euros($0[month - 1]).cents }
                rows.append(
                    [name, .text(line)] + Summary(counts, unit: .huishoudens, scale: FourLines.householdScale).cells)
                rows.append([name, .text(line)] + Summary(cents, unit: .euro, scale: 100).cells)
            }
        }
        let columns: [Table.Column] = [
            .init("month", .month, "Month; stocks are those of its end.", isKey: true),
            .init(
                "line", .text,
                "budget, actual, unchanged, desired, gap1 (actual − desired) or gap2 (unchanged − desired). Euros are at the year's price, for a year of twelve such months.",
                isKey: true),
        ]
        return Table(
            name: "gaps", title: "The four lines and the two gaps", columns: columns + Summary.columns, rows: rows)
    }

    private static var amounts: [(String, (BUIGAccount) -> Euro)] {
        [
            ("budget_voorlopig", \.money.voorlopig), ("budget_nader_voorlopig", \.money.naderVoorlopig),
            ("budget_definitief", \.money.definitief), ("overige_lasten", \.money.overigeLasten), ("lasten", \.lasten),
            ("baten", \.money.baten), ("resultaat", \.resultaat),
        ]
    }
    private static var after: [(String, (BUIGAccount) -> Euro)] {
        [
            ("vangnet", \.vangnet), ("netto", \.netto), ("cumulatief", \.cumulatief),
        ]
    }

    func buig() -> Table {
        var rows: [[Table.Cell]] = []
        for (index, year) in fullYears.enumerated() {
            let name = Table.Cell.text("\(year)")
            func row(_ post: String, _ summary: Summary) { rows.append([name, .text(post)] + summary.cells) }
            func euros(_ posts: [(String, (BUIGAccount) -> Euro)]) {
                for (post, amount) in posts { row(post, Summary(series(index, amount), unit: .euro, scale: 100)) }
            }
            euros(Self.amounts)
            row("resultaat_aandeel", Summary(share(index), unit: .aandeel, scale: 1_000_000))
            euros(Self.after)
            row("kans_tekort", Summary(indicator(index) { $0.resultaat < .zero }, unit: .kans))
            row("kans_vangnet", Summary(indicator(index) { $0.vangnet > .zero }, unit: .kans))
        }
        let columns: [Table.Column] = [
            .init("year", .year, "Calendar year that lies wholly within the run.", isKey: true),
            .init(
                "post", .text,
                "Post of the BUIG account. lasten includes overige_lasten; resultaat = budget_definitief + baten − lasten; netto = resultaat + vangnet, accrued in its own year (paid a year later); cumulatief sums netto from the first year; resultaat_aandeel is of the definitive budget.",
                isKey: true),
        ]
        return Table(name: "buig", title: "The BUIG account by year", columns: columns + Summary.columns, rows: rows)
    }

    func series(_ year: Int, _ amount: (BUIGAccount) -> Euro) -> [Int64] { accounts.map { amount($0[year]).cents } }

    func indicator(_ year: Int, _ holds: (BUIGAccount) -> Bool) -> [Int64] { accounts.map { holds($0[year]) ? 1 : 0 } }

    private func share(_ year: Int) -> [Int64] {
        accounts.map { account in
            let (result, budget) = (account[year].resultaat.cents, account[year].money.definitief.cents)
            return Int64(Int128(result).multiplied(by: 1_000_000, dividedBy: Int128(budget)))
        }
    }
}
