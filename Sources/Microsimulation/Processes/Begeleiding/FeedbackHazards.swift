/// Hazards of which factors become known month by month.
extension HazardTables {
    /// Begins a run in which factors on these lanes become known month by month.
    func beginFeedback(lanes: [Int], room: [Double]) {
        known.pointee = 0
        moving = lanes.reduce(0) { $0 | 1 << UInt32($1) }
        self.room = room
        lead.update(repeating: 0, count: rows * Lane.stride)
        forEachMoving { ahead, _, lane in
            for t in 1..<months { ahead[t * Lane.stride] *= room[lane] }
        }
    }

    /// The factors of the month after `known`.
    ///
    /// - Returns: whether they exceed the room, which has then been widened: who waits is to be looked at again.
    func addMonth(_ factors: [Double], room wider: [Double]) -> Bool {
        let exceeds = zip(factors, room).contains { $0 > $1 }
        if exceeds { widen(to: wider) }
        let next = Int(known.pointee) + 1
        forEachMoving { sums, lead, lane in
            let (before, after) = (sums + (next - 1) * Lane.stride, sums + next * Lane.stride)
            let (highest, reached) = (after.pointee, before.pointee + lead.pointee)
            after.pointee = before.pointee + (highest - reached) * (factors[lane] / room[lane])
            lead.pointee = highest - after.pointee
        }
        known.pointee += 1
        return exceeds
    }

    private func widen(to wider: [Double]) {
        let from = Int(known.pointee)
        forEachMoving { sums, lead, lane in
            let base = sums[from * Lane.stride] + lead.pointee
            let ratio = wider[lane] / room[lane]
            for t in stride(from: from + 1, to: months, by: 1) {
                sums[t * Lane.stride] = base + (sums[t * Lane.stride] - base) * ratio
            }
        }
        room = wider
    }

    /// The columns of prefix sums that feedback moves, with their lead; terugval is not among them.
    private func forEachMoving(
        _ body: (_ sums: UnsafeMutablePointer<Double>, _ lead: UnsafeMutablePointer<Double>, _ lane: Int) -> Void
    ) {
        for row in 0..<rows where row % Status.rows != Int(Status.out) {
            var lanes = moving
            while lanes != 0 {
                let lane = lanes.trailingZeroBitCount
                lanes &= lanes - 1
                body(cumulative + row * months * Lane.stride + lane, lead + row * Lane.stride + lane, lane)
            }
        }
    }
}
