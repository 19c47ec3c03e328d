/// The counts of one replication, as they are written: what both lines share, and each lijn's own.
final class ReplicationCounts {
    private let slab = Slab()
    private let buffer: UnsafeMutablePointer<Int32>
    private let capacity: Int
    private let width: Int
    private let horizon: Int
    private let hasIndeling: Bool
    let common: UnsafeMutablePointer<Int32>
    let scenario: UnsafeMutablePointer<Int32>
    let ongewijzigd: UnsafeMutablePointer<Int32>
    /// Exits to work after the lines part, of the scenario and ongewijzigd; nil without trajecten.
    let exits: (scenario: UnsafeMutablePointer<WorkExits>, ongewijzigd: UnsafeMutablePointer<WorkExits>)?

    init(_ plan: Plan) {
        width = plan.width
        horizon = plan.timeline.horizon
        hasIndeling = plan.indeling.isKept
        capacity = Recorder.capacity(horizon: horizon, width: width)
        buffer = slab.room(3 * capacity)
        common = buffer
        scenario = buffer + capacity
        ongewijzigd = buffer + 2 * capacity
        if plan.trajecten.isEmpty {
            exits = nil
        } else {
            exits = (slab.values(1, WorkExits(in: slab)), slab.values(1, WorkExits(in: slab)))
        }
        clear()
    }

    func clear() {
        buffer.initialize(repeating: 0, count: 3 * capacity)
        exits?.scenario.pointee.clear()
        exits?.ongewijzigd.pointee.clear()
    }

    /// Adds the shared part to both lines and sums the differences of stocks over months.
    func finish() {
        let trajecten = (width - Metric.count) / TrajectMetric.allCases.count
        exits?.scenario.pointee.alsoIn(exits!.ongewijzigd.pointee) { month, traject in
            if month <= horizon { scenario[Int(month) * width + TrajectMetric.ookZonder.column(traject)] += 1 }
        }
        for lijn in [scenario, ongewijzigd] {
            for cell in 0..<capacity { lijn[cell] &+= common[cell] }
            for month in 1...horizon {
                let row = lijn + month * width
                for metric in 0..<Metric.stockEnd { row[metric] &+= (row - width)[metric] }
                for traject in 0..<trajecten {
                    let metric = TrajectMetric.deelnemers.column(traject)
                    row[metric] &+= (row - width)[metric]
                }
            }
            if hasIndeling { continue }
            // Indeling is afstand then, and was not recorded apart.
            for month in 0...horizon {
                let row = lijn + month * width
                (row + Metric.stockIndeling).update(from: row + Metric.stockAfstand, count: Metric.afstanden)
            }
        }
    }
}
