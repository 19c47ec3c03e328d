internal import BijstandStochastics

/// The end of a contract, WW after it and the time without work after that.
extension Transition {
    /// Whether the contract that ends in this month goes on for good.
    static func isExtended(_ row: Row, _ tables: TransitionTables) -> Bool {
        let hazard = tables.processes.werk.loss(row.pointee.termijn, row.pointee.now)
        let words = jobWords(row, number: row.pointee.job, .contract, tables.key)
        return UnitExponential.draw(word: words[JobWord.end]) > hazard
    }

    /// A deeltijd contract ends.
    static func endContract(_ row: Row, _ tables: TransitionTables, _ recorder: some Recording) {
        let month = row.pointee.now
        let goesOn = isExtended(row, tables)
        row.pointee.workEnd = Dossier.never
        recorder.event(ContractEvent(isExtended: goesOn), row, month: month)
        if goesOn {
            row.pointee.termijn = LoopConstants.vast
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
        case LoopConstants.contract:
            let goesOn = isExtended(row, tables)
            recorder.event(ContractEvent(isExtended: goesOn), row, month: month)
            if goesOn {
                row.pointee.termijn = LoopConstants.vast
                return
            }
            endSubsidie(row, recorder, month: month)
            row.pointee.werkfase = 0
            let ww = tables.processes.werk.jobs.ww(after: Int(row.pointee.termijn))
            if ww > 0 {
                (row.pointee.werkfase, row.pointee.workEnd) = (LoopConstants.ww, month &+ ww)
                recorder.event(WerkfaseEvent(), row, month: month)
            } else {
                beginSearch(row, tables, recorder, month)
            }
        case LoopConstants.ww: beginSearch(row, tables, recorder, month)
        default: endSearch(row, recorder, month)
        }
    }

    static func beginSearch(
        _ row: Row, _ tables: TransitionTables, _ recorder: some Recording, _ month: Int32
    ) {
        if tables.processes.werk.jobs.zoektijd == 0 { return endSearch(row, recorder, month) }
        (row.pointee.werkfase, row.pointee.workEnd) = (
            LoopConstants.werkloos, month &+ tables.processes.werk.jobs.zoektijd
        )
        recorder.event(WerkfaseEvent(), row, month: month)
    }

    static func endSearch(_ row: Row, _ recorder: some Recording, _ month: Int32) {
        row.pointee.werkfase = 0
        recorder.event(WerkfaseEvent(), row, month: month)
    }
}
