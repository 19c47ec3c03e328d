/// What a forecast says of one figure before it is known.
protocol PredictiveDistribution: Sendable {
    /// Replications that it is of; nil where they were not kept.
    var count: Int? { get }
    var mean: Double { get }
    /// At one of 5, 10, 25, 50, 75, 90 and 95 %.
    func quantile(_ percentage: Int) -> Double
    /// The continuous ranked probability score, in the figure's own unit: 0 is perfect, and of a point forecast it is the
    /// distance.
    ///
    /// Source: Gneiting and Raftery (2007), *Strictly proper scoring rules, prediction, and estimation*, JASA 102, §4.2.
    func crps(_ observed: Double) -> Double
    /// The probability integral transform P(X < y) + ½ P(X = y): spread evenly over 0 to 1 where forecasts are right.
    ///
    /// Source: Dawid (1984), *Statistical theory: the prequential approach*, JRSS A 147; the middle of the jump after Czado,
    /// Gneiting and Held (2009), *Predictive model assessment for count data*, Biometrics 65.
    func pit(_ observed: Double) -> Double
    /// P(X ≥ bound).
    func atLeast(_ bound: Double) -> Double
    /// P(X ≤ bound).
    func atMost(_ bound: Double) -> Double
}
