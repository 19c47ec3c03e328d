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
        guard tables.processes.werk.jobs.areDrawn else {
            row.pointee.uren = UInt8(Metric.uren)
            row.pointee.termijn = LoopConstants.vast
            return true
        }
        return drawJob(row, clocks, tables, recorder)
    }

    @inline(never)
    static func drawJob(
        _ row: Row, _ clocks: UnsafeMutablePointer<Double>, _ tables: TransitionTables,
        _ recorder: some Recording
    ) -> Bool {
        let month = row.pointee.now
        row.pointee.jobs &+= 1
        let words = jobWords(row, number: row.pointee.jobs, .werk, tables.key)
        let hours = CategoryDraw.pick(tables.processes.werk.uren(row.pointee.afstand), words[JobWord.hours])
        let earnings = earnings(row, hours: hours, wage: words[JobWord.wage], tables)
        if earnings < 1 {
            // Still on benefit: a fresh clock for the next job, and this one only if it is the larger.
            Clocks.startAgain(row, clocks, lane: Lane.werk, key: tables.key)
            if row.pointee.uren > UInt8(hours) { return false }
        }
        begin(job: row.pointee.jobs, row, hours: hours, term: words[JobWord.term], tables, recorder)
        if earnings >= 1 { return true }
        beginDeeltijd(row, earnings: earnings, tables)
        recorder.event(DeeltijdEvent(change: .start), row, month: month)
        row.pointee.schedule()
        return false
    }

    /// Puts a job in the row, in the place of the one beside the benefit.
    @inline(__always)
    static func begin(
        job: UInt16, _ row: Row, hours: Int, term word: UInt32, _ tables: TransitionTables, _ recorder: some Recording
    ) {
        let month = row.pointee.now
        endDeeltijd(row, recorder, month: month)
        row.pointee.urenVoor = row.pointee.uren
        row.pointee.job = job
        let term = CategoryDraw.pick(tables.processes.werk.termijn(hours: hours), word)
        row.pointee.uren = UInt8(truncatingIfNeeded: hours &+ 1)
        row.pointee.termijn = UInt8(truncatingIfNeeded: term)
        let months = LoopConstants.months(term: term)
        row.pointee.workEnd = months == 0 ? Dossier.never : month &+ months
    }

    /// Words of the job in the row: its growth, and how its contract ends.
    @inline(__always)
    static func jobWords(_ row: Row, number: UInt16, _ process: DrawProcess, _ key: SIMD2<UInt32>) -> SIMD4<
        UInt32
    > { jobWords(row, block: UInt32(number), process, key) }

    @inline(__always)
    static func jobWords(_ row: Row, block: UInt32, _ process: DrawProcess, _ key: SIMD2<UInt32>) -> SIMD4<UInt32> {
        let address = StreamAddress(subject: row.pointee.key, process: process, spell: row.pointee.spell)
        return Philox4x32.block(counter: address.counter(draw: block), key: key)
    }

    /// Earnings as a share of the norm.
    static func earnings(_ row: Row, hours: Int, wage: UInt32, _ tables: TransitionTables) -> Double {
        let loon = max(1, tables.processes.werk.jobs.wage.quantile(CategoryDraw.uniform(wage)))
        let klasse = Kosten.klasse(row, in: row.pointee.now, reform: tables.processes.werk.jobs.reform)
        return tables.processes.werk.week[hours] * loon / tables.processes.werk.norm[klasse]
    }
}
