internal import BijstandCaseload

/// Terugval as a lane of who left: exp(β·x) alone, the same for every cause; the rest is in ``TerugvalTables``.
struct TerugvalHazards: LaneHazards {
    private let beta: Double

    init(_ vector: ParameterVector) { beta = vector.scalar(.terugvalConjunctuur) }

    func write(_ hazards: inout [Double], monthOfYear: Int, x: Double) {
        let factor = LabourMarket.ratio(beta, x)
        for cause in 0..<Lane.causes { hazards[Int(Status.out) * Lane.stride + cause] = factor }
    }
}
