public import BijstandCaseload

/// How a forecast did on one figure.
public struct FigureScore: Sendable {
    public let figure: Waarneming
    /// Whether every replication was known; else the seven quantiles that the result kept.
    public let isSample: Bool
    /// Replications that have the figure; nil of quantiles.
    public let count: Int?
    public let mean: Double
    /// At 5, 25, 75 and 95 %.
    public let p05: Double
    public let p25: Double
    public let p75: Double
    public let p95: Double
    /// Probability integral transform.
    public let pit: Double
    public let crps: Double
    /// CRPS of the references: the distance of their one number; nil where there is none.
    public let crpsPersistence: Double?
    public let crpsNational: Double?
    /// CRPS of the five references of a backtest, of a stock; those of which nothing can be made are left out.
    public let crpsReferenties: [Referentie: Double]

    init(
        _ figure: Waarneming, _ forecast: any PredictiveDistribution, persistence: Double? = nil,
        national: Double? = nil, referenties: [Referentie: Ensemble] = [:]
    ) {
        crpsReferenties = referenties.mapValues { $0.crps(figure.waarde) }
        self.figure = figure
        isSample = forecast is Ensemble
        count = forecast.count
        mean = forecast.mean
        p05 = forecast.quantile(5)
        p25 = forecast.quantile(25)
        p75 = forecast.quantile(75)
        p95 = forecast.quantile(95)
        pit = forecast.pit(figure.waarde)
        crps = forecast.crps(figure.waarde)
        crpsPersistence = persistence.map { Self.distance($0, figure.waarde) }
        crpsNational = national.map { Self.distance($0, figure.waarde) }
    }

    /// 0 where two numbers are the same but for rounding: months that add up to a year.
    private static func distance(_ one: Double, _ other: Double) -> Double {
        let apart = abs(one - other)
        return apart > 1e-9 * max(abs(one), abs(other)) ? apart : 0
    }

    /// Forecast less observed: above 0 where too much was forecast.
    public var error: Double { mean - figure.waarde }
    public var isIn50: Bool { (p25...p75).contains(figure.waarde) }
    public var isIn90: Bool { (p05...p95).contains(figure.waarde) }
    public var width50: Double { p75 - p25 }
    public var width90: Double { p95 - p05 }

    /// Whether the figure lies outside the 90 % band by no more than twice its own error: the figure may be wrong, not the
    /// forecast.
    public var isWithinError: Bool {
        !isIn90 && max(p05 - figure.waarde, figure.waarde - p95) <= 2 * figure.fout
    }
}

/// How a forecast did on a figure of which only a bound is known.
public struct BoundScore: Sendable {
    public let figure: Waarneming
    /// Whether every replication was known; else the seven quantiles that the result kept.
    public let isSample: Bool
    /// Replications that have the figure; nil of quantiles.
    public let count: Int?
    public let mean: Double
    /// Probability that the forecast gave to what turned out true: so much or more, or so much or less.
    public let chance: Double

    init(_ figure: Waarneming, _ forecast: any PredictiveDistribution) {
        self.figure = figure
        isSample = forecast is Ensemble
        count = forecast.count
        mean = forecast.mean
        chance = figure.grens == .tenHoogste ? forecast.atMost(figure.waarde) : forecast.atLeast(figure.waarde)
    }

    /// (1 − chance)², 0 is perfect: Brier (1950), of an event that came true.
    public var brier: Double { (1 - chance) * (1 - chance) }
}
