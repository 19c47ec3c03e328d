public import BijstandCaseload
internal import BijstandStochastics

/// What a calibration found: the posterior, and how it fits.
public struct CalibrationResult: Sendable, Equatable {
    /// A distribution in a few numbers.
    public struct Spread: Sendable, Equatable {
        public let mean: Double
        public let sd: Double
        /// 5 % and 95 % quantiles, type 7.
        public let p05: Double
        public let p95: Double

        /// - Parameter values: at least one.
        init(_ values: [Double]) {
            let count = Double(values.count)
            let mean = values.reduce(0, +) / count
            self.mean = mean
            sd = (values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / max(1, count - 1)).squareRoot()
            let sorted = values.sorted()
            func quantile(_ share: Double) -> Double {
                let place = share * (count - 1)
                let low = Int(place)
                let high = min(low + 1, sorted.count - 1)
                return sorted[low] + (place - Double(low)) * (sorted[high] - sorted[low])
            }
            (p05, p95) = (quantile(0.05), quantile(0.95))
        }
    }

    /// A parameter before and after the data.
    public struct Parameter: Sendable, Equatable {
        public let naam: String
        public let isFactor: Bool
        public let prior: Spread
        public let posterior: Spread
        /// The best point's value.
        public let best: Double
        /// Where the posterior's middle lies, in standard deviations of the prior (on the normal scale).
        public let shift: Double
        /// 1 − variance of the posterior ÷ variance of the prior, on the normal scale: 0 where the data say nothing, 1 where
        /// they leave nothing open.
        public let contraction: Double

        /// Whether nothing was learned about it from the data: its posterior is as wide as its prior, or nearly.
        public var isUninformed: Bool { posterior.sd > Self.asWide * prior.sd }

        /// Ratio of standard deviations above which a posterior is no narrower than the prior.
        public static let asWide = 0.9
    }

    /// An observation and what the posterior predicts of it.
    public struct Fit: Sendable, Equatable {
        public let waarneming: Waarneming
        /// Over the points of the posterior, each with luck of its own, that have the figure; nil where none has.
        public let predicted: Spread?
        /// Replications that have the figure, and all of them.
        public let count: Int
        public let replications: Int
        /// (Observed − predicted mean) ÷ √(error² + predicted sd²); for a bound only where it is broken, else 0. Nil where nothing
        /// is predicted.
        public let residual: Double?

        /// Whether the posterior misses it: more than two standard deviations away.
        public var isMissed: Bool { residual.map { abs($0) > 2 } ?? false }

        /// Whether the observation lies within 90 % of what is predicted of it, its own error in it.
        public var isCovered: Bool { residual.map { abs($0) < 1.6449 } ?? false }

        /// - Parameter values: of the quantity, one a replication; NaN where it has none.
        init(_ waarneming: Waarneming, _ values: [Double]) {
            self.waarneming = waarneming
            let known = values.filter { !$0.isNaN }
            (count, replications) = (known.count, values.count)
            guard !known.isEmpty else {
                (predicted, residual) = (nil, nil)
                return
            }
            let predicted = Spread(known)
            self.predicted = predicted
            let apart =
                (waarneming.waarde - predicted.mean)
                / (waarneming.fout * waarneming.fout + predicted.sd * predicted.sd).squareRoot()
            residual =
                switch waarneming.grens {
                case .gelijk: apart
                case .tenMinste: max(0, apart)
                case .tenHoogste: min(0, apart)
                }
        }
    }

    public let parameters: [Parameter]
    public let fits: [Fit]
    public let settings: CalibrationSettings
    public let state: CalibrationState
    /// Points of the posterior, all of equal weight: values of the fitted parameters.
    public let points: [[Double]]
    /// Points that differ.
    public let distinct: Int
    /// Logarithm of the probability density of the observations under the prior.
    public var logEvidence: Double { state.logEvidence.values[0] }

    init(
        _ prior: Prior, _ waarnemingen: [Waarneming], _ settings: CalibrationSettings, _ state: CalibrationState,
        values: [[Double]], predicted: [Double], best: [Double]
    ) throws {
        self.settings = settings
        self.state = state
        points = values
        distinct = Set(values).count
        let normal = values.indices.map {
            prior.tied(Array(state.points.values[$0 * prior.count..<($0 + 1) * prior.count]))
        }
        parameters = try prior.parameters.indices.map { index in
            let z = Spread(values.indices.map { normal[$0][index] })
            return Parameter(
                naam: prior.parameters[index].naam, isFactor: prior.parameters[index].isFactor,
                prior: Spread(try prior.sample(index, size: 2000)), posterior: Spread(values.map { $0[index] }),
                best: best[index], shift: z.mean, contraction: 1 - z.sd * z.sd)
        }
        fits = waarnemingen.enumerated().map { index, waarneming in
            Fit(waarneming, values.indices.map { predicted[$0 * waarnemingen.count + index] })
        }
    }
}
