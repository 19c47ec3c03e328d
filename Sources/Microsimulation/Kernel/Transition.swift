internal import BijstandCaseload
internal import BijstandStochastics

/// The life of a dossier: the one place where status changes.
///
/// A lane's clock is a unit exponential; it fires in the first month in which the hazard accumulated since the last event
/// passes what is left of it. Between events nothing is computed: within a band the accumulated hazard is a ratio times
/// a difference of prefix sums, so the month of the next event is found without walking there. Cost follows events.
/// What is due in a known month (a contract's end, a re-screening, a stage of a traject) is an appointment: the clocks are
/// brought to that month and go on from there.
///
/// Written with raw pointers, wrapping arithmetic and no scenario knowledge, because this page is most of the run time.
enum Transition {
    /// Returned when nothing more can happen.
    static let finished = Int32.max

    /// Lives through every event up to and including month `limit`.
    ///
    /// What a row and its clocks hold afterwards does not depend on where earlier calls stopped, so months can be taken one
    /// by one or all at once.
    ///
    /// - Parameter ahead: what is due up to this month is passed before its time as long as nothing outside the row can reach
    ///   it: all of a former recipient, ends of bands of a dossier that waits for no place. The row's `now` is then past
    ///   `limit`.
    /// - Returns: the month, after `limit`, of the next event, change of hazards or begin of waiting.
    static func advance(
        _ row: Row, _ clocks: UnsafeMutablePointer<Double>, _ tables: TransitionTables,
        _ recorder: some Recording, until limit: Int32, ahead: Int32 = 0
    ) -> Int32 {
        while true {
            let next: Int32
            if row.pointee.status < Status.out {
                next = onBenefit(row, clocks, tables, recorder, until: limit, ahead)
            } else if row.pointee.status == Status.out {
                next = afterExit(row, clocks, tables, recorder, until: limit, ahead: ahead)
            } else {
                return finished
            }
            if next > limit && (next > row.pointee.now || waits(row, tables)) { return next }
        }
    }

    /// Whether a dossier could be given a limited place.
    @inline(__always)
    private static func waits(_ row: Row, _ tables: TransitionTables) -> Bool {
        guard tables.hasPlaces, row.pointee.status < Status.out else { return false }
        return open(row, tables) != 0
    }

    /// The hazards of a dossier on benefit as they stand: its ratios, where its rows of prefix sums begin, its effect class,
    /// and where its bands end.
    @inline(__always)
    private static func hazards(
        _ row: Row, _ tables: TransitionTables
    ) -> (ratio: Lanes, place: Int, effectClass: UInt16, bandEnd: Int32) {
        let now = row.pointee.now
        let afstand = Int(row.pointee.afstand)
        let age = Int(tables.leeftijdBand[Int(now &- row.pointee.birth)])
        let duur = Int(tables.duurBand[Int(now &- row.pointee.since)])
        let profile = Int(row.pointee.profile)
        let kenmerken = Int(row.pointee.kenmerken)
        let effectClass = tables.effectClass(row, age: age, duur: duur)
        let byPerson =
            tables.person + ((afstand &* Metric.leeftijden &+ age) &* Profile.kenmerken &+ kenmerken) &* Lane.stride
        var ratio =
            Lanes(byPerson) * Lanes(tables.profile + profile &* Lane.stride) * Lanes(tables.duur + duur &* Lane.stride)
        if row.pointee.stage != 0 {
            let stage = tables.stages + (Int(row.pointee.stage) &* Status.rows &+ afstand) &* Lane.stride
            ratio = ratio * Lanes(stage)
        }
        return (
            ratio, Int(effectClass) &* Status.rows &+ afstand, effectClass,
            min(row.pointee.birth &+ tables.leeftijdEnd[age], row.pointee.since &+ tables.duurEnd[duur])
        )
    }

