/// Memory of the engine, and the only owner of any: what is taken from it lives as long as it does and goes with it.
///
/// Its values are plain bits, so nothing is to be undone when they go. Taken once per thread or run, never in the loop, where
/// only a ``SlabList`` grows now and then.
final class Slab: @unchecked Sendable {
    /// A cache line.
    static let alignment = 64
    private var blocks: [UnsafeMutableRawPointer] = []

    /// Bytes made up to whole lines, or to another power of two.
    static func aligned(_ bytes: Int, to size: Int = alignment) -> Int { (bytes + size - 1) & ~(size - 1) }

    deinit {
        for block in blocks { block.deallocate() }
    }

    /// So many bytes, of which nothing is known yet.
    func bytes(_ count: Int) -> UnsafeMutableRawPointer {
        let block = UnsafeMutableRawPointer.allocate(byteCount: count, alignment: Self.alignment)
        blocks.append(block)
        return block
    }

    /// Room for so many values, of which nothing is known yet.
    func room<Value: BitwiseCopyable>(_ count: Int, of type: Value.Type = Value.self) -> UnsafeMutablePointer<Value> {
        bytes(count * MemoryLayout<Value>.stride).bindMemory(to: Value.self, capacity: count)
    }

    /// So many times the same value.
    func values<Value: BitwiseCopyable>(_ count: Int, _ value: Value) -> UnsafeMutablePointer<Value> {
        let values = room(count, of: Value.self)
        values.initialize(repeating: value, count: count)
        return values
    }

    func zeros(_ count: Int) -> UnsafeMutablePointer<Double> { values(count, 0) }

    func copy<Value: BitwiseCopyable>(_ array: [Value]) -> UnsafeMutablePointer<Value> {
        let values = room(array.count, of: Value.self)
        values.initialize(from: array, count: array.count)
        return values
    }

    /// A larger block in place of one of its own, beginning with the same bytes.
    func enlarged(_ block: UnsafeMutableRawPointer, from count: Int, to larger: Int) -> UnsafeMutableRawPointer {
        let place = blocks.firstIndex(of: block)!
        let new = UnsafeMutableRawPointer.allocate(byteCount: larger, alignment: Self.alignment)
        new.copyMemory(from: block, byteCount: count)
        block.deallocate()
        blocks[place] = new
        return new
    }
}
