/// The dossiers of one arm in month order: rows with their clocks, and buckets of who is due in which month.
///
/// Rows never move, and a bucket is a chain through `next`: waiting and waking cost a few writes and no allocation.
final class Population {
    private var rows: UnsafeMutablePointer<Dossier>
    private var clocks: UnsafeMutablePointer<Double>
    private var next: UnsafeMutablePointer<Int32>
    private let bucket: UnsafeMutablePointer<Int32>
    private let months: Int
    private var capacity = 1024
    private var count = 0

    init(months: Int) {
        self.months = months
        rows = .allocate(capacity: capacity)
        clocks = .allocate(capacity: capacity * Lane.stride)
        next = .allocate(capacity: capacity)
        bucket = .allocate(capacity: months + 1)
        bucket.initialize(repeating: -1, count: months + 1)
    }

    deinit {
        rows.deallocate()
        clocks.deallocate()
        next.deallocate()
        bucket.deallocate()
    }

    func clear() {
        count = 0
        bucket.initialize(repeating: -1, count: months + 1)
    }

    /// Takes in a copy of a dossier that has lived through `month`.
    func admit(
        _ row: UnsafePointer<Dossier>, _ source: UnsafePointer<Double>, _ tables: borrowing TransitionTables,
        _ recorder: some Recording, at month: Int32
    ) {
        if count == capacity { grow() }
        (rows + count).initialize(to: row.pointee)
        (clocks + count * Lane.stride).initialize(from: source, count: Lane.stride)
        count += 1
        wait(count - 1, tables, recorder, until: month)
    }

    /// Takes in copies of all that are still in the other population.
    func takeOver(
        _ other: Population, _ tables: borrowing TransitionTables, _ recorder: some Recording, at month: Int32
    ) {
        for index in 0..<other.count where other.rows[index].status != Status.gone {
            admit(other.rows + index, other.clocks + index * Lane.stride, tables, recorder, at: month)
        }
    }

    /// Everybody who is due in a month lives through it.
    func live(_ tables: borrowing TransitionTables, _ recorder: some Recording, through month: Int32) {
        var index = bucket[Int(month)]
        while index >= 0 {
            let following = next[Int(index)]
            wait(Int(index), tables, recorder, until: month)
            index = following
        }
    }

    /// Records the spells that still run at the end.
    func close(_ tables: borrowing TransitionTables, _ recorder: some Recording) {
        for index in 0..<count { Transition.close(rows + index, tables, recorder) }
    }

    /// Lives through `month`, then waits in the bucket of what comes next.
    private func wait(
        _ index: Int, _ tables: borrowing TransitionTables, _ recorder: some Recording, until month: Int32
    ) {
        let due = Transition.advance(rows + index, clocks + index * Lane.stride, tables, recorder, until: month)
        guard due <= Int32(months) else { return }
        next[index] = bucket[Int(due)]
        bucket[Int(due)] = Int32(index)
    }

    private func grow() {
        func doubled<Element>(_ old: UnsafeMutablePointer<Element>, _ width: Int) -> UnsafeMutablePointer<Element> {
            let new = UnsafeMutablePointer<Element>.allocate(capacity: 2 * capacity * width)
            new.moveInitialize(from: old, count: count * width)
            old.deallocate()
            return new
        }
        rows = doubled(rows, 1)
        clocks = doubled(clocks, Lane.stride)
        next = doubled(next, 1)
        capacity *= 2
    }
}
