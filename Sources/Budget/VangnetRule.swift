public import Caseload

/// The vangnetuitkering rule of one budget year: when a municipality with a deficit gets money on top, and how much.
///
/// With D the deficit and B the definitive budget: access needs D strictly above `threshold` × B *and*, where `lookback` is
/// above 1, the deficits of the last `lookback` years together strictly above `threshold` × B. Given access, half of D
/// between `threshold` and `fullFrom` is paid and all of D above it, so the own risk is at most their mean. Given access,
/// the net result is continuous and monotone in D; access itself is a cliff.
///
/// Sources: Participatiewet art. 74; Besluit Participatiewet art. 10; Stb 2015, 453; Stb 2016, 355; Stb 2025, 222;
/// Toetsingscommissie Vangnet Participatiewet, conditions per year.
public struct VangnetRule: Sendable, Equatable {
    /// How well a rule is known.
    public enum Standing: String, Sendable {
        /// Read in the source, or verified by arithmetic on such figures.
        case verified
        /// From memory of the source: an assumption.
        case aanname
    }

    public let year: Int
    /// Own risk borne in full, in thousandths of the definitive budget.
    public let threshold: Int64
    /// From here all is paid, in thousandths of the definitive budget.
    public let fullFrom: Int64
    /// Years, the budget year included, whose deficits together must pass the threshold; 1 is no such condition.
    public let lookback: Int
    public let standing: Standing

    /// Rules are known from this year on.
    public static let firstYear = 2015

    /// The rule of a budget year; the last known one is carried on, as an assumption.
    public static func of(year: Int) -> VangnetRule {
        precondition(year >= firstYear)
        return switch year {
        case 2015, 2016:
            VangnetRule(
                year: year, threshold: 50, fullFrom: 100, lookback: 1, standing: year == 2016 ? .verified : .aanname)
        case 2017: VangnetRule(year: year, threshold: 50, fullFrom: 125, lookback: 2, standing: .verified)
        case 2018: VangnetRule(year: year, threshold: 50, fullFrom: 125, lookback: 3, standing: .verified)
        // Threshold of 2019 and the regular variant of 2025 verified; the multi-year condition from memory. The extended
        // variants of 2025 and 2026 are not in this table.
        default: VangnetRule(year: year, threshold: 75, fullFrom: 125, lookback: 3, standing: .aanname)
        }
    }

    /// Years before the full years of a run whose results the rules look back to.
    public static func earlierYears(fullYears: [Int]) -> [Int] {
        guard let first = fullYears.first else { return [] }
        let reach = fullYears.map { $0 - VangnetRule.of(year: $0).lookback + 1 }.min() ?? first
        return Array(min(reach, first)..<first)
    }

    /// Whether a deficit has access.
    ///
    /// - Parameters:
    ///   - deficit: of this year; negative for a surplus.
    ///   - earlier: deficits of the `lookback` − 1 years before; fewer means less is known and is an error of the caller.
    public func grantsAccess(deficit: Euro, budget: Euro, earlier: [Euro]) -> Bool {
        let limit = Int128(budget.cents) * Int128(threshold)
        guard Int128(deficit.cents) * 1000 > limit else { return false }
        if lookback == 1 { return true }
        precondition(earlier.count >= lookback - 1, "the rule needs the results of earlier years")
        let together = earlier.suffix(lookback - 1).reduce(deficit, +)
        return Int128(together.cents) * 1000 > limit
    }

    /// What is paid on a deficit that has access, to the nearest cent.
    public func payment(deficit: Euro, budget: Euro) -> Euro {
        let d = Int128(deficit.cents) * 1000
        let low = Int128(budget.cents) * Int128(threshold)
        let high = Int128(budget.cents) * Int128(fullFrom)
        // Twice the payment, in thousandths of a cent.
        let twice = max(0, min(d, high) - low) + 2 * max(0, d - high)
        return Euro(cents: Int64(twice.multiplied(by: 1, dividedBy: 2000)))
    }
}
