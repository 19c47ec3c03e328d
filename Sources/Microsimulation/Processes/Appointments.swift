internal import BijstandCaseload
internal import BijstandStochastics

/// What is due in a known month, and the indeling that re-screening revises.
extension Transition {
    /// Everything due by the row's month: re-screening, work, then trajecten, as in the order of a month.
    @inline(never)
    static func keepAppointments(
        _ row: Row, _ clocks: UnsafeMutablePointer<Double>, _ tables: TransitionTables,
        _ recorder: some Recording
    ) {
        let month = row.pointee.now
        let grows = row.pointee.growth <= month
        let before = grows ? effectClassBefore(row, tables) : 0
        if row.pointee.screening <= month { screen(row, tables, recorder) }
        if row.pointee.workEnd <= month { endContract(row, tables, recorder) }
        // A job lost in this month grows no more.
        if row.pointee.growth <= month && growHours(row, tables, recorder) {
            return exit(row, clocks, cause: Lane.werk, effectClass: before, tables, recorder)
        }
        if row.pointee.stageEnd <= month { endStage(row, tables, recorder) }
        considerTrajecten(row, tables)
        if row.pointee.trajectDue <= month {
            startTraject(row, traject: Int(row.pointee.trajectNext), tables, recorder)
            considerTrajecten(row, tables)
        }
        row.pointee.schedule()
    }

    /// Makes the appointments again by another lijn's tables, which agree with the former up to the row's month.
    static func changeLijn(_ row: Row, _ tables: TransitionTables) {
        guard row.pointee.status < Status.out else { return }
        row.pointee.forget()
        scheduleScreening(row, tables)
        if row.pointee.uren != 0 { scheduleGrowth(row, tables) }
        if tables.startsThemselves { scheduleTraject(row, tables) }
        row.pointee.schedule()
    }

    /// The class of effects that touched a dossier at the end of the month before: for an exit in this one.
    private static func effectClassBefore(_ row: Row, _ tables: TransitionTables) -> UInt16 {
        let before = row.pointee.now &- 1
        let age = Int(tables.leeftijdBand[Int(before &- row.pointee.birth)])
        let duur = Int(tables.duurBand[Int(max(0, before &- row.pointee.since))])
        return tables.effectClass(row, age: age, duur: duur)
    }

    /// Indeling at the begin of a spell, given afstand; of an opening row, afstand given indeling.
    @inline(__always)
    static func beginIndeling(_ row: Row, _ tables: TransitionTables) {
        row.pointee.indelingSince = row.pointee.since
        guard tables.hasIndeling else { return }
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
        if !tables.hasIndeling {
            row.pointee.indeling = row.pointee.afstand
        } else if !tables.isScreened {
            let month = row.pointee.now
            row.pointee.screenings &+= 1
            let word = indelingWords(row, tables.key)[0]
            revise(row, to: judgement(row, word, tables), recorder, month: month)
        } else if row.pointee.screening > row.pointee.now {
            // The clock carries what is left of it; how fast it runs depends on afstand.
            let sums = tables.screening + Int(row.pointee.indeling) &* tables.months
            let passed = sums[Int(row.pointee.now)] - sums[Int(row.pointee.screeningFrom)]
            row.pointee.screeningLeft -= otherShare(row, afstand: Int(before), tables) * passed
            row.pointee.screeningFrom = row.pointee.now
            scheduleScreening(row, tables)
            row.pointee.schedule()
        }
    }

    /// A re-screening that finds another indeling than was thought.
    @inline(never)
    private static func screen(_ row: Row, _ tables: TransitionTables, _ recorder: some Recording) {
        let month = row.pointee.now
        row.pointee.screenings &+= 1
        let words = indelingWords(row, tables.key)
        revise(row, to: otherJudgement(row, words[0], tables), recorder, month: month)
        startScreening(row, words[1], tables)
    }

    private static func revise(
        _ row: Row, to indeling: UInt8, _ recorder: some Recording, month: Int32
    ) {
        let before = row.pointee.indeling
        recorder.indeling(row, from: row.pointee.indelingSince, to: month)
        row.pointee.indelingSince = month
        row.pointee.indeling = indeling
        recorder.event(.herindeling(from: before), row, month: month)
    }

    /// Words of the latest screening: what it finds, and the clock of the next.
    private static func indelingWords(_ row: Row, _ key: SIMD2<UInt32>) -> SIMD4<UInt32> {
        let address = StreamAddress(subject: row.pointee.key, process: .indeling, spell: row.pointee.spell)
        return Philox4x32.block(counter: address.counter(draw: UInt32(row.pointee.screenings)), key: key)
    }

    private static func judgement(_ row: Row, _ word: UInt32, _ tables: TransitionTables) -> UInt8 {
        let bounds = tables.verwarring + Int(row.pointee.afstand) &* Metric.afstanden
        return UInt8(truncatingIfNeeded: CategoryDraw.pick(bounds, word))
    }

    /// Chance that a screening finds an indeling, given afstand.
    @inline(__always)
    private static func share(_ afstand: Int, _ indeling: Int, _ tables: TransitionTables) -> Double {
        let bounds = tables.verwarring + afstand &* Metric.afstanden
        return indeling == 0 ? bounds[0] : bounds[indeling] - bounds[indeling &- 1]
    }

    /// Chance that a screening finds another indeling than is thought, given an afstand.
    @inline(__always)
    private static func otherShare(_ row: Row, afstand: Int, _ tables: TransitionTables) -> Double {
        max(0, 1 - share(afstand, Int(row.pointee.indeling), tables))
    }

    /// What a screening finds when it is not what was thought; that, where nothing else can be.
    private static func otherJudgement(_ row: Row, _ word: UInt32, _ tables: TransitionTables) -> UInt8 {
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

    /// A fresh clock for the next screening that changes indeling: most find what was thought already and need no event, so
    /// the clock runs at herindeling × the chance of another.
    private static func startScreening(_ row: Row, _ word: UInt32, _ tables: TransitionTables) {
        row.pointee.screening = Dossier.never
        guard tables.isScreened else { return }
        row.pointee.screeningLeft = UnitExponential.draw(word: word)
        row.pointee.screeningFrom = max(0, row.pointee.indelingSince)
        scheduleScreening(row, tables)
    }

    private static func scheduleScreening(_ row: Row, _ tables: TransitionTables) {
        row.pointee.screening = Dossier.never
        let other = otherShare(row, afstand: Int(row.pointee.afstand), tables)
        guard tables.isScreened, other > 0 else { return }
        row.pointee.screening = firstMonth(
            tables.screening + Int(row.pointee.indeling) &* tables.months, after: row.pointee.screeningFrom,
            threshold: row.pointee.screeningLeft / other, last: tables.lastOnBenefit)
    }
}
