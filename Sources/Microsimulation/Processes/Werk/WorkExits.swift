/// Exits to work of one lijn of a replication, one by one: to tell which of them would have come anyway.
struct WorkExits {
    private struct Exit {
        let dossier: UInt64
        let month: Int32
        /// The traject followed before it; nil without one.
        let traject: Int?
    }

    private var exits: [Exit] = []

    mutating func clear() { exits.removeAll(keepingCapacity: true) }

    mutating func add(_ row: Row, _ month: Int32, traject: Int?) {
        exits.append(Exit(dossier: row.pointee.key, month: month, traject: traject))
    }

    /// Calls `body` with month and traject of every exit after a traject that the same dossier also makes in `other`, at
    /// most 12 months earlier or later.
    func alsoIn(_ other: WorkExits, _ body: (_ month: Int32, _ traject: Int) -> Void) {
        let theirs = other.exits.sorted { ($0.dossier, $0.month) < ($1.dossier, $1.month) }
        for exit in exits {
            guard let traject = exit.traject else { continue }
            // The first of theirs that is not too early.
            var (low, high) = (0, theirs.count)
            while low < high {
                let middle = (low + high) / 2
                if (theirs[middle].dossier, theirs[middle].month) < (exit.dossier, exit.month - 12) {
                    low = middle + 1
                } else {
                    high = middle
                }
            }
            if low < theirs.count, theirs[low].dossier == exit.dossier, theirs[low].month <= exit.month + 12 {
                body(exit.month, traject)
            }
        }
    }
}
