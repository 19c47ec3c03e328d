internal import BijstandCaseload
internal import BijstandStochastics

/// When a life in the model ends: at the AOW age or by death, whichever comes first.
enum Mortality {
    /// Sets the end of a life that is in the model since `row.now`.
    ///
    /// Both are the same in every scenario: AOW follows from birth, death from the dossier's own clock.
    @inline(__always)
    static func settle(_ row: Row, word: UInt32, _ tables: borrowing MortalityTables) {
        let aow = tables.aowMonth[Int(row.pointee.birth) &+ Lifetimes.oldest]
        row.pointee.gone = aow
        row.pointee.einde = LoopConstants.aow
        // Most clocks outlast the run at the highest hazard: nothing to walk through.
        let horizon = min(aow, tables.last &+ 1)
        if UnitExponential.lowerBound(word: word) > tables.highest * Double(horizon &- row.pointee.now) { return }
        var left = UnitExponential.draw(word: word)
        var month = row.pointee.now
        while month < horizon {
            let age = month &- row.pointee.birth
            let hazard = tables.hazard[Int(tables.leeftijdBand[Int(age)])]
            left -= hazard
            month &+= 1
            if left <= 0 {
                if month < aow {
                    row.pointee.gone = month
                    row.pointee.einde = LoopConstants.overlijden
                }
                return
            }
        }
    }
}
