/// The number of dossiers at the end of each month in one replication, from the cut-off on.
public struct CaseloadPath: Sendable, Equatable {
    /// Month of the first element: the cut-off.
    public let cutOff: Month
    /// Under the scenario.
    public let actual: [Int]
    /// In the counterfactual: without the `beleid` that starts after the cut-off.
    public let unchanged: [Int]

    public init(cutOff: Month, actual: [Int], unchanged: [Int]) {
        precondition(actual.count == unchanged.count)
        self.cutOff = cutOff
        self.actual = actual
        self.unchanged = unchanged
    }

    /// Sum of the end-of-month stocks of a calendar year that lies wholly after the cut-off.
    public func dossierMonths(_ line: KeyPath<CaseloadPath, [Int]>, year: Int) -> Int {
        let first = cutOff.distance(to: Month(year: year, month: 1))
        return self[keyPath: line][first..<first + 12].reduce(0, +)
    }
}
