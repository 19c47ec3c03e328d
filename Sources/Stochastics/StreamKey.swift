/// The key of all streams of one replication: `(seed, replication)`.
@frozen public struct StreamKey: Hashable, Sendable {
    public let seed: UInt32
    public let replication: UInt32

    @inlinable
    public init(seed: UInt32, replication: UInt32) {
        self.seed = seed
        self.replication = replication
    }

    /// As ``Philox4x32`` takes it.
    @inlinable @inline(__always)
    public var words: SIMD2<UInt32> { SIMD2(seed, replication) }
}
