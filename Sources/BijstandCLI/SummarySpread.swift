import Analysis
import Caseload

extension Summary {
    /// The 95 % limits of the mean: Monte Carlo error only.
    var meanLimits: (low: Double, high: Double) {
        let (mean, se) = (mean.number ?? 0, se.number ?? 0)
        return (mean - 1.96 * se, mean + 1.96 * se)
    }

    /// The 5 % and 95 % quantiles with a text between; nil where there are none.
    func spread(_ separator: String, _ show: (Double) -> String) -> String? {
        if quantiles.contains(.empty) { return nil }
        return [5, 95].map { show(quantile($0).number ?? .nan) }.joined(separator: separator)
    }
}
