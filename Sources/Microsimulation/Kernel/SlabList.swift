/// Values in a row that gets longer, in a slab's memory. A copy is the same row; the slab must outlive it.
struct SlabList<Value: BitwiseCopyable>: BitwiseCopyable {
    private(set) var first: UnsafeMutablePointer<Value>
    private(set) var count = 0
    private var capacity: Int
    private let slab: Unmanaged<Slab>

    init(in slab: Slab, capacity: Int = 1024) {
        self.slab = .passUnretained(slab)
        self.capacity = max(1, capacity)
        first = slab.room(self.capacity)
    }

    @inline(__always)
    subscript(index: Int) -> Value {
        get { first[index] }
        nonmutating set { first[index] = newValue }
    }

    @inline(__always)
    mutating func append(_ value: Value) {
        if count == capacity { grow() }
        (first + count).initialize(to: value)
        count &+= 1
    }

    /// Takes off the last value.
    @inline(__always)
    mutating func removeLast() -> Value {
        count &-= 1
        return first[count]
    }

    mutating func removeAll() { count = 0 }

    /// Its values as they are now.
    var values: UnsafeBufferPointer<Value> { UnsafeBufferPointer(start: first, count: count) }

    @inline(never)
    private mutating func grow() {
        let stride = MemoryLayout<Value>.stride
        let larger = slab._withUnsafeGuaranteedRef {
            $0.enlarged(first, from: count * stride, to: 2 * capacity * stride)
        }
        capacity *= 2
        first = larger.bindMemory(to: Value.self, capacity: capacity)
    }
}
