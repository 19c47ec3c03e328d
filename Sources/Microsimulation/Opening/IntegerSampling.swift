/// Whole dossiers from a weighted frame, with the given margins exactly.
enum IntegerSampling {
    /// Takes `count` dossiers by systematic sampling along the frame, ordered by the margins' categories.
    static func systematic(_ frame: [Dossier], weights: [Double], count: Int, order margins: [Margin]) -> [Dossier] {
        guard count > 0, !frame.isEmpty else { return [] }
        let keys = frame.indices.map { index in
            margins.reduce(0) { $0 * $1.counts.count + $1.category(frame[index]) }
        }
        let order = frame.indices.sorted { keys[$0] != keys[$1] ? keys[$0] < keys[$1] : $0 < $1 }
        let step = weights.reduce(0, +) / Double(count)
        var taken: [Dossier] = []
        taken.reserveCapacity(count)
        var passed = 0.0
        for index in order {
            passed += weights[index]
            while taken.count < count && (Double(taken.count) + 0.5) * step < passed { taken.append(frame[index]) }
        }
        // Rounding of the last sums may leave one place open.
        while taken.count < count { taken.append(frame[order.last!]) }
        return taken
    }

    /// Moves dossiers from categories that have too many to those that have too few, spread evenly over the rows.
    ///
    /// A move touches one attribute only, so the other margins keep what they have.
    static func repair(_ rows: inout [Dossier], _ margins: [Margin]) {
        for margin in margins {
            var surplus = margin.counts.map { -$0 }
            for row in rows { surplus[margin.category(row)] += 1 }
            for category in surplus.indices where surplus[category] > 0 {
                let members = rows.indices.filter { margin.category(rows[$0]) == category }
                let moves = surplus[category]
                for move in 0..<moves {
                    let index = members[(2 * move + 1) * members.count / (2 * moves)]
                    let target = surplus.firstIndex { $0 < 0 }!
                    margin.assign(&rows[index], target)
                    surplus[target] += 1
                }
            }
        }
    }
}
