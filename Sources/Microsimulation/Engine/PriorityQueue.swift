/// Who waits for a place, in order of priority: a binary heap.
struct PriorityQueue {
    struct Entry {
        /// Lower goes first; equal ones by dossier, so that no order of arrival shows.
        let priority: UInt64
        let dossier: UInt64
        let row: Int32
        /// The entry counts as long as its row's version is this.
        let version: UInt32

        static func < (left: Entry, right: Entry) -> Bool {
            left.priority != right.priority ? left.priority < right.priority : left.dossier < right.dossier
        }
    }

    private var heap: [Entry] = []

    mutating func clear() { heap.removeAll(keepingCapacity: true) }

    mutating func push(_ entry: Entry) {
        heap.append(entry)
        var child = heap.count - 1
        while child > 0 {
            let parent = (child - 1) / 2
            guard heap[child] < heap[parent] else { return }
            heap.swapAt(child, parent)
            child = parent
        }
    }

    mutating func pop() -> Entry? {
        guard let first = heap.first else { return nil }
        let last = heap.removeLast()
        if heap.isEmpty { return first }
        heap[0] = last
        var parent = 0
        while true {
            var least = parent
            for child in [2 * parent + 1, 2 * parent + 2] where child < heap.count && heap[child] < heap[least] {
                least = child
            }
            if least == parent { return first }
            heap.swapAt(parent, least)
            parent = least
        }
    }
}
