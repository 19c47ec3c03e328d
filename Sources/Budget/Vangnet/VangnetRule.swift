public import BijstandCaseload

/// A vangnetuitkering rule of one budget year: when a municipality with a deficit gets money on top, and how much.
///
/// With D the deficit (lasten − baten − definitive budget) and B the definitive budget: access needs D strictly above
/// `threshold` × B, and the multi-year `condition`. Given access, half of D between `threshold` and `fullFrom` is paid and
/// all of D above it, so own risk is at most their mean. Given access, the net result is continuous and monotone in D; the
/// multi-year condition is a cliff.
///
/// Sources: Participatiewet art. 74; Besluit Participatiewet art. 10; those of each rule.
public struct VangnetRule: Sendable, Equatable {
    /// From 2025 a municipality may have access to more than one; it gets the most favourable.
    public enum Variant: String, Sendable, CaseIterable {
        case regulier
        /// Own risk 5 %, from 2025.
        case verruimd
        /// Own risk 2.5 %, from 2026.
        case verlaagd
    }

    /// A part of a rule, to say how well it is known.
    public enum Part: String, Sendable, CaseIterable {
        case drempel, band, voorwaarde
    }

    public enum Standing: String, Sendable {
        /// All of it read in the source, or verified by arithmetic on such figures.
        case verified
        /// Some part of it is an assumption.
        case aanname
    }

    public let year: Int
    public let variant: Variant
    /// Own risk borne in full, in thousandths of the definitive budget.
    public let threshold: Int64
    /// From here all is paid, in thousandths of the definitive budget; the threshold itself where there is no band.
    public let fullFrom: Int64
    public let condition: VangnetCondition
    /// What was not read in the source.
    public let assumed: [Part]
    /// Publication of the rule, and where what is assumed comes from.
    public let source: Phrase

    public var standing: Standing { assumed.isEmpty ? .verified : .aanname }

    /// The most a municipality with access bears, in ten-thousandths of the definitive budget.
    public var maximumOwnRisk: Int64 { (threshold + fullFrom) * 5 }

    /// Whether a deficit has access.
    ///
    /// - Parameters:
    ///   - deficit: of this year; negative for a surplus.
    ///   - history: the years before, as far as the condition looks back.
    public func grantsAccess(deficit: Euro, budget: Euro, after history: VangnetHistory) -> Bool {
        Int128(deficit.cents) * 1000 > Int128(budget.cents) * Int128(threshold)
            && condition.holds(deficit: deficit, budget: budget, after: history)
    }

    /// What is paid on a deficit that meets the multi-year condition, to the nearest cent; 0 up to the threshold.
    public func payment(deficit: Euro, budget: Euro) -> Euro {
        let d = Int128(deficit.cents) * 1000
        let low = Int128(budget.cents) * Int128(threshold)
        let high = Int128(budget.cents) * Int128(fullFrom)
        // Twice the payment, in thousandths of a cent.
        let twice = max(0, min(d, high) - low) + 2 * max(0, d - high)
        return Euro(cents: Int64(twice.multiplied(by: 1, dividedBy: 2000)))
    }

    /// What is paid less for a euro less deficit, in thousandths, of a deficit that meets the multi-year condition.
    public func marge(deficit: Euro, budget: Euro) -> Int64 {
        let d = Int128(deficit.cents) * 1000
        if d > Int128(budget.cents) * Int128(fullFrom) { return 1000 }
        return d > Int128(budget.cents) * Int128(threshold) ? 500 : 0
    }
}

extension [VangnetRule] {
    /// The most favourable payment of the rules that a deficit has access to.
    ///
    /// - Parameter history: the years before; nil takes every multi-year condition as met.
    public func payment(deficit: Euro, budget: Euro, after history: VangnetHistory?) -> Euro {
        withAccess(deficit: deficit, budget: budget, after: history)
            .map { $0.payment(deficit: deficit, budget: budget) }.max() ?? .zero
    }

    /// What is paid less for a euro less deficit, in thousandths, where access stays as it is.
    ///
    /// - Parameter history: as of ``payment(deficit:budget:after:)``.
    public func marge(deficit: Euro, budget: Euro, after history: VangnetHistory?) -> Int64 {
        let open = withAccess(deficit: deficit, budget: budget, after: history)
        let best = open.map { $0.payment(deficit: deficit, budget: budget) }.max()
        // Of rules that pay alike, the one that pays most after that euro counts.
        return open.filter { $0.payment(deficit: deficit, budget: budget) == best }
            .map { $0.marge(deficit: deficit, budget: budget) }.min() ?? 0
    }

    /// The rules that a deficit has access to.
    private func withAccess(deficit: Euro, budget: Euro, after history: VangnetHistory?) -> [VangnetRule] {
        filter { rule in history.map { rule.grantsAccess(deficit: deficit, budget: budget, after: $0) } ?? true }
    }

    /// Years before the budget year that a rule among these looks back to.
    public var reach: Int { map { $0.condition.reach }.max() ?? 0 }

    /// Of those, the last ones whose budget is asked for too.
    public var budgetReach: Int { filter { $0.condition.needsBudgets }.map { $0.condition.reach }.max() ?? 0 }
}
