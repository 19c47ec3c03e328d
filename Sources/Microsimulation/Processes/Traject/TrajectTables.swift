internal import BijstandCaseload
internal import BijstandStochastics

/// What a traject is to the transition: who may start it when, and its stages.
struct TrajectRule {
    /// Months in which dossiers start; `to` is before all where it is not in this lijn.
    let from: Int32
    let to: Int32
    let lockin: Int32
    let nawerking: Int32
    let maximaal: UInt64
    let first: UInt16
}

/// The trajecten of one lijn in one replication.
final class TrajectTables {
    /// Ratio by (stage, status, lane); stage 0 is 1 throughout. Lanes of `Status.out` are terugval by cause of the exit.
    let ratios: UnsafeMutablePointer<Double>
    let rules: UnsafeMutablePointer<TrajectRule>
    /// Trajecten, as bits, whose doelgroep holds a combination of leefvorm, herkomst, kenmerken, age band, months on benefit
    /// and indeling.
    let doelgroepen: UnsafeMutablePointer<UInt16>
    let trajectOfStage: UnsafeMutablePointer<UInt8>
    let isLockin: UnsafeMutablePointer<Bool>
    private let plan: Plan

    init(_ plan: Plan, _ lijn: Lijn) {
        self.plan = plan
        let stages = plan.stages.all
        ratios = .allocate(capacity: stages.count * Status.rows * Lane.stride)
        rules = .allocate(capacity: max(1, plan.trajecten.count))
        doelgroepen = .allocate(capacity: plan.doelgroepen.count)
        doelgroepen.initialize(from: plan.doelgroepen, count: plan.doelgroepen.count)
        trajectOfStage = .allocate(capacity: stages.count)
        isLockin = .allocate(capacity: stages.count)
        for (number, stage) in stages.enumerated() {
            trajectOfStage[number] = UInt8(stage.traject)
            isLockin[number] = stage.isLockin && number > 0
        }
        for (index, traject) in plan.trajecten.enumerated() {
            (rules + index).initialize(
                to: TrajectRule(
                    from: Int32(max(1, traject.from)), to: traject.applies(in: lijn) ? Int32(traject.to) : -1,
                    lockin: Int32(traject.lockin),
                    nawerking: Int32(truncatingIfNeeded: traject.nawerking), maximaal: UInt64(traject.maximaal),
                    first: UInt16(plan.stages.first[index])))
        }
    }

    deinit {
        ratios.deallocate()
        rules.deallocate()
        doelgroepen.deallocate()
        trajectOfStage.deallocate()
        isLockin.deallocate()
    }

    func fill(_ vector: ParameterVector) {
        ratios.initialize(repeating: 1, count: plan.stages.all.count * Status.rows * Lane.stride)
        let again = Array(vector[.trajectHerhaling])
        for (number, stage) in plan.stages.all.enumerated().dropFirst() {
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
