public import BijstandCaseload

/// The multi-year condition of a vangnet rule, beside the deficit of the budget year itself.
public enum VangnetCondition: Sendable, Equatable {
    case none
    /// The deficits of so many years, the budget year the last, together strictly above so many thousandths of the budget
    /// year's definitive budget.
    case together(years: Int, above: Int64)
    /// Of so many years before the budget year, at least `count` each with a deficit of `share` thousandths of its own
    /// definitive budget or more.
    case deficitYears(count: Int, of: Int, share: Int64)

    /// Years before the budget year that it looks at.
    public var reach: Int {
        switch self {
        case .none: 0
        case .together(let years, _): years - 1
        case .deficitYears(_, let years, _): years
        }
    }

    /// Whether it asks for the budgets of those years, not for their results alone.
    public var needsBudgets: Bool {
        switch self {
        case .none, .together: false
        case .deficitYears: true
        }
    }

    /// - Parameter history: at least `reach` years, with budgets where they are needed; fewer is an error of the caller.
    public func holds(deficit: Euro, budget: Euro, after history: VangnetHistory) -> Bool {
        precondition(history.deficits.count >= reach, "the rule needs the results of earlier years")
        precondition(!needsBudgets || history.budgets.count >= reach, "the rule needs the budgets of earlier years")
        switch self {
        case .none: return true
        case .together(_, let share):
            let sum = history.deficits.suffix(reach).reduce(deficit, +)
            return Int128(sum.cents) * 1000 > Int128(budget.cents) * Int128(share)
        case .deficitYears(let count, _, let share):
            let years = zip(history.deficits.suffix(reach), history.budgets.suffix(reach))
            return years.count { Int128($0.cents) * 1000 >= Int128($1.cents) * Int128(share) } >= count
        }
    }
}
