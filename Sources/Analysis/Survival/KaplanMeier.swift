public import Caseload
internal import Stochastics

/// The share still on bijstand after so many months, estimated from spells that came in late or still run.
///
/// S(k) = Π (1 − d_j ÷ n_j) over j ≤ k, with d_j exits after exactly j months and n_j spells seen at risk then. Greenwood's
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
        public let entry: Int
        public let last: Int
        public let isExit: Bool

        /// `last` must be above `entry`.
        public init(entry: Int, last: Int, isExit: Bool) {
            precondition(0 <= entry && entry < last)
            self.entry = entry
            self.last = last
            self.isExit = isExit
        }
    }

    public struct Point: Sendable, Equatable {
        public let months: Int
        public let atRisk: Int
        public let exits: Int
        public let survival: Double
        /// Greenwood.
        public let variance: Double
    }

    /// One per number of months after which somebody left, in order.
    public let points: [Point]

    public init(_ observations: [Observation]) {
        let longest = observations.map(\.last).max() ?? 0
        // Changes of the number at risk from one month to the next.
        var change = [Int](repeating: 0, count: longest + 2)
        var exits = [Int](repeating: 0, count: longest + 1)
        for observation in observations {
            change[observation.entry + 1] += 1
            change[observation.last + 1] -= 1
            if observation.isExit { exits[observation.last] += 1 }
        }
        var points: [Point] = []
        var (atRisk, survival, sum) = (0, 1.0, 0.0)
        for months in 0...longest {
            atRisk += change[months]
            guard exits[months] > 0 else { continue }
            let (n, d) = (Double(atRisk), Double(exits[months]))
            survival *= 1 - d / n
            sum += d / (n * (n - d))
            points.append(
                Point(
                    months: months, atRisk: atRisk, exits: exits[months], survival: survival,
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
                guard let months = window.monthsAtRisk(spell) else { return nil }
                return Observation(
                    entry: spell.start.distance(to: months.lowerBound) - 1,
                    last: spell.start.distance(to: months.upperBound),
                    isExit: window.exit(spell)?.oorzaak.map(oorzaken.contains) ?? false)
            })
    }

    /// The last point at or before so many months; nil before the first exit, when everybody is still there.
    public func point(at months: Int) -> Point? { points.last { $0.months <= months } }

    public func survival(at months: Int) -> Double { point(at: months)?.survival ?? 1 }

    /// The first number of months after which at most half is left; nil when more stays.
    public var median: Int? { points.first { $0.survival <= 0.5 }?.months }

    /// Log-log limits at a point: S^exp(± z √Var ÷ (S log S)). Both are S where S is 0.
    public static func limits(_ point: Point, level: Double = 0.95) -> ClosedRange<Double> {
        let s = point.survival
        guard s > 0, s < 1 else { return s...s }
        let z = Quantile.normal((1 + level) / 2)
        let width = z * point.variance.squareRoot() / (s * -Elementary.log(s))
        return Elementary.pow(s, Elementary.exp(width))...Elementary.pow(s, Elementary.exp(-width))
    }
}
