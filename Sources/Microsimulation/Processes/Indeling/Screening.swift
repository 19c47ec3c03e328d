internal import BijstandStochastics

/// When the next screening is that changes indeling.
extension Transition {
    /// A fresh clock for the next screening that changes indeling: most find what was thought already and need no event, so
    /// the clock runs at herindeling × the chance of another.
    static func startScreening(_ row: Row, _ word: UInt32, _ tables: TransitionTables) {
        row.pointee.screening = Dossier.never
        guard tables.processes.indeling.isScreened else { return }
        row.pointee.screeningLeft = UnitExponential.draw(word: word)
        row.pointee.screeningFrom = max(0, row.pointee.indelingSince)
        scheduleScreening(row, tables)
    }

    static func scheduleScreening(_ row: Row, _ tables: TransitionTables) {
        row.pointee.screening = Dossier.never
        let other = otherShare(row, afstand: Int(row.pointee.afstand), tables)
        guard tables.processes.indeling.isScreened, other > 0 else { return }
        row.pointee.screening = firstMonth(
            tables.processes.indeling.screening(row.pointee.indeling), after: row.pointee.screeningFrom,
            threshold: row.pointee.screeningLeft / other, last: tables.lastOnBenefit)
    }
}
