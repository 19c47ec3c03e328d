/// The ambition's count of steps towards work.
extension Recorder {
    /// A step towards work: hours gained, and the most the dossier did in this calendar year.
    @inline(__always)
    func step(_ row: Row, _ month: Int32, _ reached: Reached) {
        cell(month, Metric.urenErbij).pointee &+=
            Kosten.hours(row.pointee.uren) &- Kosten.hours(row.pointee.urenVoor)
        let year = Int16(truncatingIfNeeded: (month &+ calendar) / 12)
        let own = UInt8(truncatingIfNeeded: reached.rawValue &+ 1)
        if row.pointee.stapJaar == year {
            if row.pointee.stap <= own { return }
            cell(month, Metric.naarWerk &+ Int(row.pointee.stap) &- 1).pointee &-= 1
        }
        row.pointee.stapJaar = year
        row.pointee.stap = own
        count(month, Metric.naarWerk &+ reached.rawValue)
    }
}