    /// One event, appointment or end of a band, on benefit. Returns its month; what happens after `limit` is left undone.
    @inline(__always)
    private static func onBenefit(
        _ row: Row, _ clocks: UnsafeMutablePointer<Double>, _ tables: TransitionTables,
        _ recorder: some Recording, until limit: Int32, _ ahead: Int32
    ) -> Int32 {
        let now = row.pointee.now
        let gone = row.pointee.gone
        if row.pointee.appointment <= now {
            keepAppointments(row, clocks, tables, recorder)
            return now
        }
        let (ratio, place, effectClass, bandEnd) = hazards(row, tables)
        let block = tables.cumulative + place &* tables.months &* Lane.stride
        var end = min(min(min(bandEnd, gone &- 1), tables.lastOnBenefit), row.pointee.appointment)
        // With feedback: first what is known, then the earliest that may come.
        let known = tables.known.pointee
        if now < known { end = min(end, known) }
        if end <= now {
            // AOW and death come before uitstroom in their month.
            if now >= tables.lastOnBenefit { return finished }
            if gone > limit { return gone }
            leaveForGood(row, tables, recorder)
            return gone
        }

        let start = Lanes(block + Int(now) &* Lane.stride)
        // A visit before may have found the month already, or that nothing fires up to the end.
        var month = row.pointee.fires
        var fired = month > now
        if fired {
            if month > limit { return month }
        } else {
            month = end
            var isCertain = true
            if row.pointee.quiet < end {
                let from = now < known ? start : start + Lanes(tables.lead + place &* Lane.stride)
                let spent = ratio * (Lanes(block + Int(end) &* Lane.stride) - from)
                let reached = spent.reached(Lanes(clocks))
                if reached != 0 {
                    from.write(to: tables.from)
                    ratio.write(to: tables.ratio)
                    (month, fired, isCertain) = firstToFire(row, clocks, reached, block, now, end, tables)
                }
            }
            if month > limit {
                if fired {
                    if isCertain { row.pointee.fires = month }
                    return month
                }
                row.pointee.quiet = month
                let isBand = month == bandEnd && month < row.pointee.appointment
                if month > ahead || known != Dossier.never || !isBand || waits(row, tables) { return month }
            }
        }

        // Every clock carries what is left of it.
        let reached = block + Int(month) &* Lane.stride
        (Lanes(clocks) - ratio * (Lanes(reached) - start)).write(to: clocks)
        row.pointee.now = month
        if fired {
            ratio.write(to: tables.ratio)
            fire(row, clocks, reached, effectClass, tables, recorder)
        }
        if tables.startsThemselves && row.pointee.status < Status.out {
            considerTrajecten(row, tables)
            row.pointee.schedule()
        }
        if row.pointee.appointment <= month { keepAppointments(row, clocks, tables, recorder) }
        return month
    }

    /// The first month, up to `end`, in which a clock fires; `end` when none does.
    ///
    /// - Parameter lanes: those whose clock or its lower bound is reached by then; the latter is worked out now.
    /// - Returns: besides, whether it is certain: under caseload feedback a clock may fire later than is seen now.
    @inline(__always)
    private static func firstToFire(
        _ row: Row, _ clocks: UnsafeMutablePointer<Double>, _ lanes: UInt32,
        _ block: UnsafePointer<Double>, _ now: Int32, _ end: Int32, _ tables: TransitionTables
    ) -> (month: Int32, fired: Bool, isCertain: Bool) {
        let (ratio, from) = (tables.ratio, tables.from)
        var lanes = lanes
        var month = end
        var fired = false
        var isCertain = true
        while lanes != 0 {
            let lane = lanes.trailingZeroBitCount
            lanes &= lanes &- 1
            let base = from[lane]
            let factor = ratio[lane]
            if factor * (block[Int(month) &* Lane.stride &+ lane] - base) < clocks[lane] { continue }
            if row.pointee.bounds &>> UInt16(truncatingIfNeeded: lane) & 1 == 1 {
                Clocks.settle(row, clocks, lane: lane, key: tables.key)
                if factor * (block[Int(month) &* Lane.stride &+ lane] - base) < clocks[lane] { continue }
            }
            let found = firstMonth(block + lane, factor, base, threshold: clocks[lane], now, month)
            let moves = tables.moving &>> UInt32(truncatingIfNeeded: lane) & 1 == 1
            isCertain = !moves || isCertain && fired && found == month
            fired = true
            month = found
        }
        return (month, fired, isCertain)
    }

