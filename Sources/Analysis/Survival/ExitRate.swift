internal import Stochastics

/// An occurrence–exposure rate: D exits in N dossier-months.
///
/// - `chance` = D ÷ N, the share of those at risk that leaves in a month.
/// - `hazard` = −log(1 − D ÷ N), what the engine takes. One of several causes gets its part of the hazard of all,
///   −log(1 − D̄ ÷ N) · D ÷ D̄, because causes compete within a month.
///
/// Sources: D. R. Cox and D. Oakes, *Analysis of Survival Data* (1984), §3.2 and §9.2; F. Garwood, "Fiducial limits for the
/// Poisson distribution", *Biometrika* 28 (1936) 437–442.
public struct ExitRate: Sendable, Equatable {
    public let exits: Int
    /// By every cause together.
    public let allExits: Int
    public let months: Int

    public init(exits: Int, allExits: Int, months: Int) {
        precondition(0 <= exits && exits <= allExits && allExits <= months)
        self.exits = exits
        self.allExits = allExits
        self.months = months
    }

    /// Per dossier-month; NaN without exposure.
    public var chance: Double { Double(exits) / Double(months) }

    /// Per month; NaN without exposure, infinite when everybody left.
    public var hazard: Double {
        allExits == 0 ? 0 / Double(months) : -Elementary.log1p(-Double(allExits) / Double(months)) * share
    }

    /// Exact Poisson limits of `chance`: χ²(α⁄2; 2D) ÷ 2N and χ²(1 − α⁄2; 2D + 2) ÷ 2N. Nil without exposure.
    public func limits(level: Double = 0.95) -> ClosedRange<Double>? {
        guard months > 0 else { return nil }
        let tail = (1 - level) / 2
        let twice = Double(2 * exits)
        let lower = exits == 0 ? 0 : Quantile.chiSquare(tail, degreesOfFreedom: twice) / 2
        let upper = Quantile.chiSquare(1 - tail, degreesOfFreedom: twice + 2) / 2
        return lower / Double(months)...upper / Double(months)
    }

    /// Standard error of log(`hazard`), 1 ÷ √D: the delta method on a Poisson count. Infinite without exits.
    public var relativeError: Double { 1 / Double(exits).squareRoot() }

    private var share: Double { Double(exits) / Double(allExits) }
}
