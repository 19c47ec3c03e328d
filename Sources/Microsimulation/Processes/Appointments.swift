/// What is due in a known month: contracts, growth of hours, screenings, stages of a traject.
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
    static func effectClassBefore(_ row: Row, _ tables: TransitionTables) -> UInt16 {
        let before = row.pointee.now &- 1
        let age = Int(tables.bands.leeftijd[Int(before &- row.pointee.birth)])
        let duur = Int(tables.bands.duur[Int(max(0, before &- row.pointee.since))])
        return tables.effectClass(row, age: age, duur: duur)
    }
}
