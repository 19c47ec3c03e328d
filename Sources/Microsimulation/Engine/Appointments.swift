internal import Caseload
internal import Stochastics

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

    /// Makes the appointments again by another arm's tables, which agree with the former up to the row's month.
    static func changeArm(_ row: Row, _ tables: TransitionTables) {
        guard row.pointee.status < Status.out else { return }
        row.pointee.fires = 0
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
        let profile = Int(row.pointee.profile) &* Profile.kenmerken &+ Int(row.pointee.kenmerken)
        let person = (profile &* Metric.leeftijden &+ age) &* Metric.duren &+ duur
        return tables.classes[person &<< tables.indelingShift &+ Int(row.pointee.indeling) & tables.indelingMask]
    }

    /// Indeling at the begin of a spell, given afstand; of an opening row, afstand given indeling.
    @inline(__always)
    static func beginIndeling(_ row: Row, _ tables: TransitionTables) {
        row.pointee.indelingSince = row.pointee.since
        guard tables.hasIndeling else { return }
        // An opening row has an indeling; everybody else gets one now.
        if row.pointee.since > 0 {
            row.pointee.indeling = judgement(row, indelingWords(row, number: 0, tables.key)[0], tables)
        }
        scheduleScreening(row, tables)
    }

    /// Afstand has moved: the klantmanager notices at once, unless that takes a re-screening.
    @inline(__always)
    static func noticeMove(_ row: Row, _ tables: TransitionTables, _ recorder: some Recording) {
        if !tables.hasIndeling {
            row.pointee.indeling = row.pointee.afstand
        } else if !tables.isScreened {
            row.pointee.nextScreening = row.pointee.screenings &+ 1
            screen(row, tables, recorder)
        } else {
            // Whether the screenings to come change anything depends on afstand.
            scheduleScreening(row, tables)
            row.pointee.schedule()
        }
    }

    @inline(never)
    private static func screen(_ row: Row, _ tables: TransitionTables, _ recorder: some Recording) {
        let (month, before) = (row.pointee.now, row.pointee.indeling)
        row.pointee.screenings = row.pointee.nextScreening
        let words = indelingWords(row, number: row.pointee.screenings, tables.key)
        recorder.indeling(row, from: row.pointee.indelingSince, to: month)
        row.pointee.indelingSince = month
        row.pointee.indeling = judgement(row, words[0], tables)
        recorder.event(.herindeling(from: before), row, month: month)
        scheduleScreening(row, tables)
    }

    /// Words of a screening: what it finds, and when the next one is.
    private static func indelingWords(_ row: Row, number: UInt16, _ key: SIMD2<UInt32>) -> SIMD4<UInt32> {
        let address = StreamAddress(subject: row.pointee.key, process: Process.indeling, spell: row.pointee.spell)
        return Philox4x32.block(counter: address.counter(draw: UInt32(number)), key: key)
    }

    private static func judgement(_ row: Row, _ word: UInt32, _ tables: TransitionTables) -> UInt8 {
        let bounds = tables.verwarring + Int(row.pointee.afstand) &* Metric.afstanden
        let u = (Double(word) + 0.5) * 0x1p-32
        var indeling = 0
        while u > bounds[indeling] { indeling &+= 1 }
        return UInt8(truncatingIfNeeded: indeling)
    }

    /// The next re-screening that will change indeling, as afstand is now: most find what was thought already, and need no
    /// event. Counted from the latest that changed it.
    @inline(never)
    private static func scheduleScreening(_ row: Row, _ tables: TransitionTables) {
        row.pointee.screening = Dossier.never
        guard tables.isScreened else { return }
        let sums = tables.screening + Int(row.pointee.indeling) &* tables.months
        var number = row.pointee.screenings
        var month = max(0, row.pointee.indelingSince)
        var words = indelingWords(row, number: number, tables.key)
        while true {
            month = firstMonth(sums, after: month, word: words[1], last: tables.lastOnBenefit)
            if month == Dossier.never { return }
            number &+= 1
            words = indelingWords(row, number: number, tables.key)
            if month >= row.pointee.now && judgement(row, words[0], tables) != row.pointee.indeling {
                row.pointee.screening = month
                row.pointee.nextScreening = number
                return
            }
        }
    }
}
