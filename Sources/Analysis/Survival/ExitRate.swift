internal import BijstandStochastics

/// An occurrence–exposure rate: D exits in N dossier-months at risk.
///
/// - `hazard` = D ÷ N per month, what the engine takes. One of several causes has its own D.
/// - `chance` = 1 − exp(−hazard), the share that leaves in a month.
///
/// Sources: D. R. Cox and D. Oakes, *Analysis of Survival Data* (1984), §3.2 and §9.2; F. Garwood, "Fiducial limits for the
/// Poisson distribution", *Biometrika* 28 (1936) 437–442.
public struct ExitRate: Sendable, Equatable {
    public let exits: Int
    public let months: Double

    public init(exits: Int, months: Double) {
        precondition(0 <= exits && 0 <= months)
        self.exits = exits
        self.months = months
    }

    /// Per month; NaN without exposure.
    public var hazard: Double { months > 0 ? Double(exits) / months : .nan }

    /// Per month; NaN without exposure.
    public var chance: Double { -Elementary.expm1(-hazard) }

    /// Exact Poisson limits of `hazard`: χ²(α⁄2; 2D) ÷ 2N and χ²(1 − α⁄2; 2D + 2) ÷ 2N. Nil without exposure.
    public func limits(level: Double = 0.95) -> ClosedRange<Double>? {
        guard months > 0 else { return nil }
        let tail = (1 - level) / 2
        let twice = Double(2 * exits)
        let lower = exits == 0 ? 0 : Quantile.chiSquare(tail, degreesOfFreedom: twice) / 2
        let upper = Quantile.chiSquare(1 - tail, degreesOfFreedom: twice + 2) / 2
        return lower / months...upper / months
    }

    /// Standard error of log(`hazard`), 1 ÷ √D: the delta method on a Poisson count. Infinite without exits.
    public var relativeError: Double { 1 / Double(exits).squareRoot() }
}
