internal import BijstandStochastics

/// The thresholds of a spell: one unit exponential per process, addressed by the dossier's identity and the spell.
///
/// A clock starts as the ``UnitExponential/lowerBound(word:)`` of its draw. Only when the hazard reaches that bound is the
/// draw itself worked out, from the same word. Nine clocks start with a spell and one or two are ever reached, so this
/// saves most logarithms; what fires, and when, is the same.
enum Clocks {
    /// Random words of a block, and blocks of a spell: see ``Lane/word(_:)``.
    static let words = 4
    static let groups = 3

    /// Where in its group's block a word is.
    @inline(__always)
    private static func place(_ word: Int) -> Int { word & (words &- 1) }

    /// All lanes still at their lower bounds.
    static let allBounds: UInt16 = 1 << Lane.count - 1

    /// Starts the clocks of a new spell on benefit.
    ///
    /// - Returns: the random word of death, used once in a life.
    @inline(__always) @discardableResult
    static func start(
        _ row: Row, _ clocks: UnsafeMutablePointer<Double>, key: SIMD2<UInt32>
    ) -> UInt32 {
        let (subject, spell) = (row.pointee.key, row.pointee.spell)
        let first = block(subject, 0, spell, draw: 0, key)
        let second = block(subject, 1, spell, draw: 0, key)
        let third = block(subject, 2, spell, draw: 0, key)
        for word in 0..<words {
            clocks[word] = UnitExponential.lowerBound(word: first[word])
            clocks[word &+ words] = UnitExponential.lowerBound(word: second[word])
        }
        for lane in 2 &* words..<Lane.count {
            clocks[lane] = UnitExponential.lowerBound(word: third[place(Lane.word(lane))])
        }
        // The room after the last lane never fires.
        for lane in Lane.count..<Lane.stride { clocks[lane] = .infinity }
        row.pointee.bounds = allBounds
        row.pointee.terugvalWord = third[place(Lane.terugvalWord)]
        row.pointee.awayDraws = 0
        row.pointee.towardsDraws = 0
        row.pointee.jobs = 0
        return third[place(Lane.deathWord)]
    }

    /// Starts the terugval clock of a dossier that had left before the run.
    ///
    /// - Returns: the random word of death.
    @inline(__always)
    static func startAfterExit(
        _ row: Row, _ clocks: UnsafeMutablePointer<Double>, key: SIMD2<UInt32>
    ) -> UInt32 {
        let third = block(row.pointee.key, 2, row.pointee.spell, draw: 0, key)
        row.pointee.terugvalWord = third[place(Lane.terugvalWord)]
        startTerugval(row, clocks)
        return third[place(Lane.deathWord)]
    }

    @inline(__always)
    static func startTerugval(_ row: Row, _ clocks: UnsafeMutablePointer<Double>) {
        clocks[0] = UnitExponential.lowerBound(word: row.pointee.terugvalWord)
        row.pointee.bounds = 1
    }

    /// The next clock of a lane that fired and starts again; its number of draws has been counted up.
    @inline(__always)
    static func startAgain(
        _ row: Row, _ clocks: UnsafeMutablePointer<Double>, lane: Int, key: SIMD2<UInt32>
    ) {
        clocks[lane] = UnitExponential.lowerBound(word: word(row, lane: lane, key: key))
        row.pointee.bounds |= 1 &<< UInt16(truncatingIfNeeded: lane)
    }

    /// Replaces the bound of a lane by its draw; what has been spent stays spent.
    static func settle(
        _ row: Row, _ clocks: UnsafeMutablePointer<Double>, lane: Int, key: SIMD2<UInt32>
    ) {
        settle(row, clocks, lane: lane, word: word(row, lane: lane, key: key))
    }

    static func settleTerugval(_ row: Row, _ clocks: UnsafeMutablePointer<Double>) {
        settle(row, clocks, lane: 0, word: row.pointee.terugvalWord)
    }

    @inline(__always)
    private static func settle(
        _ row: Row, _ clocks: UnsafeMutablePointer<Double>, lane: Int, word: UInt32
    ) {
        clocks[lane] += UnitExponential.draw(word: word) - UnitExponential.lowerBound(word: word)
        row.pointee.bounds &= ~(1 &<< UInt16(truncatingIfNeeded: lane))
    }

    /// The random word of a lane's running draw.
    @inline(__always)
    private static func word(_ row: Row, lane: Int, key: SIMD2<UInt32>) -> UInt32 {
        let draw =
            lane == Lane.away
            ? row.pointee.awayDraws
            : lane == Lane.towards ? row.pointee.towardsDraws : lane == Lane.werk ? row.pointee.jobs : 0
        let word = Lane.word(lane)
        let drawn = block(
            row.pointee.key, UInt8(truncatingIfNeeded: word / words), row.pointee.spell, draw: UInt32(draw), key)
        return drawn[place(word)]
    }

    @inline(__always)
    private static func block(
        _ subject: UInt64, _ group: UInt8, _ spell: UInt32, draw: UInt32, _ key: SIMD2<UInt32>
    ) -> SIMD4<UInt32> {
        let address = StreamAddress(subject: subject, clocks: group, spell: spell)
        return Philox4x32.block(counter: address.counter(draw: draw), key: key)
    }
}
