internal import BijstandCaseload
internal import BijstandFigures

/// A forecast of which a result kept the mean and seven quantiles.
struct QuantileForecast: PredictiveDistribution {
    var count: Int? { nil }
    let mean: Double
    private let quantiles: [Double]

    private static let levels = AmountForecast.percentages.map { Double($0) / 100 }
    /// The part of 0 to 1 that each level stands for: up to halfway its neighbours.
    private static let weights: [Double] = levels.indices.map { index in
        let lower = index == 0 ? 0 : (levels[index - 1] + levels[index]) / 2
        let upper = index + 1 == levels.count ? 1 : (levels[index] + levels[index + 1]) / 2
        return upper - lower
    }

    init(_ amount: AmountForecast) {
        mean = amount.mean
        quantiles = amount.quantiles
    }

    func quantile(_ percentage: Int) -> Double { quantiles[AmountForecast.percentages.firstIndex(of: percentage)!] }

    /// 2 Σ w (1{y ≤ q} − τ)(q − y): the quantile form of the CRPS, with the seven quantiles in place of all.
    ///
    /// Source: Gneiting and Ranjan (2011), *Comparing density forecasts using threshold- and quantile-weighted scoring
    /// rules*, JBES 29, eq. 11.
    func crps(_ observed: Double) -> Double {
        2
            * zip(zip(Self.levels, Self.weights), quantiles).reduce(0) { sum, next in
                let ((level, weight), quantile) = next
                return sum + weight * ((observed <= quantile ? 1 : 0) - level) * (quantile - observed)
            }
    }

    /// Straight between quantiles; outside them the middle of the tail.
    func pit(_ observed: Double) -> Double {
        if isPoint { return observed < quantiles[0] ? 0 : observed == quantiles[0] ? 0.5 : 1 }
        if let first = quantiles.firstIndex(of: observed), let last = quantiles.lastIndex(of: observed) {
            return (Self.levels[first] + Self.levels[last]) / 2
        }
        guard let above = quantiles.firstIndex(where: { $0 > observed }) else { return (1 + Self.levels.last!) / 2 }
        guard above > 0 else { return Self.levels[0] / 2 }
        let share = (observed - quantiles[above - 1]) / (quantiles[above] - quantiles[above - 1])
        return Self.levels[above - 1] + share * (Self.levels[above] - Self.levels[above - 1])
    }

    /// Whether all quantiles are one value: the amount was known.
    private var isPoint: Bool { quantiles.first == quantiles.last }

    func atLeast(_ bound: Double) -> Double { isPoint ? (quantiles[0] >= bound ? 1 : 0) : 1 - pit(bound) }
    func atMost(_ bound: Double) -> Double { isPoint ? (quantiles[0] <= bound ? 1 : 0) : pit(bound) }
}
