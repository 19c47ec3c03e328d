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

    /// The hazards of a dossier on benefit as they stand: its ratios, where its rows of prefix sums begin, its effect class,
    /// and where its bands end.
    @inline(__always)
    private static func hazards(
        _ row: Row, _ tables: TransitionTables
    ) -> (ratio: Lanes, place: Int, effectClass: UInt16, bandEnd: Int32) {
        let now = row.pointee.now
        let afstand = Int(row.pointee.afstand)
        let age = Int(tables.bands.leeftijd[Int(now &- row.pointee.birth)])
        let duur = Int(tables.bands.duur[Int(now &- row.pointee.since)])
        let profile = Int(row.pointee.profile)
        let kenmerken = Int(row.pointee.kenmerken)
        let effectClass = tables.effectClass(row, age: age, duur: duur)
        let byPerson =
            tables.person + ((afstand &* Metric.leeftijden &+ age) &* Profile.kenmerken &+ kenmerken) &* Lane.stride
        var ratio =
            Lanes(byPerson) * Lanes(tables.profile + profile &* Lane.stride) * Lanes(tables.duur + duur &* Lane.stride)
        if row.pointee.stage != 0 {
            ratio = ratio * Lanes(tables.processes.traject.ratios(stage: row.pointee.stage, status: afstand))
        }
        return (
            ratio, Int(effectClass) &* Status.rows &+ afstand, effectClass,
            min(row.pointee.birth &+ tables.bands.leeftijdEnd[age], row.pointee.since &+ tables.bands.duurEnd[duur])
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
}
