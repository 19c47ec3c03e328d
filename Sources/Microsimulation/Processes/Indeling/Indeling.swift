internal import BijstandCaseload

/// What the klantmanager thinks: at the begin of a spell, when afstand moves, and at a re-screening.
extension Transition {
    /// Indeling at the begin of a spell, given afstand; of an opening row, afstand given indeling.
    @inline(__always)
    static func beginIndeling(_ row: Row, _ tables: TransitionTables) {
        row.pointee.indelingSince = row.pointee.since
        guard tables.processes.indeling.isKept else { return }
        let words = indelingWords(row, tables.key)
        // An opening row has an indeling; everybody else gets one now.
        if row.pointee.since > 0 {
            row.pointee.indeling = judgement(row, words[0], tables)
        }
        startScreening(row, words[1], tables)
    }

    /// Afstand has moved, from another: the klantmanager notices at once, unless that takes a re-screening.
    @inline(__always)
    static func noticeMove(
        _ row: Row, from before: UInt8, _ tables: TransitionTables, _ recorder: some Recording
    ) {
        if !tables.processes.indeling.isKept {
            row.pointee.indeling = row.pointee.afstand
        } else if !tables.processes.indeling.isScreened {
            let month = row.pointee.now
            row.pointee.screenings &+= 1
            let word = indelingWords(row, tables.key)[0]
            revise(row, to: judgement(row, word, tables), recorder, month: month)
        } else if row.pointee.screening > row.pointee.now {
            // The clock carries what is left of it; how fast it runs depends on afstand.
            let sums = tables.processes.indeling.screening(row.pointee.indeling)
            let passed = sums[Int(row.pointee.now)] - sums[Int(row.pointee.screeningFrom)]
            row.pointee.screeningLeft -= otherShare(row, afstand: Int(before), tables) * passed
            row.pointee.screeningFrom = row.pointee.now
            scheduleScreening(row, tables)
            row.pointee.schedule()
        }
    }

    /// A re-screening that finds another indeling than was thought.
    @inline(never)
    static func screen(_ row: Row, _ tables: TransitionTables, _ recorder: some Recording) {
        let month = row.pointee.now
        row.pointee.screenings &+= 1
        let words = indelingWords(row, tables.key)
        revise(row, to: otherJudgement(row, words[0], tables), recorder, month: month)
        startScreening(row, words[1], tables)
    }

    static func revise(
        _ row: Row, to indeling: UInt8, _ recorder: some Recording, month: Int32
    ) {
        let before = row.pointee.indeling
        recorder.stay(IndelingStay(), row, from: row.pointee.indelingSince, to: month)
        row.pointee.indelingSince = month
        row.pointee.indeling = indeling
        recorder.event(HerindelingEvent(from: before), row, month: month)
    }
}
