public import Caseload

/// The four lines of the policy memo and the two gaps between them, for one month of one replication.
///
/// The one place where the lines are defined. The memo gives only the legend of its chart, so this is an interpretation:
/// - budget: the year's definitive BUIG budget less overige lasten, in dossiers at the year's price;
/// - actual: the caseload under the scenario;
/// - unchanged: the caseload without the beleid that starts after the cut-off;
/// - desired: what fits the budget, here `budget` itself;
/// - gap 1 = actual − desired, gap 2 = unchanged − desired; so gap 2 − gap 1 is the effect of policy.
///
/// Source: Hilversum, *Focus op werk* (2019), §7.5.
public struct FourLines: Sendable, Equatable {
    /// Dossiers are counted in this part of one, so that lines and gaps are whole numbers that add up.
    public static let householdScale: Int64 = 10_000

    /// In ten-thousandths of a dossier.
    public let budget: Int64
    public let actual: Int64
    public let unchanged: Int64
    public var desired: Int64 { budget }
    public var gap1: Int64 { actual - desired }
    public var gap2: Int64 { unchanged - desired }

    /// At the year's price, for a year of twelve such months.
    public let budgetEuro: Euro
    public let actualEuro: Euro
    public let unchangedEuro: Euro
    public var desiredEuro: Euro { budgetEuro }
    public var gap1Euro: Euro { actualEuro - desiredEuro }
    public var gap2Euro: Euro { unchangedEuro - desiredEuro }

    public init(actual: Int, unchanged: Int, _ money: YearMoney) {
        let scale = Self.householdScale
        let room = money.definitief - money.overigeLasten
        budget = Int64(Int128(room.cents).multiplied(by: Int128(scale), dividedBy: Int128(money.prijs.cents)))
        budgetEuro = room
        self.actual = Int64(actual) * scale
        self.unchanged = Int64(unchanged) * scale
        actualEuro = money.prijs.scaled(by: Int64(actual), over: 1)
        unchangedEuro = money.prijs.scaled(by: Int64(unchanged), over: 1)
    }
}
