public import BijstandCaseload

/// The policy memo's own sum of what more people to work saves: 53 × …
///
/// Of the extra people a share leaves the benefit and saves a year's price each; the others save a part of it. It takes a
/// full year of saving for each, from 1 January, and no deadweight, terugval or effect on the budget: a maximum.
///
/// Source: Hilversum, *Focus op werk* (2019), §7.1: 50 % × 53 × (0.5 × 14,400) + 50 % × 53 × 14,400.
public struct NotitieSom: Sendable, Equatable {
    /// People to work beyond the reference.
    public let extra: Double
    /// Share who leave the benefit.
    public let voltijds: Double
    /// Part of a benefit that the others save.
    public let deeltijd: Double

    public init(extra: Double, voltijds: Double, deeltijd: Double) {
        self.extra = extra
        self.voltijds = voltijds
        self.deeltijd = deeltijd
    }

    /// To the cent, at a price of a dossier-year.
    public func besparing(prijs: Euro) -> Euro {
        Euro(rounding: Double(prijs.cents) / 100 * extra * (voltijds + (1 - voltijds) * deeltijd))
    }

    /// Rounded to the nearest 50,000, as the memo books it: 572,400 becomes 550,000.
    public static func geboekt(_ amount: Euro) -> Euro {
        let step: Int64 = 5_000_000
        return Euro(cents: Int64(Int128(amount.cents).multiplied(by: 1, dividedBy: Int128(step))) * step)
    }
}
