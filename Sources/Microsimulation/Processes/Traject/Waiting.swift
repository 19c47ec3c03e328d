internal import BijstandCaseload

/// Which rows wait for which traject: plain memory, because every event of a dossier asks.
struct Waiting {
    let trajecten: Int
    /// By (row, traject): version of the valid entry in the queue, 0 without one; and the rank it has there.
    private(set) var versions: UnsafeMutablePointer<UInt32>
    private(set) var ranks: UnsafeMutablePointer<Int32>
    private var capacity = 1024
    private var rows = 0
    /// What was noticed this month: (row, traject) that may be waiting from the next on.
    private(set) var noticed: UnsafeMutablePointer<(row: Int32, traject: Int32)>
    private var noticedCapacity = 1024
    private(set) var noticedCount = 0
    /// The rule of each traject's order.
    private let orders: UnsafeMutablePointer<Traject.Volgorde>

    init(_ plan: Plan) {
        trajecten = plan.trajecten.count
        versions = .allocate(capacity: capacity * trajecten)
        ranks = .allocate(capacity: capacity * trajecten)
        noticed = .allocate(capacity: noticedCapacity)
        orders = .allocate(capacity: trajecten)
        for (index, traject) in plan.trajecten.enumerated() {
            (orders + index).initialize(to: traject.traject.volgorde)
        }
    }

    func deallocate() {
        versions.deallocate()
        ranks.deallocate()
        noticed.deallocate()
        orders.deallocate()
    }

    mutating func clear() {
        rows = 0
        noticedCount = 0
    }

    mutating func clearNoticed() { noticedCount = 0 }

    mutating func admitRow() {
        if rows == capacity {
            versions = Self.grown(versions, from: rows * trajecten, to: 2 * capacity * trajecten)
            ranks = Self.grown(ranks, from: rows * trajecten, to: 2 * capacity * trajecten)
            capacity *= 2
        }
        (versions + rows * trajecten).initialize(repeating: 0, count: trajecten)
        (ranks + rows * trajecten).initialize(repeating: 0, count: trajecten)
        rows += 1
    }

    private static func grown<Element>(
        _ old: UnsafeMutablePointer<Element>, from count: Int, to capacity: Int
    ) -> UnsafeMutablePointer<Element> {
        let new = UnsafeMutablePointer<Element>.allocate(capacity: capacity)
        new.moveInitialize(from: old, count: count)
        old.deallocate()
        return new
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
            versions[index &* trajecten &+ closed.trailingZeroBitCount] = 0
            closed &= closed &- 1
        }
        while open != 0 {
            let traject = open.trailingZeroBitCount
            open &= open &- 1
            let cell = index &* trajecten &+ traject
            if versions[cell] != 0 && ranks[cell] == rank(row, traject: traject) { continue }
            if noticedCount == noticedCapacity { makeRoom() }
            (noticed + noticedCount).initialize(
                to: (Int32(truncatingIfNeeded: index), Int32(truncatingIfNeeded: traject)))
            noticedCount &+= 1
        }
    }

    @inline(never)
    private mutating func makeRoom() {
        noticed = Self.grown(noticed, from: noticedCount, to: 2 * noticedCapacity)
        noticedCapacity *= 2
    }

    /// Where a row stands in a traject's order, its lot aside; lower goes first.
    @inline(__always)
    func rank(_ row: Row, traject: Int) -> Int32 {
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
