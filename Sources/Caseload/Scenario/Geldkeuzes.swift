/// Choices of a scenario about money that are no numbers.
public struct Geldkeuzes: Sendable, Equatable {
    /// First month of which the norms are not known at the cut-off: from there on they follow `kosten.indexatie`. Nil:
    /// the whole table is used.
    public var normenTot: Month?
    public var gewenst = GewensteLijn()

    public init() {}
}

/// How the desired line of the memo's chart is drawn.
public struct GewensteLijn: Sendable, Equatable {
    public enum Manier: String, Sendable, CaseIterable {
        /// What fits the year's budget.
        case budget
        /// Straight from the stock at the cut-off to `maand`, level after it.
        case lineair
        /// What fits the budget after earning back the cumulative result of the years before, spread over `jaren`.
        case inverdienen
    }

    public var manier = Manier.budget
    /// Baten count as budget.
    public var metBaten = false
    /// Month in which a straight line arrives.
    public var maand: Month?
    /// Years over which a cumulative result is earned back.
    public var jaren = 1

    public init() {}
}
