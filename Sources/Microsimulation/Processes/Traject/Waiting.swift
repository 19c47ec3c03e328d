internal import BijstandCaseload

/// Which rows wait for which traject: plain memory, because every event of a dossier asks.
struct Waiting {
    let trajecten: Int
    /// By (row, traject): version of the valid entry in the queue, 0 without one; and the rank it has there.
    private var entries: SlabList<(version: UInt32, rank: Int32)>
    /// What was noticed this month: (row, traject) that may be waiting from the next on.
    private(set) var noticed: SlabList<(row: Int32, traject: Int32)>
    /// The rule of each traject's order.
    private let orders: UnsafePointer<Traject.Volgorde>

    init(_ plan: Plan, in slab: Slab) {
        trajecten = plan.trajecten.count
        entries = SlabList(in: slab, capacity: 1024 * trajecten)
        noticed = SlabList(in: slab)
        orders = UnsafePointer(slab.copy(plan.trajecten.map { $0.traject.volgorde }))
    }

    mutating func clear() {
        entries.removeAll()
        noticed.removeAll()
    }

    mutating func clearNoticed() { noticed.removeAll() }

    mutating func admitRow() {
        for _ in 0..<trajecten { entries.append((0, 0)) }
    }

    /// The entry of a row in the queue of a traject.
    @inline(__always)
    subscript(row: Int, traject: Int) -> (version: UInt32, rank: Int32) {
        get { entries[row &* trajecten &+ traject] }
        nonmutating set { entries[row &* trajecten &+ traject] = newValue }
    }

    /// Notes what a row has become: it may be waiting, or not any more.
    @inline(__always)
    mutating func consider(_ index: Int, _ row: Row, _ tables: TransitionTables, at month: Int32) {
        // Past the month only when there is nothing to wait for before.
        let isOnBenefit = row.pointee.status < Status.out && row.pointee.now <= month
        var open = isOnBenefit ? Transition.open(row, tables) : 0
        var closed = row.pointee.open & ~open
        row.pointee.open = open
        while closed != 0 {
            self[index, closed.trailingZeroBitCount].version = 0
            closed &= closed &- 1
        }
        while open != 0 {
            let traject = open.trailingZeroBitCount
            open &= open &- 1
            let entry = self[index, traject]
            if entry.version != 0 && entry.rank == rank(row, traject: traject) { continue }
            noticed.append((Int32(truncatingIfNeeded: index), Int32(truncatingIfNeeded: traject)))
        }
    }

    /// Where a row stands in a traject's order, its lot aside; lower goes first.
    @inline(__always)
    func rank(_ row: Row, traject: Int) -> Int32 {
        // Above any month, so that none is negative.
        let offset: Int32 = 1 << 20
        return switch orders[traject] {
        case .loting: 0
        case .langst: offset &+ row.pointee.since
        case .kortst: offset &- row.pointee.since
        case .jongst: offset &- row.pointee.birth
        case .oudst: offset &+ row.pointee.birth
        case .dichtstbij: Int32(row.pointee.indeling)
        }
    }
}
