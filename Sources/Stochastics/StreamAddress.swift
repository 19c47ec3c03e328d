/// Where a random stream starts: who draws (`subject`), for what (`process`), in which spell.
///
/// Packed into the counter of ``Philox4x32`` as `draw | subject (low) | process, subject (high) | spell`, so two different
/// addresses never share a block.
@frozen public struct StreamAddress: Hashable, Sendable {
    /// Largest identity that fits: 56 bits.
    public static let subjectLimit: UInt64 = 1 << 56

    /// Words 1, 2 and 3 of the counter; word 0 counts the draws.
    @usableFromInline let words: SIMD4<UInt32>

    /// - Parameters:
    ///   - subject: the identity that draws, below ``subjectLimit``; a larger one is a programming error, not a wrap.
    ///   - process: the process that draws, of the register.
    ///   - spell: the ordinal of the subject's spell.
    @inlinable @inline(__always)
    public init(subject: UInt64, process: DrawProcess, spell: UInt32 = 0) {
        self.init(subject: subject, id: process.rawValue, spell: spell)
    }

    /// The clocks of a spell.
    ///
    /// - Parameter group: of lanes, 0 … 2.
    @inlinable @inline(__always)
    public init(subject: UInt64, clocks group: UInt8, spell: UInt32) {
        self.init(subject: subject, id: DrawProcess.clocks0.rawValue &+ group, spell: spell)
    }

    /// Not of the register: for tests of the generator.
    @inlinable @inline(__always)
    init(subject: UInt64, id: UInt8, spell: UInt32 = 0) {
        precondition(subject < Self.subjectLimit, "identity does not fit the counter")
        words = SIMD4(
            0, UInt32(truncatingIfNeeded: subject),
            UInt32(truncatingIfNeeded: subject &>> 32) | UInt32(id) &<< 24, spell)
    }

    /// The counter of block `draw` of this stream.
    @inlinable @inline(__always)
    public func counter(draw: UInt32) -> SIMD4<UInt32> {
        var counter = words
        counter.x = draw
        return counter
    }
}
