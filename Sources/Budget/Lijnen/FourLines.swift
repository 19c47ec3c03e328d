public import BijstandCaseload

/// The four lines of the policy memo and the two gaps between them, for one month of one replication.
///
/// The one place where the lines are defined. The memo gives only the legend of its chart, so this is an interpretation:
/// - budget: the year's definitive BUIG budget less overige lasten, in dossiers at the year's price;
/// - scenario: the caseload under the scenario;
/// - ongewijzigd: the caseload without the beleid that starts after the cut-off;
/// - desired: what is needed, by ``DesiredLine``; what fits the budget unless the scenario says otherwise;
/// - gap 1 = scenario − desired, gap 2 = ongewijzigd − desired; so gap 2 − gap 1 is the effect of policy.
///
/// One price per year and replication serves all lines.
///
/// Source: Hilversum, *Focus op werk* (2019), §7.5.
public struct FourLines: Sendable, Equatable {
    /// Dossiers are counted in this part of one, so that lines and gaps are whole numbers that add up.
    public static let householdScale: Int64 = 10_000

    /// In ten-thousandths of a dossier.
    public let budget: Int64
    public let scenario: Int64
    public let ongewijzigd: Int64
    public let desired: Int64
    public var gap1: Int64 { scenario - desired }
    public var gap2: Int64 { ongewijzigd - desired }

    /// At the year's price, for a year of twelve such months.
    public let budgetEuro: Euro
    public let scenarioEuro: Euro
    public let ongewijzigdEuro: Euro
    public let desiredEuro: Euro
    public var gap1Euro: Euro { scenarioEuro - desiredEuro }
    public var gap2Euro: Euro { ongewijzigdEuro - desiredEuro }

    public init(scenario: Int, ongewijzigd: Int, desired: DesiredLine.Point, _ money: YearMoney) {
        let room = money.definitief - money.overigeLasten
        budget = Self.households(room, money)
        budgetEuro = room
        self.desired = desired.households
        desiredEuro = desired.euro
        self.scenario = Int64(scenario) * Self.householdScale
        self.ongewijzigd = Int64(ongewijzigd) * Self.householdScale
        scenarioEuro = money.prijs.scaled(by: Int64(scenario), over: 1)
        ongewijzigdEuro = money.prijs.scaled(by: Int64(ongewijzigd), over: 1)
    }

    /// Dossiers that an amount pays for a year, in ten-thousandths.
    static func households(_ amount: Euro, _ money: YearMoney) -> Int64 {
        Int64(Int128(amount.cents).multiplied(by: Int128(householdScale), dividedBy: Int128(money.prijs.cents)))
    }
}
