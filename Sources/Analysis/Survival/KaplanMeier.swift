public import BijstandCaseload
internal import BijstandStochastics

/// The share still on bijstand after so many months, estimated from spells that came in late or still run.
///
/// S(k) = Π (1 − d_j ÷ n_j) over j ≤ k, with d_j exits after exactly j months (of calendar months, by the day) and n_j spells seen
/// at risk then. Greenwood's
/// variance of S is S² Σ d_j ÷ (n_j (n_j − d_j)); the limits are those of log(−log S), so they stay within 0 and 1.
///
/// With few spells at risk early (left truncation) one exit moves the whole curve, and S can reach 0 for good: look at
/// `atRisk`. For one cause, the others count as censoring: 1 − S is then what would happen if the others were gone.
///
/// Sources: E. L. Kaplan and P. Meier, *JASA* 53 (1958) 457–481; M. Greenwood (1926); J. D. Kalbfleisch and R. L. Prentice,
/// *The Statistical Analysis of Failure Time Data* (2002), §1.4; left truncation: J. P. Klein and M. L. Moeschberger,
/// *Survival Analysis* (2003), §4.6.
public struct KaplanMeier: Sendable {
    /// A spell as the estimate sees it: months on benefit when it came into view and when it went out of it.
    public struct Observation: Sendable, Equatable {
        public let entry: Double
        public let last: Double
        public let isExit: Bool

        /// `last` must be above `entry`.
        public init(entry: Double, last: Double, isExit: Bool) {
            precondition(0 <= entry && entry < last)
            self.entry = entry
            self.last = last
            self.isExit = isExit
        }
    }

    public struct Point: Sendable, Equatable {
        public let months: Double
        public let atRisk: Int
        public let exits: Int
        public let survival: Double
        /// Greenwood.
        public let variance: Double
    }

    /// One per length of time after which somebody left, in order.
    public let points: [Point]

    public init(_ observations: [Observation]) {
        let (entries, lasts) = (observations.map(\.entry).sorted(), observations.map(\.last).sorted())
        let exits = observations.filter(\.isExit).map(\.last).sorted()
        var points: [Point] = []
        var (survival, sum) = (1.0, 0.0)
        // How many came into view, went out of it and left before the time of the point.
        var (entered, gone, left) = (0, 0, 0)
        while left < exits.count {
            let months = exits[left]
            let before = left
            while left < exits.count, exits[left] == months { left += 1 }
            while entered < entries.count, entries[entered] < months { entered += 1 }
            while lasts[gone] < months { gone += 1 }
            let (n, d) = (Double(entered - gone), Double(left - before))
            survival *= 1 - d / n
            sum += d / (n * (n - d))
            points.append(
                Point(
                    months: months, atRisk: entered - gone, exits: left - before, survival: survival,
                    variance: survival > 0 ? survival * survival * sum : 0))
        }
        self.points = points
    }

    /// Of months on benefit until uitstroom, by any cause or some. AOW, death, the cut-off and other causes censor.
    public init(
        _ history: DossierHistory, window: ObservationWindow, oorzaken: [Oorzaak] = Oorzaak.allCases
    ) {
        self.init(
            history.spells.compactMap { spell in
                guard let span = window.observed(spell) else { return nil }
                let entry = Double(spell.start.distance(to: span.first)) + span.begin - spell.begin
                let last = Double(spell.start.distance(to: span.last)) + span.end - spell.begin
                guard last > entry else { return nil }
                return Observation(
                    entry: entry, last: last,
                    isExit: window.exit(spell)?.oorzaak.map(oorzaken.contains) ?? false)
            })
    }

    /// The last point at or before so many months; nil before the first exit, when everybody is still there.
    public func point(at months: Double) -> Point? { points.last { $0.months <= months } }

    public func survival(at months: Double) -> Double { point(at: months)?.survival ?? 1 }

    /// Months after which at most half is left; nil when more stays.
    public var median: Double? { points.first { $0.survival <= 0.5 }?.months }

    /// Log-log limits at a point: S^exp(± z √Var ÷ (S log S)). Both are S where S is 0.
    public static func limits(_ point: Point, level: Double = 0.95) -> ClosedRange<Double> {
        let s = point.survival
        guard s > 0, s < 1 else { return s...s }
        let z = Quantile.normal((1 + level) / 2)
        let width = z * point.variance.squareRoot() / (s * -Elementary.log(s))
        return Elementary.pow(s, Elementary.exp(width))...Elementary.pow(s, Elementary.exp(-width))
    }
}
