internal import BijstandCaseload

/// Following a traject: when it is open to a dossier, and its stages.
///
/// A dossier can start in a month when the traject was open to it at the end of the month before and still is; what it
/// changes holds from the month after. With limited places ``Places`` says who starts; without, everybody does.
extension Transition {
    /// The trajecten, as bits, that a dossier on benefit may start, unless they begin later.
    @inline(__always)
    static func open(_ row: Row, _ tables: TransitionTables) -> UInt16 {
        let stage = Int(row.pointee.stage)
        // Nobody follows two at once, nor the same again before it has worn off.
        if tables.isLockin[stage] { return 0 }
        let now = row.pointee.now
        let age = Int(tables.leeftijdBand[Int(now &- row.pointee.birth)])
        let duur = Int(tables.duurBand[Int(now &- row.pointee.since)])
        let person = tables.person(row, age: age, duur: duur)
        let all = tables.doelgroepen[person &* Metric.afstanden &+ Int(row.pointee.indeling)]
        var (open, left) = (all, all)
        while left != 0 {
            let traject = left.trailingZeroBitCount
            left &= left &- 1
            let rule = tables.rules + traject
            let times = row.pointee.participations &>> UInt64(4 &* traject) & 15
            let isOwn = stage != 0 && Int(tables.trajectOfStage[stage]) == traject
            if now > rule.pointee.to || times >= rule.pointee.maximaal || isOwn {
                open &= ~(1 &<< UInt16(truncatingIfNeeded: traject))
            }
        }
        return open
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
        for traject in 0..<tables.trajecten where row.pointee.open &>> UInt16(traject) & 1 == 1 {
            // Open at the end of the month before: it may start in this one.
            let wasOpen = row.pointee.openBefore &>> UInt16(traject) & 1 == 1
            let rule = tables.rules + traject
            let due = max(row.pointee.considered &+ (wasOpen ? 0 : 1), rule.pointee.from)
            if due <= rule.pointee.to && due < row.pointee.trajectDue {
                row.pointee.trajectDue = due
                row.pointee.trajectNext = UInt8(traject)
            }
        }
    }

    /// Takes a place: from the month after the row's, lock-in holds.
    static func startTraject(
        _ row: Row, traject: Int, _ tables: TransitionTables, _ recorder: some Recording
    ) {
        let rule = tables.rules + traject
        let shift = UInt64(4 &* traject)
        let times = row.pointee.participations &>> shift & 15
        row.pointee.participations &+= 1 &<< shift
        row.pointee.stage = rule.pointee.first &+ 2 &* UInt16(times)
        row.pointee.stageSince = row.pointee.now
        row.pointee.stageEnd = row.pointee.now &+ rule.pointee.lockin
        row.pointee.forget()
        recorder.event(.traject(traject, .gestart), row, month: row.pointee.now)
    }

    /// Lock-in ends and the effect afterwards begins, or that has worn off.
    static func endStage(_ row: Row, _ tables: TransitionTables, _ recorder: some Recording) {
        let month = row.pointee.now
        let stage = Int(row.pointee.stage)
        let traject = Int(tables.trajectOfStage[stage])
        guard tables.isLockin[stage] else {
            row.pointee.stage = 0
            row.pointee.stageEnd = Dossier.never
            return recorder.event(.nawerkingEnd, row, month: month)
        }
        recorder.deelname(row, traject: traject, from: row.pointee.stageSince, to: month)
        recorder.event(.traject(traject, .afgerond), row, month: month)
        let lasting = tables.rules[traject].nawerking
        row.pointee.stage = lasting == 0 ? 0 : row.pointee.stage &+ 1
        row.pointee.stageSince = month
        row.pointee.stageEnd = lasting == 0 || lasting == Dossier.never ? Dossier.never : month &+ lasting
    }
}