    /// Brings the clocks of a dossier on benefit, for whom nothing is due before, to a month.
    static func carry(
        _ row: Row, _ clocks: UnsafeMutablePointer<Double>, _ tables: TransitionTables, to month: Int32
    ) {
        guard month > row.pointee.now else { return }
        let (ratio, place, _, _) = hazards(row, tables)
        let block = tables.cumulative + place &* tables.months &* Lane.stride
        let start = Lanes(block + Int(row.pointee.now) &* Lane.stride)
        let reached = Lanes(block + Int(month) &* Lane.stride)
        (Lanes(clocks) - ratio * (reached - start)).write(to: clocks)
        row.pointee.now = month
    }

    /// At least one clock has run out in this month.
    @inline(__always)
    private static func fire(
        _ row: Row, _ clocks: UnsafeMutablePointer<Double>, _ reached: UnsafePointer<Double>, _ effectClass: UInt16,
        _ tables: TransitionTables,
        _ recorder: some Recording
    ) {
        // Several causes in one month: the clock that fires first within it.
        let ratio = tables.ratio
        let before = reached - Lane.stride
        while true {
            var cause = -1
            var earliest = Double.infinity
            var causes = Lanes(repeating: 0).reached(Lanes(clocks)) & (1 &<< UInt32(Lane.causes) &- 1)
            while causes != 0 {
                let lane = causes.trailingZeroBitCount
                causes &= causes &- 1
                let moment = clocks[lane] / (ratio[lane] * (reached[lane] - before[lane]))
                if moment < earliest || cause < 0 {
                    earliest = moment
                    cause = lane
                }
            }
            if cause < 0 { break }
            if cause != Lane.werk || takeJob(row, clocks, tables, recorder) {
                return exit(row, clocks, cause: cause, effectClass: effectClass, tables, recorder)
            }
            // The job leaves the dossier on benefit, with a fresh clock for the next one; other causes of the month count.
        }
        if clocks[Lane.away] <= 0 || clocks[Lane.towards] <= 0 {
            step(row, clocks, reached, tables, recorder)
        }
    }

    /// A step in afstand, away from work or towards it.
    @inline(__always)
    private static func step(
        _ row: Row, _ clocks: UnsafeMutablePointer<Double>, _ reached: UnsafePointer<Double>,
        _ tables: TransitionTables, _ recorder: some Recording
    ) {
        let month = row.pointee.now
        let ratio = tables.ratio
        let afstand = row.pointee.afstand
        let before = reached - Lane.stride
        let awayFires = clocks[Lane.away] <= 0
        let towardsFires = clocks[Lane.towards] <= 0
        var goesAway = awayFires
        if awayFires && towardsFires {
            let away = clocks[Lane.away] / (ratio[Lane.away] * (reached[Lane.away] - before[Lane.away]))
            let towards = clocks[Lane.towards] / (ratio[Lane.towards] * (reached[Lane.towards] - before[Lane.towards]))
            goesAway = away <= towards
        }
        if awayFires {
            row.pointee.awayDraws &+= 1
            Clocks.startAgain(row, clocks, lane: Lane.away, key: tables.key)
        }
        if towardsFires {
            row.pointee.towardsDraws &+= 1
            Clocks.startAgain(row, clocks, lane: Lane.towards, key: tables.key)
        }
        recorder.afstand(row, from: row.pointee.afstandSince, to: month)
        row.pointee.afstand = goesAway ? afstand &+ 1 : afstand &- 1
        row.pointee.status = row.pointee.afstand
        row.pointee.afstandSince = month
        // Moves are numbered as in `Doorstroom`: away from 1, 2, 3A, then towards work from 2, 3A, 3B.
        recorder.event(.doorstroom(move: goesAway ? Int(afstand) : Int(afstand) &+ 2), row, month: month)
        noticeMove(row, from: afstand, tables, recorder)
    }

