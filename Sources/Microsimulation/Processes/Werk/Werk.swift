internal import BijstandCaseload
internal import BijstandStochastics

/// Jobs beside and after the benefit: hours, wage and term, and what becomes of them.
///
/// A job is addressed by (dossier, spell, number of the job), so the same job comes up in every scenario.
extension Transition {
    /// A job is found: draws it and puts it in the row.
    ///
    /// Earnings against the household's norm are hours ÷ full week × wage ÷ minimum wage ÷ the norm as a share of the
    /// net minimum wage: the law ties norms to the net minimum wage, so no calendar enters.
    ///
    /// - Returns: whether it pays at least the norm, so that the benefit ends.
    @inline(__always)
    static func takeJob(
        _ row: Row, _ clocks: UnsafeMutablePointer<Double>, _ tables: TransitionTables,
        _ recorder: some Recording
    ) -> Bool {
        guard tables.jobs.areDrawn else {
            row.pointee.uren = UInt8(Metric.uren)
            row.pointee.termijn = UInt8(Metric.termijnen &- 1)
            return true
        }
        return drawJob(row, clocks, tables, recorder)
    }

    @inline(never)
    private static func drawJob(
        _ row: Row, _ clocks: UnsafeMutablePointer<Double>, _ tables: TransitionTables,
        _ recorder: some Recording
    ) -> Bool {
        let month = row.pointee.now
        row.pointee.jobs &+= 1
        let words = jobWords(row, number: row.pointee.jobs, .werk, tables.key)
        let hours = CategoryDraw.pick(tables.uren + Int(row.pointee.afstand) &* Metric.uren, words[0])
        let earnings = earnings(row, hours: hours, wage: words[1], tables)
        if earnings < 1 {
            // Still on benefit: a fresh clock for the next job, and this one only if it is the larger.
            Clocks.startAgain(row, clocks, lane: Lane.werk, key: tables.key)
            if row.pointee.uren > UInt8(hours) { return false }
        }
        endDeeltijd(row, recorder, month: month)
        row.pointee.urenVoor = row.pointee.uren
        row.pointee.job = row.pointee.jobs
        let term = CategoryDraw.pick(tables.termijn + hours &* Metric.termijnen, words[2])
        row.pointee.uren = UInt8(truncatingIfNeeded: hours &+ 1)
        row.pointee.termijn = UInt8(truncatingIfNeeded: term)
        let months = LoopConstants.months(term: term)
        row.pointee.workEnd = months == 0 ? Dossier.never : month &+ months
        if earnings >= 1 { return true }
        beginDeeltijd(row, earnings: earnings, tables)
        recorder.event(.deeltijd(.start), row, month: month)
        row.pointee.schedule()
        return false
    }

    /// Words of the job in the row: its growth, and how its contract ends.
    @inline(__always)
    private static func jobWords(_ row: Row, number: UInt16, _ process: DrawProcess, _ key: SIMD2<UInt32>) -> SIMD4<
        UInt32
    > {
        let address = StreamAddress(subject: row.pointee.key, process: process, spell: row.pointee.spell)
        return Philox4x32.block(counter: address.counter(draw: UInt32(number)), key: key)
    }

    /// Earnings as a share of the norm.
    private static func earnings(_ row: Row, hours: Int, wage: UInt32, _ tables: TransitionTables) -> Double {
        let loon = max(1, tables.jobs.wage.quantile(CategoryDraw.uniform(wage)))
        let klasse = Kosten.klasse(row, in: row.pointee.now, reform: tables.jobs.reform)
        return tables.week[hours] * loon / tables.norm[klasse]
    }

    private static func beginDeeltijd(_ row: Row, earnings: Double, _ tables: TransitionTables) {
        row.pointee.workSince = row.pointee.now
        let jobs = tables.jobs
        if row.pointee.vrijTot == Dossier.unset {
            let months = jobs.vrijlatingMaanden
            row.pointee.vrijTot = months == Dossier.never ? months : row.pointee.now &+ months
        }
        let norm = tables.norm[Kosten.klasse(row, in: row.pointee.now, reform: jobs.reform)]
        let limit = jobs.vrijlatingGrens / norm
        let left = jobs.vrijlating * earnings > limit ? earnings - limit : earnings * (1 - jobs.vrijlating)
        // At least one thousandth, so that who works can be told by it.
        func saved(_ share: Double) -> UInt16 { UInt16(max(1, min((share * 1000).rounded(.down), 1000))) }
        row.pointee.verdiensten = saved(left)
        row.pointee.verdienstenDaarna = saved(earnings)
        scheduleGrowth(row, tables)
    }

    /// The job beside the benefit is over: lost, replaced, or the benefit itself ends.
    static func endDeeltijd(_ row: Row, _ recorder: some Recording, month: Int32) {
        guard row.pointee.verdiensten != 0 else { return }
        recorder.deeltijd(row, from: row.pointee.workSince, to: month)
        recorder.event(.deeltijd(.einde), row, month: month)
        row.pointee.verdiensten = 0
    }

    /// When the hours grow, counted from the begin of this job at these hours.
    static func scheduleGrowth(_ row: Row, _ tables: TransitionTables) {
        row.pointee.growth = Dossier.never
        let hours = Int(row.pointee.uren) &- 1
        guard hours >= 0, hours < Metric.uren &- 1 else { return }
        let words = jobWords(row, number: row.pointee.job, .contract, tables.key)
        row.pointee.growth = firstMonth(
            tables.growth + hours &* tables.months, after: max(0, row.pointee.workSince), word: words[1 &+ hours],
            last: tables.lastOnBenefit)
    }

