public import BijstandCaseload
internal import BijstandStochastics

/// What befell the country in months that lie behind, as a scenario knows it: the labour market as it reached flows, and the pressure
/// on its caseload with its season.
public struct PastMonths: Sendable {
    public let first: Month
    /// By month from the first on, in points.
    public let reached: [Double]
    public let z: [Double]

    /// - Parameters:
    ///   - numbers: of the scenario.
    ///   - months: up to its peildatum.
    public init(_ scenario: Scenario, _ numbers: ParameterVector, _ months: ClosedRange<Month>) throws {
        first = months.lowerBound
        let count = first.distance(to: months.upperBound) + 1
        // Timeline month 0 lies before the first.
        let timeline = Timeline(start: first, horizon: count, runOn: 0)
        var x = [Double](repeating: 0, count: count + 1)
        var (lagged, pressure, land) = (x, x, x)
        let key = StreamKey(seed: 0, replication: 0)
        try LabourMarket(scenario, timeline, []).write(&x, lagged: &lagged, numbers, key: key)
        try Discrepancy(scenario.naam, peildatum: months.upperBound, timeline, druk: scenario.druk)
            .write(&pressure, land: &land, numbers, key: key)
        (reached, z) = (Array(lagged.dropFirst()), Array(pressure.dropFirst()))
    }
}
