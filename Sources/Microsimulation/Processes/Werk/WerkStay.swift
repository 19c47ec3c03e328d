/// Months with the row's job beside the benefit.
struct DeeltijdStay: Stay {
    @inline(__always)
    func count(_ row: Row, from: Int32, to: Int32, in recorder: Recorder) {
        recorder.stock(Metric.stockDeeltijd &+ Int(row.pointee.uren) &- 1, from, to)
        let kept = max(from, min(to, row.pointee.vrijTot))
        if from < kept { recorder.betaald(row, from, kept, by: -Int32(row.pointee.verdiensten)) }
        if kept < to { recorder.betaald(row, kept, to, by: -Int32(row.pointee.verdienstenDaarna)) }
    }
}

/// Months of a job with loonkostensubsidie.
struct SubsidieStay: Stay {
    func count(_ row: Row, from: Int32, to: Int32, in recorder: Recorder) {
        let hours = Kosten.hours(row.pointee.gesubsidieerd)
        recorder.stock(Metric.gesubsidieerd, from, to, by: hours &* LoopConstants.part / LoopConstants.fullTime)
    }
}
