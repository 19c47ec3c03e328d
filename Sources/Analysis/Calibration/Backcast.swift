public import BijstandCaseload
public import BijstandFigures
public import BijstandMicrosimulation

/// A run beside what was observed while it lasted.
public struct Backcast: Sendable {
    public let scenario: Scenario
    /// What the run predicts of every observation, in their order.
    public let fits: [CalibrationResult.Fit]
    /// The stock at the end of months 0 (the cut-off) … horizon.
    public let stock: [Summary]

    /// - Parameter waarnemingen: of periods within the run.
    public init(_ result: SimulationResult, _ waarnemingen: [Waarneming]) {
        scenario = result.scenario
        let measurements = waarnemingen.map { Measurement($0, cutOff: result.scenario.cutOff) }
        let months = 0...result.scenario.horizon
        guard let stand = Grootheid.stand.count else { preconditionFailure("the stock is counted") }
        var values = measurements.map { _ in [Double]() }
        var stocks = months.map { _ in [Int64]() }
        for replication in 0..<result.replications {
            result.withTrial(replication: replication) { counts in
                for (index, measurement) in measurements.enumerated() {
                    values[index].append(measurement.value(counts) ?? .nan)
                }
                for month in months {
                    stocks[month].append(Int64(stand.part.value(counts, month...month)))
                }
            }
        }
        fits = zip(waarnemingen, values).map { CalibrationResult.Fit($0, $1) }
        stock = stocks.map { Summary($0, unit: .huishoudens) }
    }
}
