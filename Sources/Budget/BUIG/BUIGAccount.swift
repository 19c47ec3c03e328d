public import BijstandCaseload

/// The BUIG account of one year, of one line in one replication.
public struct BUIGAccount: Sendable, Equatable {
    public let money: YearMoney
    /// All spending charged to BUIG.
    public let lasten: Lasten
    public let baten: Euro
    /// Paid from the vangnet over this year, a year later.
    public let vangnet: Euro
    /// What it is less for a euro less lasten, in thousandths, where access stays as it is.
    public let vangnetMarge: Int64
    /// Vangnet over the year before, received in this one.
    public let vangnetOntvangen: Euro
    /// Sum of `netto` from the first year of the run on.
    public let cumulatief: Euro

    public var year: Int { money.year }
    /// Budget + baten − lasten; negative is a tekort.
    public var resultaat: Euro { money.definitief + baten - lasten.totaal }
    /// With the vangnet over the year itself (accrual).
    public var netto: Euro { resultaat + vangnet }
    /// With the vangnet that comes in during the year (cash).
    public var kas: Euro { resultaat + vangnetOntvangen }

    /// The accounts of consecutive years.
    ///
    /// - Parameters:
    ///   - years: amounts, spending and income of each year.
    ///   - earlierResults: realised results of the years before, in order, as far as the rules need them.
    ///   - earlierBudgets: definitive budgets of the last of those years, as far as the rules need them.
    ///   - earlierVangnet: vangnet over the year before the first.
    ///   - vangnet: the rules that are open.
    ///   - known: the last month of rules that may be known; nil for all.
    public static func all(
        _ years: [(money: YearMoney, lasten: Lasten, baten: Euro)], earlierResults: [Euro],
        earlierBudgets: [Euro] = [], earlierVangnet: Euro = .zero, vangnet keuze: VangnetKeuze = .regulier,
        known: Month? = nil
    ) -> [BUIGAccount] {
        var history = VangnetHistory(results: earlierResults, budgets: earlierBudgets)
        var cumulatief = Euro.zero
        var before = earlierVangnet
        return years.map { money, lasten, baten in
            let deficit = lasten.totaal - baten - money.definitief
            let rules = VangnetRule.open(in: money.year, keuze, known: known)
            let vangnet = rules.payment(deficit: deficit, budget: money.definitief, after: history)
            let marge = rules.marge(deficit: deficit, budget: money.definitief, after: history)
            history.append(deficit: deficit, budget: money.definitief)
            cumulatief += vangnet - deficit
            defer { before = vangnet }
            return BUIGAccount(
                money: money, lasten: lasten, baten: baten, vangnet: vangnet, vangnetMarge: marge,
                vangnetOntvangen: before, cumulatief: cumulatief)
        }
    }
}
