/// Exits to work of one lijn of a replication, one by one: to tell which of them would have come anyway.
struct WorkExits {
    /// Months within which the other exit counts as the same.
    static let window: Int32 = 12

    private struct Exit {
        let dossier: UInt64
        let month: Int32
        /// The traject followed before it; below 0 without one.
        let traject: Int32
    }

    private var exits: SlabList<Exit>

    init(in slab: Slab) { exits = SlabList(in: slab) }

    mutating func clear() { exits.removeAll() }

    mutating func add(_ row: Row, _ month: Int32, traject: Int?) {
        exits.append(Exit(dossier: row.pointee.key, month: month, traject: traject.map { Int32($0) } ?? -1))
    }

    /// Calls `body` with month and traject of every exit after a traject that the same dossier also makes in `other`, at
    /// most ``window`` months earlier or later.
    func alsoIn(_ other: WorkExits, _ body: (_ month: Int32, _ traject: Int) -> Void) {
        let theirs = other.exits.values.sorted { ($0.dossier, $0.month) < ($1.dossier, $1.month) }
        for exit in exits.values where exit.traject >= 0 {
            // The first of theirs that is not too early.
            var (low, high) = (0, theirs.count)
            while low < high {
                let middle = (low + high) / 2
                if (theirs[middle].dossier, theirs[middle].month) < (exit.dossier, exit.month - Self.window) {
                    low = middle + 1
                } else {
                    high = middle
                }
            }
            if low < theirs.count, theirs[low].dossier == exit.dossier, theirs[low].month <= exit.month + Self.window {
                body(exit.month, Int(exit.traject))
            }
        }
    }
}
