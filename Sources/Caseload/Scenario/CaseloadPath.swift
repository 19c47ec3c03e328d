/// The number of dossiers at the end of each month in one replication, from the cut-off on.
public struct CaseloadPath: Sendable, Equatable {
    /// Month of the first element: the cut-off.
    public let cutOff: Month
    /// Under the scenario.
    public let actual: [Int]
    /// In the counterfactual: without the `beleid` that starts after the cut-off.
    public let unchanged: [Int]
    /// Under the scenario: what deeltijd earnings save, in thousandths of a dossier.
    public let verdiensten: [Int]

    public init(cutOff: Month, actual: [Int], unchanged: [Int], verdiensten: [Int]) {
        precondition(actual.count == unchanged.count && actual.count == verdiensten.count)
        self.cutOff = cutOff
        self.actual = actual
        self.unchanged = unchanged
        self.verdiensten = verdiensten
    }

    /// Parts of a dossier in which earnings and costs are counted.
    public static let part = 1000

    /// Sum over the months of a calendar year that lies wholly after the cut-off: dossier-months of a stock.
    public func yearSum(_ line: KeyPath<CaseloadPath, [Int]>, year: Int) -> Int {
        let first = cutOff.distance(to: Month(year: year, month: 1))
        return self[keyPath: line][first..<first + 12].reduce(0, +)
    }

    /// Dossier-months of a year that are paid for, in thousandths: the stock less what earnings save.
    public func paidMonths(year: Int) -> Int {
        yearSum(\.actual, year: year) * Self.part - yearSum(\.verdiensten, year: year)
    }
}