    /// One return, or the end of a band or work stage, after exit.
    @inline(__always)
    private static func afterExit(
        _ row: Row, _ clocks: UnsafeMutablePointer<Double>, _ tables: TransitionTables,
        _ recorder: some Recording, until limit: Int32, ahead: Int32
    ) -> Int32 {
        let now = row.pointee.now
        if row.pointee.workEnd <= now {
            endWorkStage(row, tables, recorder)
            return now
        }
        if now >= tables.last { return finished }
        let exit = row.pointee.since
        let away = now &- exit
        let band = LoopConstants.sinds(away)
        let bandEnd = exit &+ LoopConstants.end(sinds: band)
        let end = min(min(bandEnd, row.pointee.gone &- 1), min(tables.last, row.pointee.workEnd))
        if end <= now {
            // A subsidised job goes on after the months in which terugval is followed.
            endSubsidie(row, recorder, month: row.pointee.gone)
            row.pointee.status = Status.gone
            return finished
        }
        let cause = Int(row.pointee.cause)
        let block =
            tables.cumulative
            + ((Int(row.pointee.outClass) &* Status.rows &+ Int(Status.out)) &* tables.months &* Lane.stride &+ cause)
        let base = block[Int(now) &* Lane.stride]
        var factor = tables.terugval[(cause &* Metric.duren &+ Int(row.pointee.endedDuur)) &* 4 &+ band]
        if row.pointee.werkfase != 0 { factor *= tables.werkfase[Int(row.pointee.werkfase)] }
        if row.pointee.stage != 0 {
            factor *= tables.stages[(Int(row.pointee.stage) &* Status.rows &+ Int(Status.out)) &* Lane.stride &+ cause]
        }
        let total = factor * (block[Int(end) &* Lane.stride] - base)
        if total >= clocks[0] && row.pointee.bounds != 0 { Clocks.settleTerugval(row, clocks) }
        let threshold = clocks[0]
        if total < threshold {
            if end > limit && end > ahead { return end }
            clocks[0] = threshold - total
            row.pointee.now = end
            return end
        }
        let month = firstMonth(block, factor, base, threshold: threshold, now, end)
        if month > limit { return month }
        row.pointee.now = month
        endSubsidie(row, recorder, month: month)
        recorder.event(.terugval(exit: exit), row, month: month)
        if month > tables.lastOnBenefit {
            // Past the horizon a return only tells that an earlier exit did not last.
            row.pointee.status = Status.gone
            return finished
        }
        comeBack(row, clocks, tables, month: month)
        return month
    }

    /// The first month after `now` whose accumulated hazard reaches a threshold that month `end` reaches.
    ///
    /// Calendar hazards hardly vary, so a straight line guesses the month to within one or two.
    @inline(__always)
    private static func firstMonth(
        _ column: UnsafePointer<Double>, _ factor: Double, _ base: Double, threshold: Double, _ now: Int32, _ end: Int32
    ) -> Int32 {
        let total = factor * (column[Int(end) &* Lane.stride] - base)
        let share = total > 0 ? max(0, threshold / total) : 0
        var month = min(end, now &+ 1 &+ Int32(share * Double(end &- now)))
        while factor * (column[Int(month) &* Lane.stride] - base) < threshold { month &+= 1 }
        while month &- 1 > now, factor * (column[Int(month &- 1) &* Lane.stride] - base) >= threshold { month &-= 1 }
        return month
    }
}
