internal import BijstandStochastics

/// A job beside the benefit: what it saves, how it grows, and its end.
extension Transition {
    static func beginDeeltijd(_ row: Row, earnings: Double, _ tables: TransitionTables) {
        row.pointee.workSince = row.pointee.now
        let jobs = tables.processes.werk.jobs
        if row.pointee.vrijTot == Dossier.unset {
            let months = jobs.vrijlatingMaanden
            row.pointee.vrijTot = months == Dossier.never ? months : row.pointee.now &+ months
        }
        let norm = tables.processes.werk.norm[Kosten.klasse(row, in: row.pointee.now, reform: jobs.reform)]
        let limit = jobs.vrijlatingGrens / norm
        let left = jobs.vrijlating * earnings > limit ? earnings - limit : earnings * (1 - jobs.vrijlating)
        // At least one thousandth, so that who works can be told by it.
        func saved(_ share: Double) -> UInt16 {
            UInt16(max(1, min((share * Double(LoopConstants.part)).rounded(.down), Double(LoopConstants.part))))
        }
        row.pointee.verdiensten = saved(left)
        row.pointee.verdienstenDaarna = saved(earnings)
        scheduleGrowth(row, tables)
    }

    /// The job beside the benefit is over: lost, replaced, or the benefit itself ends.
    static func endDeeltijd(_ row: Row, _ recorder: some Recording, month: Int32) {
        guard row.pointee.verdiensten != 0 else { return }
        recorder.stay(DeeltijdStay(), row, from: row.pointee.workSince, to: month)
        recorder.event(DeeltijdEvent(change: .einde), row, month: month)
        row.pointee.verdiensten = 0
    }

    /// When the hours grow, counted from the begin of this job at these hours.
    static func scheduleGrowth(_ row: Row, _ tables: TransitionTables) {
        row.pointee.growth = Dossier.never
        let hours = Int(row.pointee.uren) &- 1
        guard hours >= 0, hours < Metric.uren &- 1 else { return }
        let job = row.pointee.job
        let words = jobWords(row, block: hours == 0 ? JobWord.fewest(job) : UInt32(job), .contract, tables.key)
        row.pointee.growth = firstMonth(
            tables.processes.werk.growth(hours: hours), after: max(0, row.pointee.workSince),
            word: words[hours == 0 ? 0 : JobWord.growth &+ hours &- 1],
            last: tables.lastOnBenefit)
    }

    /// Hours go up a step at the same wage and term.
    ///
    /// - Returns: whether the job now pays the norm.
    static func growHours(_ row: Row, _ tables: TransitionTables, _ recorder: some Recording) -> Bool {
        let month = row.pointee.now
        let words = jobWords(row, number: row.pointee.job, .werk, tables.key)
        let earnings = earnings(row, hours: Int(row.pointee.uren), wage: words[JobWord.wage], tables)
        recorder.stay(DeeltijdStay(), row, from: row.pointee.workSince, to: month)
        row.pointee.urenVoor = row.pointee.uren
        row.pointee.uren &+= 1
        recorder.event(DeeltijdEvent(change: .groei), row, month: month)
        row.pointee.urenVoor = row.pointee.uren
        if earnings >= 1 {
            recorder.event(DeeltijdEvent(change: .einde), row, month: month)
            row.pointee.verdiensten = 0
            return true
        }
        beginDeeltijd(row, earnings: earnings, tables)
        return false
    }
}
