internal import BijstandCaseload

/// A process that fills lanes.
protocol LaneHazards: SendableMetatype {
    init(_ vector: ParameterVector)
    /// Ratios that stand still between bands; what is not written is 1.
    func writeRatios(_ tables: HazardTables)
    /// Hazards of a month, by (status, lane), before ratios.
    ///
    /// - Parameters:
    ///   - monthOfYear: 0 for January.
    ///   - x: where the labour market stands.
    func write(_ hazards: inout [Double], monthOfYear: Int, x: Double)
}

extension LaneHazards {
    func writeRatios(_ tables: HazardTables) {}
}

/// The hazards of all processes that have a lane.
extension HazardTables {
    func fill(_ plan: Plan, _ vector: ParameterVector, x: [Double], druk: [Druk], lijn: Lijn) {
        known.pointee = Dossier.never
        let processes = Lane.processes.map { $0.init(vector) }
        for process in processes { process.writeRatios(self) }
        // Before effects they are the same for every class.
        var hazards = [Double](repeating: 0, count: Status.rows * Lane.stride)
        let size = months * Lane.stride
        for t in 1..<months {
            let month = plan.timeline.month(t).monthOfYear - 1
            for process in processes { process.write(&hazards, monthOfYear: month, x: x[t]) }
            Self.press(&hazards, druk[t])
            for row in 0..<rows {
                let target = cumulative + row * size + t * Lane.stride
                let source = row % Status.rows * Lane.stride
                for lane in 0..<Lane.count { target[lane] = hazards[source + lane] }
            }
        }
        multiplyEffects(plan, vector, lijn)
        accumulate()
    }

    private func multiplyEffects(_ plan: Plan, _ vector: ParameterVector, _ lijn: Lijn) {
        for (index, members) in plan.classes.members.enumerated() {
            for position in members where plan.classes.effects[position].applies(in: lijn) {
                let planned = plan.classes.effects[position]
                let ratio = vector.values[planned.quantity]
                for status in 0..<Status.rows {
                    let lanes = planned.lanes(status: status)
                    if lanes.isEmpty { continue }
                    let block = cumulative + (index * Status.rows + status) * months * Lane.stride
                    for t in planned.months {
                        for lane in lanes { block[t * Lane.stride + lane] *= ratio }
                    }
                }
            }
        }
    }
}
