/// Who waits for a place, in order of priority: a binary heap.
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

    private var heap: SlabList<Entry>

    init(in slab: Slab) { heap = SlabList(in: slab) }

    mutating func clear() { heap.removeAll() }

    mutating func push(_ entry: Entry) {
        var child = heap.count
        heap.append(entry)
        while child > 0 {
            let parent = (child &- 1) / 2
            guard entry < heap[parent] else { break }
            heap[child] = heap[parent]
            child = parent
        }
        heap[child] = entry
    }

    mutating func pop() -> Entry? {
        guard heap.count > 0 else { return nil }
        let first = heap[0]
        let last = heap.removeLast()
        var parent = 0
        while true {
            var child = 2 &* parent &+ 1
            if child >= heap.count { break }
            if child &+ 1 < heap.count && heap[child &+ 1] < heap[child] { child &+= 1 }
            guard heap[child] < last else { break }
            heap[parent] = heap[child]
            parent = child
        }
        heap[parent] = last
        return first
    }
}
