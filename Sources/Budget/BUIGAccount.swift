public import Caseload

/// The BUIG account of one year in one replication.
public struct BUIGAccount: Sendable, Equatable {
    public let money: YearMoney
    /// All spending charged to BUIG: dossiers plus `overigeLasten`.
    public let lasten: Euro
    /// Paid from the vangnet over this year (in cash a year later).
    public let vangnet: Euro
    /// Sum of `netto` from the first year of the run on.
    public let cumulatief: Euro

    public var year: Int { money.year }
    /// Budget + baten − lasten; negative is a tekort.
    public var resultaat: Euro { money.definitief + money.baten - lasten }
    public var netto: Euro { resultaat + vangnet }

    /// Cost of a year's end-of-month stocks at the year's price, a twelfth a month, rounded once.
    ///
    /// - Parameter paidMonths: dossier-months less what earnings save, in thousandths.
    public static func lasten(paidMonths: Int, _ money: YearMoney) -> Euro {
        money.prijs.scaled(by: Int64(paidMonths), over: Int64(12 * CaseloadPath.part)) + money.overigeLasten
    }

    /// The accounts of consecutive full years.
    ///
    /// - Parameters:
    ///   - paidMonths: see ``lasten(paidMonths:_:)``, per year.
    ///   - earlierResults: realised results of the years before, in order, as far as the rules need them.
    ///   - earlierBudgets: definitive budgets of the last of those years, as far as the rules need them.
    ///   - vangnet: the rules that are open.
    public static func all(
        _ years: [YearMoney], paidMonths: [Int], earlierResults: [Euro], earlierBudgets: [Euro] = [],
        vangnet keuze: VangnetKeuze = .regulier
    ) -> [BUIGAccount] {
        precondition(years.count == paidMonths.count)
        var history = VangnetHistory(results: earlierResults, budgets: earlierBudgets)
        var cumulatief = Euro.zero
        return zip(years, paidMonths).map { money, months in
            let lasten = lasten(paidMonths: months, money)
            let deficit = lasten - money.baten - money.definitief
            let rules = VangnetRule.open(in: money.year, keuze)
            let vangnet = rules.payment(deficit: deficit, budget: money.definitief, after: history)
            history.append(deficit: deficit, budget: money.definitief)
            cumulatief += vangnet - deficit
            return BUIGAccount(money: money, lasten: lasten, vangnet: vangnet, cumulatief: cumulatief)
        }
    }
}
