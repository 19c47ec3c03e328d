/// Who waits for a place, in order of priority: a binary heap in plain memory, to be freed by its owner.
struct PriorityQueue {
    struct Entry {
        /// Lower goes first; equal ones by dossier, so that no order of arrival shows.
        let priority: UInt64
        let dossier: UInt64
        let row: Int32
        /// The entry counts as long as its row's version is this.
        let version: UInt32

        @inline(__always)
        static func < (left: Entry, right: Entry) -> Bool {
            left.priority != right.priority ? left.priority < right.priority : left.dossier < right.dossier
        }
    }

    private var heap: UnsafeMutablePointer<Entry>
    private var capacity = 1024
    private var count = 0

    init() { heap = .allocate(capacity: capacity) }

    func deallocate() { heap.deallocate() }

    mutating func clear() { count = 0 }

    mutating func push(_ entry: Entry) {
        if count == capacity { grow() }
        var child = count
        count &+= 1
        while child > 0 {
            let parent = (child &- 1) / 2
            guard entry < heap[parent] else { break }
            (heap + child).initialize(to: heap[parent])
            child = parent
        }
        (heap + child).initialize(to: entry)
    }

    mutating func pop() -> Entry? {
        guard count > 0 else { return nil }
        let first = heap[0]
        count &-= 1
        let last = heap[count]
        var parent = 0
        while true {
            var child = 2 &* parent &+ 1
            if child >= count { break }
            if child &+ 1 < count && heap[child &+ 1] < heap[child] { child &+= 1 }
            guard heap[child] < last else { break }
            heap[parent] = heap[child]
            parent = child
        }
        heap[parent] = last
        return first
    }

    private mutating func grow() {
        let larger = UnsafeMutablePointer<Entry>.allocate(capacity: 2 * capacity)
        larger.moveInitialize(from: heap, count: count)
        heap.deallocate()
        heap = larger
        capacity *= 2
    }
}
