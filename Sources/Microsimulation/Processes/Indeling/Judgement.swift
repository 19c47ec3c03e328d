internal import BijstandStochastics

/// What a screening finds.
extension Transition {
    /// Words of the latest screening: what it finds, and the clock of the next.
    static func indelingWords(_ row: Row, _ key: SIMD2<UInt32>) -> SIMD4<UInt32> {
        let address = StreamAddress(subject: row.pointee.key, process: .indeling, spell: row.pointee.spell)
        return Philox4x32.block(counter: address.counter(draw: UInt32(row.pointee.screenings)), key: key)
    }

    static func judgement(_ row: Row, _ word: UInt32, _ tables: TransitionTables) -> UInt8 {
        let bounds = tables.processes.indeling.verwarring(afstand: Int(row.pointee.afstand))
        return UInt8(truncatingIfNeeded: CategoryDraw.pick(bounds, word))
    }

    /// Chance that a screening finds an indeling, given afstand.
    @inline(__always)
    static func share(_ afstand: Int, _ indeling: Int, _ tables: TransitionTables) -> Double {
        let bounds = tables.processes.indeling.verwarring(afstand: afstand)
        return indeling == 0 ? bounds[0] : bounds[indeling] - bounds[indeling &- 1]
    }

    /// Chance that a screening finds another indeling than is thought, given an afstand.
    @inline(__always)
    static func otherShare(_ row: Row, afstand: Int, _ tables: TransitionTables) -> Double {
        max(0, 1 - share(afstand, Int(row.pointee.indeling), tables))
    }

    /// What a screening finds when it is not what was thought; that, where nothing else can be.
    static func otherJudgement(_ row: Row, _ word: UInt32, _ tables: TransitionTables) -> UInt8 {
        let (afstand, thought) = (Int(row.pointee.afstand), Int(row.pointee.indeling))
        var left = CategoryDraw.uniform(word) * otherShare(row, afstand: afstand, tables)
        var found = thought
        for indeling in 0..<Metric.afstanden where indeling != thought {
            let chance = share(afstand, indeling, tables)
            if chance <= 0 { continue }
            found = indeling
            left -= chance
            if left <= 0 { break }
        }
        return UInt8(truncatingIfNeeded: found)
    }
}
