public import BijstandCaseload
internal import BijstandStochastics

/// The surroundings of replications without any dossier: the labour market, as it is and as it reaches flows, and the pressure z.
public struct PressurePaths: Sendable {
    private let market: LabourMarket
    private let discrepancy: Discrepancy
    private let months: Int

    /// - Parameters:
    ///   - start: first month; the month before is the first of a path.
    ///   - months: from the start on.
    ///   - peildatum: up to it the states hold.
    ///   - werkloosheid: unemployment of consecutive months, known up to the last, percents.
    public init(
        naam: String, start: Month, months: Int, peildatum: Month, werkloosheid: [(month: Month, waarde: Double)]
    ) {
        let timeline = Timeline(start: start, horizon: months, runOn: 0)
        market = LabourMarket(known: werkloosheid, timeline)
        discrepancy = Discrepancy(naam, peildatum: peildatum, timeline)
        self.months = months
    }

    /// By month from the one before the start on.
    ///
    /// - Parameters:
    ///   - numbers: of the replication.
    ///   - seed: of the run of which it is a replication: it meets the same shocks there.
    public func paths(
        _ numbers: ParameterVector, seed: UInt32, replication: UInt32
    ) throws -> (x: [Double], reached: [Double], z: [Double]) {
        let key = StreamKey(seed: seed, replication: replication)
        var x = [Double](repeating: 0, count: months + 1)
        var (lagged, z, land) = (x, x, x)
        try market.write(&x, lagged: &lagged, numbers, key: key)
        try discrepancy.write(&z, land: &land, numbers, key: key)
        return (x, lagged, z)
    }
}
