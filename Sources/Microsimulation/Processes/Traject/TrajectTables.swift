internal import BijstandCaseload
internal import BijstandStochastics

/// The trajecten of one lijn in one replication.
struct TrajectTables {
    let count: Int
    /// Ratio by (stage, status, lane); stage 0 is 1 throughout. Lanes of `Status.out` are terugval by cause of the exit.
    private let ratios: UnsafeMutablePointer<Double>
    let rules: UnsafePointer<TrajectRule>
    /// Trajecten, as bits, whose doelgroep holds a combination of leefvorm, herkomst, kenmerken, age band, months on benefit
    /// and indeling.
    let doelgroepen: UnsafePointer<UInt16>
    let ofStage: UnsafePointer<UInt8>
    /// Whether a stage is a place beside the benefit, or one that is a job.
    let isLockin: UnsafePointer<Bool>
    let isBaan: UnsafePointer<Bool>

    init(_ plan: Plan, _ lijn: Lijn, in slab: Slab) {
        let stages = plan.stages
        count = plan.trajecten.count
        ratios = slab.room(stages.all.count * Status.rows * Lane.stride)
        doelgroepen = UnsafePointer(slab.copy(plan.doelgroepen))
        ofStage = UnsafePointer(slab.copy(stages.all.map { UInt8($0.traject) }))
        func places(_ isBaan: Bool) -> [Bool] {
            stages.all.indices.map { number in
                let stage = stages.all[number]
                return number > 0 && stage.isLockin && (plan.trajecten[stage.traject].uren > 0) == isBaan
            }
        }
        isLockin = UnsafePointer(slab.copy(places(false)))
        isBaan = UnsafePointer(slab.copy(places(true)))
        rules = UnsafePointer(
            slab.copy(
                plan.trajecten.indices.map { TrajectRule(plan.trajecten[$0], lijn, first: stages.first[$0]) }))
    }

    /// Row of ratios of a stage in a status.
    @inline(__always)
    func ratios(stage: UInt16, status: Int) -> UnsafePointer<Double> {
        UnsafePointer(ratios + (Int(stage) &* Status.rows &+ status) &* Lane.stride)
    }

    func fill(_ plan: Plan, _ vector: ParameterVector) {
        let stages = plan.stages
        ratios.initialize(repeating: 1, count: stages.all.count * Status.rows * Lane.stride)
        let again = Array(vector[.trajectHerhaling])
        for (number, stage) in stages.all.enumerated().dropFirst() {
            let traject = plan.trajecten[stage.traject].traject
            // The effect of each further time is that of the time before to this power; lock-in does not wear off.
            let power = stage.isLockin ? 1 : (0..<stage.time).reduce(1) { power, _ in power * again[stage.traject] }
            for effect in stage.isLockin ? traject.lockin.effects : traject.nawerking.effects {
                let given = vector.values[effect.quantity]
                let ratio = power == 1 ? given : Elementary.pow(given, power)
                for status in 0..<Status.rows {
                    for lane in FilterMask(effect.filter).lanes(effect.proces, status: status) {
                        ratios[(number * Status.rows + status) * Lane.stride + lane] *= ratio
                    }
                }
            }
        }
    }
}
