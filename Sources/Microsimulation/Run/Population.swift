internal import BijstandCaseload

/// The dossiers of one lijn in month order, and buckets of who is due in which month.
///
/// A dossier's row, its clocks and its links in the chain of its bucket stand together: waking it touches a few adjacent
/// cache lines. Waiting, waking and being called up before time cost a few writes and no allocation. Members that are gone
/// make room for others.
final class Population {
    private struct Link {
        var next: Int32
        var previous: Int32
        /// Month of the bucket; ``Dossier/never`` when in none.
        var due: Int32
    }

    private static let linkOffset = MemoryLayout<Dossier>.stride
    private static let clockOffset = Slab.aligned(linkOffset + MemoryLayout<Link>.size, to: 16)
    private static let size = Slab.aligned(clockOffset + Lane.stride * MemoryLayout<Double>.stride)

    private let slab = Slab()
    private var members: UnsafeMutableRawPointer
    private var capacity = 1024
    private var count = 0
    /// First of the chain of places whose members are gone.
    private var vacant: Int32 = -1
    /// Dossiers on benefit.
    private(set) var stock = 0
    private let bucket: UnsafeMutablePointer<Int32>
    private let months: Int
    /// Months up to which the rows' hazards are those of the lijn they end in.
    private var ahead: Int32 = 0
    /// Limited places; nil where nothing is shared.
    private let places: Places?
    private let waiting: UnsafeMutablePointer<Waiting>?

    init(_ plan: Plan) {
        months = plan.timeline.last
        places = plan.isCoupled && !plan.trajecten.isEmpty ? Places(plan) : nil
        waiting = places?.waiting
        members = slab.bytes(capacity * Self.size)
        bucket = slab.values(months + 1, -1)
    }

    @inline(__always)
    private func row(_ index: Int) -> Row { (members + index &* Self.size).assumingMemoryBound(to: Dossier.self) }
    @inline(__always)
    private func link(_ index: Int) -> UnsafeMutablePointer<Link> {
        (members + (index &* Self.size &+ Self.linkOffset)).assumingMemoryBound(to: Link.self)
    }
    @inline(__always)
    private func clocks(_ index: Int) -> UnsafeMutablePointer<Double> {
        (members + (index &* Self.size &+ Self.clockOffset)).assumingMemoryBound(to: Double.self)
    }

    /// Empties it for a replication whose lines agree up to month `shared`.
    func reset(_ vector: ParameterVector, agreeing shared: Int) {
        ahead = Int32(shared)
        count = 0
        stock = 0
        vacant = -1
        bucket.update(repeating: -1, count: months + 1)
        places?.reset(vector)
    }

    /// Takes in a copy of a dossier that has lived through `month`.
    func admit(
        _ source: UnsafePointer<Dossier>, _ sourceClocks: UnsafePointer<Double>, _ tables: TransitionTables,
        _ recorder: some Recording, at month: Int32
    ) {
        let index: Int
        if vacant >= 0 {
            index = Int(vacant)
            vacant = link(index).pointee.next
        } else {
            if count == capacity { grow() }
            index = count
            count += 1
            waiting?.pointee.admitRow()
        }
        row(index).initialize(to: source.pointee)
        clocks(index).initialize(from: sourceClocks, count: Lane.stride)
        link(index).initialize(to: Link(next: -1, previous: -1, due: Dossier.never))
        if source.pointee.status < Status.out { stock += 1 }
        wait(index, tables, recorder, until: month)
    }

    /// Takes in copies of all that are still in the other population, to live on in this lijn.
    func takeOver(_ other: Population, _ tables: TransitionTables, _ recorder: some Recording, at month: Int32) {
        ahead = Int32(months)
        if let places, let theirs = other.places { places.takeOver(theirs) }
        for index in 0..<other.count where other.row(index).pointee.status != Status.gone {
            var copy = other.row(index).pointee
            withUnsafeMutablePointer(to: &copy) { Transition.changeLijn($0, tables) }
            withUnsafePointer(to: copy) { admit($0, other.clocks(index), tables, recorder, at: month) }
        }
    }

