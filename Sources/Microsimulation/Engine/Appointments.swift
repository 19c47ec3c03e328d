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
        if row.pointee.screening <= month { screen(row, tables, recorder) }
        if row.pointee.growth <= month && growHours(row, tables, recorder) {
            return exit(
                row, clocks, cause: Lane.werk, effectClass: effectClass(row, tables), tables, recorder)
        }
        if row.pointee.workEnd <= month { endContract(row, tables, recorder) }
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
        if tables.isScreened {
            scheduleScreening(row, indelingWords(row, tables.key)[1], tables)
        }
        if row.pointee.uren != 0 { scheduleGrowth(row, tables) }
        if tables.startsThemselves { scheduleTraject(row, tables) }
        row.pointee.schedule()
    }

    /// The class of effects that touch a dossier now.
    private static func effectClass(_ row: Row, _ tables: TransitionTables) -> UInt16 {
        let age = Int(tables.leeftijdBand[Int(row.pointee.now &- row.pointee.birth)])
        let duur = Int(tables.duurBand[Int(row.pointee.now &- row.pointee.since)])
        let profile = Int(row.pointee.profile) &* Profile.kenmerken &+ Int(row.pointee.kenmerken)
        let person = (profile &* Metric.leeftijden &+ age) &* Metric.duren &+ duur
        return tables.classes[person &<< tables.indelingShift &+ Int(row.pointee.indeling) & tables.indelingMask]
    }

    /// Indeling at the begin of a spell, given afstand; of an opening row, afstand given indeling.
    @inline(__always)
    static func beginIndeling(_ row: Row, _ tables: TransitionTables) {
        row.pointee.indelingSince = row.pointee.since
        guard tables.hasIndeling else { return }
        let words = indelingWords(row, tables.key)
        // An opening row has an indeling; everybody else gets one now.
        if row.pointee.since > 0 { judge(row, words[0], tables) }
        scheduleScreening(row, words[1], tables)
    }

    /// Afstand has moved: the klantmanager notices at once, unless that takes a re-screening.
    @inline(__always)
    static func noticeMove(_ row: Row, _ tables: TransitionTables, _ recorder: some Recording) {
        if !tables.hasIndeling {
            row.pointee.indeling = row.pointee.afstand
        } else if !tables.isScreened {
            screen(row, tables, recorder)
        }
    }

    @inline(never)
    private static func screen(_ row: Row, _ tables: TransitionTables, _ recorder: some Recording) {
        let (month, before) = (row.pointee.now, row.pointee.indeling)
        row.pointee.screenings &+= 1
        let words = indelingWords(row, tables.key)
        recorder.indeling(row, from: row.pointee.indelingSince, to: month)
        row.pointee.indelingSince = month
        judge(row, words[0], tables)
        scheduleScreening(row, words[1], tables)
        recorder.event(.herindeling(from: before), row, month: month)
    }

    private static func indelingWords(_ row: Row, _ key: SIMD2<UInt32>) -> SIMD4<UInt32> {
        let address = StreamAddress(subject: row.pointee.key, process: Process.indeling, spell: row.pointee.spell)
        return Philox4x32.block(counter: address.counter(draw: UInt32(row.pointee.screenings)), key: key)
    }

    private static func judge(_ row: Row, _ word: UInt32, _ tables: TransitionTables) {
        let bounds = tables.verwarring + Int(row.pointee.afstand) &* Metric.afstanden
        let u = (Double(word) + 0.5) * 0x1p-32
        var indeling = 0
        while u > bounds[indeling] { indeling &+= 1 }
        row.pointee.indeling = UInt8(truncatingIfNeeded: indeling)
    }

    private static func scheduleScreening(_ row: Row, _ word: UInt32, _ tables: TransitionTables) {
        guard tables.isScreened else { return }
        row.pointee.screening = firstMonth(
            tables.screening + Int(row.pointee.indeling) &* tables.months, after: max(0, row.pointee.indelingSince),
            word: word,
            last: tables.lastOnBenefit)
    }
}
