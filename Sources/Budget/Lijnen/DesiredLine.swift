public import BijstandCaseload

/// The desired (green) line of the memo's chart in one replication; both gaps are taken from it.
public struct DesiredLine: Sendable {
    /// Its place in a month.
    public struct Point: Sendable, Equatable {
        /// In ten-thousandths of a dossier.
        public let households: Int64
        /// The same for a year of twelve such months, at the year's price.
        public let euro: Euro
    }

    private let choice: GewensteLijn
    private let cutOff: Month
    private let stock: Int
    /// By year.
    private let money: [YearMoney]
    /// Money for dossiers, by year.
    private let room: [Euro]
    /// Where a straight line ends, in ten-thousandths, and after how many months.
    private let end: (households: Int64, months: Int)

    /// - Parameters:
    ///   - stock: at the cut-off.
    ///   - last: last month of the run, where a straight line ends if the choice names no month.
    ///   - target: dossiers at the end of a straight line; nil: the budget line of that month.
    ///   - money: of every year the run touches, in order.
    ///   - accounts: of the scenario, for the cumulative result.
    public init(
        _ choice: GewensteLijn, cutOff: Month, stock: Int, last: Month, target: Double?, money: [YearMoney],
        accounts: [BUIGAccount]
    ) {
        self.choice = choice
        self.cutOff = cutOff
        self.stock = stock
        self.money = money
        var earned = Euro.zero
        room = money.map { year in
            var room = year.definitief - year.overigeLasten
            if choice.metBaten { room += year.baten }
            if choice.manier == .inverdienen { room += earned.scaled(by: 1, over: Int64(choice.jaren)) }
            if let account = accounts.first(where: { $0.year == year.year }) { earned = account.cumulatief }
            return room
        }
        let month = choice.maand ?? last
        let year = month.year - money[0].year
        let level = target.map { Int64(($0 * Double(FourLines.householdScale)).rounded()) }
        end = (level ?? FourLines.households(room[year], money[year]), max(1, cutOff.distance(to: month)))
    }

    public func point(_ month: Month) -> Point {
        let index = month.year - money[0].year
        guard choice.manier == .lineair else {
            return Point(households: FourLines.households(room[index], money[index]), euro: room[index])
        }
        let start = Int64(stock) * FourLines.householdScale
        let passed = min(cutOff.distance(to: month), end.months)
        let way = Int128(end.households - start).multiplied(by: Int128(passed), dividedBy: Int128(end.months))
        let households = start + Int64(way)
        return Point(
            households: households, euro: money[index].prijs.scaled(by: households, over: FourLines.householdScale))
    }
}