    /// Everybody who is due in a month lives through it; then those start a traject for whom there is a place.
    func live(_ tables: TransitionTables, _ recorder: some Recording, through month: Int32) {
        let isOpen = count > 0 && month <= tables.lastOnBenefit
        if isOpen { places?.beginMonth(Int(month), row, tables) }
        var index = bucket[Int(month)]
        while index >= 0 {
            let following = link(Int(index)).pointee.next
            link(Int(index)).pointee.due = Dossier.never
            wait(Int(index), tables, recorder, until: month)
            index = following
        }
        guard isOpen, let places else { return }
        places.start(Int(month), tables) { index, traject in
            let row = row(Int(index))
            Transition.carry(row, clocks(Int(index)), tables, to: month)
            if tables.processes.traject.rules[traject].uren == 0 {
                Transition.startTraject(row, traject: traject, tables, recorder)
            } else {
                Transition.startBaan(row, clocks(Int(index)), traject: traject, tables, recorder)
                stock -= 1
            }
            row.pointee.schedule()
            callUp(Int(index))
            wait(Int(index), tables, recorder, until: month)
        }
    }

    /// Everybody who waits looks again when something may come next; all have lived through `month`.
    func reconsider(_ tables: TransitionTables, _ recorder: some Recording, at month: Int32) {
        for index in 0..<count where row(index).pointee.status < Status.out {
            callUp(index)
            row(index).pointee.forget()
            wait(index, tables, recorder, until: month)
        }
    }

    /// Records the spells that still run at the end.
    func close(_ tables: TransitionTables, _ recorder: some Recording) {
        for index in 0..<count { Transition.close(row(index), tables, recorder) }
    }

    /// Lives through `month`, then waits in the bucket of what comes next.
    private func wait(
        _ index: Int, _ tables: TransitionTables, _ recorder: some Recording, until month: Int32
    ) {
        let row = row(index)
        let (stage, end, before) = (Int(row.pointee.stage), row.pointee.stageEnd, row.pointee.status)
        let following = Transition.advance(row, clocks(index), tables, recorder, until: month, ahead: ahead)
        if (before < Status.out) != (row.pointee.status < Status.out) { stock += before < Status.out ? -1 : 1 }
        if let waiting {
            let (trajecten, after) = (tables.processes.traject, row.pointee.status)
            if before < Status.out && trajecten.isLockin[stage] && after >= Status.out {
                places!.release(traject: Int(trajecten.ofStage[stage]), from: Int(month), to: Int(end))
            } else if before == Status.out && trajecten.isBaan[stage] && after != Status.out {
                // Gone is known before it comes: the place is held until then.
                let free = after == Status.gone ? row.pointee.gone : month
                places!.release(traject: Int(trajecten.ofStage[stage]), from: Int(free), to: Int(Dossier.never))
            }
            waiting.pointee.consider(index, row, tables, at: month)
        }
        if following <= Int32(months) {
            let first = bucket[Int(following)]
            link(index).pointee = Link(next: first, previous: -1, due: following)
            if first >= 0 { link(Int(first)).pointee.previous = Int32(truncatingIfNeeded: index) }
            bucket[Int(following)] = Int32(truncatingIfNeeded: index)
        } else if row.pointee.status == Status.gone {
            link(index).pointee.next = vacant
            vacant = Int32(truncatingIfNeeded: index)
        }
    }

    /// Takes a row out of the bucket it waits in.
    private func callUp(_ index: Int) {
        let (before, after, due) = (link(index).pointee.previous, link(index).pointee.next, link(index).pointee.due)
        guard due != Dossier.never else { return }
        if after >= 0 { link(Int(after)).pointee.previous = before }
        if before >= 0 {
            link(Int(before)).pointee.next = after
        } else {
            bucket[Int(due)] = after
        }
        link(index).pointee.due = Dossier.never
    }

    private func grow() {
        members = slab.enlarged(members, from: count * Self.size, to: 2 * capacity * Self.size)
        capacity *= 2
    }
}
