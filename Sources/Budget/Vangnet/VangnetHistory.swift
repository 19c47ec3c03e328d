public import BijstandCaseload

/// Deficits and definitive budgets of the years before a budget year, in order, the year before it last.
public struct VangnetHistory: Sendable, Equatable {
    /// Before any vangnet; negative for a surplus.
    public private(set) var deficits: [Euro]
    /// Of the last of those years; fewer where no rule asks for more.
    public private(set) var budgets: [Euro]

    /// - Parameters:
    ///   - results: realised results, negative for a deficit.
    ///   - budgets: definitive budgets of the last of those years.
    public init(results: [Euro], budgets: [Euro] = []) {
        precondition(budgets.count <= results.count, "a budget without its result")
        deficits = results.map { -$0 }
        self.budgets = budgets
    }

    /// Goes on a year.
    public mutating func append(deficit: Euro, budget: Euro) {
        deficits.append(deficit)
        budgets.append(budget)
    }
}
