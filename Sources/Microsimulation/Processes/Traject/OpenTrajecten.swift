/// Which trajecten are open to a dossier, and which of them starts next.
extension Transition {
    /// The trajecten, as bits, that a dossier on benefit may start, unless they begin later.
    @inline(__always)
    static func open(_ row: Row, _ tables: TransitionTables) -> UInt16 {
        let stage = Int(row.pointee.stage)
        // Nobody follows two at once, nor the same again before it has worn off.
        if tables.processes.traject.isLockin[stage] { return 0 }
        let now = row.pointee.now
        let age = Int(tables.bands.leeftijd[Int(now &- row.pointee.birth)])
        let duur = Int(tables.bands.duur[Int(now &- row.pointee.since)])
        let person = tables.person(row, age: age, duur: duur)
        let all = tables.processes.traject.doelgroepen[person &* Metric.afstanden &+ Int(row.pointee.indeling)]
        var (open, left) = (all, all)
        while left != 0 {
            let traject = left.trailingZeroBitCount
            left &= left &- 1
            let rule = tables.processes.traject.rules + traject
            let times = timesFollowed(row, traject)
            let isOwn = stage != 0 && Int(tables.processes.traject.ofStage[stage]) == traject
            if now > rule.pointee.to || times >= rule.pointee.maximaal || isOwn {
                open &= ~(1 &<< UInt16(truncatingIfNeeded: traject))
            }
        }
        return open
    }

    /// Whether a dossier could be given a limited place.
    @inline(__always)
    static func waits(_ row: Row, _ tables: TransitionTables) -> Bool {
        guard tables.hasPlaces, row.pointee.status < Status.out else { return false }
        return open(row, tables) != 0
    }

    /// Without limits on places: works out which trajecten are open, and which starts next. To be called when anything
    /// that depends on has changed.
    static func considerTrajecten(_ row: Row, _ tables: TransitionTables) {
        guard tables.startsThemselves else { return }
        let now = row.pointee.now
        if row.pointee.considered < now {
            row.pointee.openBefore = row.pointee.considered < row.pointee.since ? 0 : row.pointee.open
            row.pointee.considered = now
        }
        row.pointee.open = open(row, tables)
        scheduleTraject(row, tables)
    }

    /// The next traject to start, of those open since the month in which that was last looked at.
    static func scheduleTraject(_ row: Row, _ tables: TransitionTables) {
        row.pointee.trajectDue = Dossier.never
        for traject in 0..<tables.processes.traject.count where row.pointee.open &>> UInt16(traject) & 1 == 1 {
            // Open at the end of the month before: it may start in this one.
            let wasOpen = row.pointee.openBefore &>> UInt16(traject) & 1 == 1
            let rule = tables.processes.traject.rules + traject
            let due = max(row.pointee.considered &+ (wasOpen ? 0 : 1), rule.pointee.from)
            if due <= rule.pointee.to && due < row.pointee.trajectDue {
                row.pointee.trajectDue = due
                row.pointee.trajectNext = UInt8(traject)
            }
        }
    }
}
