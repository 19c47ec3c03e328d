internal import BijstandCaseload
internal import BijstandStochastics

/// An exit to work that no clock asked for.
extension Transition {
    /// Jobs that are looked at for one that ends the benefit.
    private static let jobsTried: UInt16 = 1000

    /// Leaves to work in the month after the row's: with the first of the spell's next jobs that pays at least the norm.
    ///
    /// Jobs are those that the dossier would find one after the other, so the job is drawn as any that ends the benefit is. What
    /// has happened up to the row's month stays; a job beside the benefit is given up for this one.
    ///
    /// - Returns: false where none of a thousand jobs ends the benefit; the row is then not to be used any more.
    static func leaveToWork(
        _ row: Row, _ clocks: UnsafeMutablePointer<Double>, _ tables: TransitionTables, _ recorder: some Recording
    ) -> Bool {
        let before = row.pointee.now
        let age = Int(tables.bands.leeftijd[Int(before &- row.pointee.birth)])
        let duur = Int(tables.bands.duur[Int(before &- row.pointee.since)])
        let effectClass = tables.effectClass(row, age: age, duur: duur)
        row.pointee.now = before &+ 1
        guard findJob(row, tables, recorder) else { return false }
        exit(row, clocks, cause: Lane.werk, effectClass: effectClass, tables, recorder)
        return true
    }

    private static func findJob(_ row: Row, _ tables: TransitionTables, _ recorder: some Recording) -> Bool {
        let werk = tables.processes.werk
        guard werk.jobs.areDrawn else {
            endDeeltijd(row, recorder, month: row.pointee.now)
            row.pointee.uren = UInt8(Metric.uren)
            row.pointee.termijn = LoopConstants.vast
            return true
        }
        for _ in 0..<jobsTried {
            row.pointee.jobs &+= 1
            let words = jobWords(row, number: row.pointee.jobs, .werk, tables.key)
            let hours = CategoryDraw.pick(werk.uren(row.pointee.afstand), words[JobWord.hours])
            guard earnings(row, hours: hours, wage: words[JobWord.wage], tables) >= 1 else { continue }
            begin(job: row.pointee.jobs, row, hours: hours, term: words[JobWord.term], tables, recorder)
            return true
        }
        return false
    }
}