    /// The first month in which a hazard, as prefix sums, passes the draw of a word; never past `last`.
    static func firstMonth(_ sums: UnsafePointer<Double>, after now: Int32, word: UInt32, last: Int32) -> Int32 {
        let total = sums[Int(max(now, last))] - sums[Int(now)]
        if total < UnitExponential.lowerBound(word: word) || total <= 0 { return Dossier.never }
        return firstMonth(sums, after: now, threshold: UnitExponential.draw(word: word), last: last)
    }

    /// The first month in which a hazard, as prefix sums, passes a threshold; never past `last`.
    static func firstMonth(_ sums: UnsafePointer<Double>, after now: Int32, threshold: Double, last: Int32) -> Int32 {
        let base = sums[Int(now)]
        let total = sums[Int(max(now, last))] - base
        if total < threshold || total <= 0 { return Dossier.never }
        // These hazards hardly vary, so a straight line guesses the month to within one or two.
        var month = min(last, now &+ 1 &+ Int32(threshold / total * Double(last &- now)))
        while sums[Int(month)] - base < threshold { month &+= 1 }
        while month &- 1 > now, sums[Int(month &- 1)] - base >= threshold { month &-= 1 }
        return month
    }

    /// Hours go up a step at the same wage and term.
    ///
    /// - Returns: whether the job now pays the norm.
    static func growHours(_ row: Row, _ tables: TransitionTables, _ recorder: some Recording) -> Bool {
        let month = row.pointee.now
        let words = jobWords(row, number: row.pointee.job, .werk, tables.key)
        let earnings = earnings(row, hours: Int(row.pointee.uren), wage: words[1], tables)
        recorder.deeltijd(row, from: row.pointee.workSince, to: month)
        row.pointee.urenVoor = row.pointee.uren
        row.pointee.uren &+= 1
        recorder.event(.deeltijd(.groei), row, month: month)
        row.pointee.urenVoor = row.pointee.uren
        if earnings >= 1 {
            recorder.event(.deeltijd(.einde), row, month: month)
            row.pointee.verdiensten = 0
            return true
        }
        beginDeeltijd(row, earnings: earnings, tables)
        return false
    }

    /// Whether the contract that ends in this month goes on for good.
    private static func isExtended(_ row: Row, _ tables: TransitionTables) -> Bool {
        let hazard = tables.loss[Int(row.pointee.termijn) &* tables.months &+ Int(row.pointee.now)]
        let words = jobWords(row, number: row.pointee.job, .contract, tables.key)
        return UnitExponential.draw(word: words[0]) > hazard
    }

    /// A deeltijd contract ends.
    static func endContract(_ row: Row, _ tables: TransitionTables, _ recorder: some Recording) {
        let month = row.pointee.now
        let goesOn = isExtended(row, tables)
        row.pointee.workEnd = Dossier.never
        recorder.event(.contract(isExtended: goesOn), row, month: month)
        if goesOn {
            row.pointee.termijn = UInt8(Metric.termijnen &- 1)
            return
        }
        endDeeltijd(row, recorder, month: month)
        row.pointee.uren = 0
        row.pointee.growth = Dossier.never
    }

    /// After exit: the contract, the WW after it, or the time without work ends.
    @inline(never)
    static func endWorkStage(_ row: Row, _ tables: TransitionTables, _ recorder: some Recording) {
        let month = row.pointee.now
        row.pointee.workEnd = Dossier.never
        switch row.pointee.werkfase {
        case 1:
            let goesOn = isExtended(row, tables)
            recorder.event(.contract(isExtended: goesOn), row, month: month)
            if goesOn {
                row.pointee.termijn = UInt8(Metric.termijnen &- 1)
                return
            }
            endSubsidie(row, recorder, month: month)
            row.pointee.werkfase = 0
            let ww = tables.jobs.ww(after: Int(row.pointee.termijn))
            if ww > 0 {
                (row.pointee.werkfase, row.pointee.workEnd) = (2, month &+ ww)
                recorder.event(.werkfase, row, month: month)
            } else {
                beginSearch(row, tables, recorder, month)
            }
        case 2: beginSearch(row, tables, recorder, month)
        default: endSearch(row, recorder, month)
        }
    }

    /// The job of an exit may come with loonkostensubsidie.
    @inline(never)
    static func beginSubsidie(_ row: Row, _ tables: TransitionTables) {
        guard row.pointee.kenmerken &>> Profile.arbeidsbeperkt & 1 == 1 else { return }
        let word = jobWords(row, number: row.pointee.jobs, .werk, tables.key)[3]
        guard CategoryDraw.uniform(word) < tables.jobs.subsidie else { return }
        row.pointee.gesubsidieerd = row.pointee.uren
        row.pointee.subsidieSince = row.pointee.now
    }

    /// The subsidised job is over, or no longer followed.
    @inline(__always)
    static func endSubsidie(_ row: Row, _ recorder: some Recording, month: Int32) {
        guard row.pointee.gesubsidieerd != 0 else { return }
        recorder.subsidie(row, from: row.pointee.subsidieSince, to: month)
        row.pointee.gesubsidieerd = 0
    }

    private static func beginSearch(
        _ row: Row, _ tables: TransitionTables, _ recorder: some Recording, _ month: Int32
    ) {
        if tables.jobs.zoektijd == 0 { return endSearch(row, recorder, month) }
        (row.pointee.werkfase, row.pointee.workEnd) = (3, month &+ tables.jobs.zoektijd)
        recorder.event(.werkfase, row, month: month)
    }

    private static func endSearch(_ row: Row, _ recorder: some Recording, _ month: Int32) {
        row.pointee.werkfase = 0
        recorder.event(.werkfase, row, month: month)
    }
}
