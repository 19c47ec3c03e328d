internal import BijstandStochastics

/// Loonkostensubsidie on the job of an exit.
extension Transition {
    /// The job of an exit may come with loonkostensubsidie.
    @inline(never)
    static func beginSubsidie(_ row: Row, _ tables: TransitionTables) {
        guard row.pointee.kenmerken &>> Profile.arbeidsbeperkt & 1 == 1 else { return }
        // What a place that is a job costs stands with it.
        if tables.processes.traject.isBaan[Int(row.pointee.stage)] { return }
        let word = jobWords(row, number: row.pointee.jobs, .werk, tables.key)[JobWord.subsidie]
        guard CategoryDraw.uniform(word) < tables.processes.werk.jobs.subsidie else { return }
        row.pointee.gesubsidieerd = row.pointee.uren
        row.pointee.subsidieSince = row.pointee.now
    }

    /// The subsidised job is over, or no longer followed.
    @inline(__always)
    static func endSubsidie(_ row: Row, _ recorder: some Recording, month: Int32) {
        guard row.pointee.gesubsidieerd != 0 else { return }
        recorder.stay(SubsidieStay(), row, from: row.pointee.subsidieSince, to: month)
        row.pointee.gesubsidieerd = 0
    }
}
