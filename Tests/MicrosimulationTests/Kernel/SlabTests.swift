import Testing

@testable import BijstandMicrosimulation

@Suite struct SlabTests {
    /// What is taken begins as asked, and stands apart from what is taken after it.
    @Test func values() {
        let slab = Slab()
        let ones = slab.values(100, Int32(1))
        let copy = slab.copy([3.5, 4.5])
        ones.update(repeating: 2, count: 100)
        #expect((copy[0], copy[1]) == (3.5, 4.5))
        #expect((0..<100).allSatisfy { ones[$0] == 2 })
        #expect(UInt(bitPattern: copy) % 64 == 0, "a table begins at a cache line")
        withExtendedLifetime(slab) {}
    }

    /// A list keeps what it has when it grows, and so do its neighbours.
    @Test func listsGrow() {
        let slab = Slab()
        var first = SlabList<Int>(in: slab, capacity: 1)
        var second = SlabList<UInt8>(in: slab, capacity: 1)
        for number in 0..<1000 {
            first.append(number)
            second.append(UInt8(number % 256))
        }
        #expect(Array(first.values) == Array(0..<1000))
        #expect((0..<1000).allSatisfy { second[$0] == UInt8($0 % 256) })
        #expect(first.removeLast() == 999 && first.count == 999)
        first.removeAll()
        #expect(first.values.isEmpty)
        withExtendedLifetime(slab) {}
    }
}
