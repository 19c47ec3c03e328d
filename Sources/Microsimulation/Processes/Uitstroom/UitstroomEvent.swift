internal import BijstandCaseload

/// An exit, by cause, by band of months on benefit and by herkomst; to work also by the job and by kenmerk.
struct UitstroomEvent: Event {
    let cause: Int
    let duur: Int

    @inline(__always)
    func count(_ row: Row, month: Int32, in recorder: Recorder) {
        recorder.count(month, Metric.uitstroom &+ cause &* Metric.afstanden &+ Int(row.pointee.afstand))
        recorder.count(month, Metric.uitstroomDuur &+ duur)
        let others = cause == Lane.werk ? 0 : Metric.herkomsten
        recorder.count(
            month, Metric.uitstroomHerkomst &+ others &+ Profile.herkomst(Int(row.pointee.profile)))
        if cause == Lane.werk { countWork(row, month, recorder) }
    }

    @inline(__always)
    private func countWork(_ row: Row, _ month: Int32, _ recorder: Recorder) {
        recorder.count(month, Metric.uitstroomUren &+ max(0, Int(row.pointee.uren) &- 1))
        recorder.count(month, Metric.uitstroomTermijn &+ Int(row.pointee.termijn))
        Profile.count(having: row.pointee.kenmerken, recorder.cell(month, Metric.uitstroomKenmerk))
        recorder.step(row, month, .uitstroom)
        let traject = Int(recorder.trajectOfStage[Int(row.pointee.stage)])
        if row.pointee.stage != 0 { recorder.count(month, TrajectMetric.naarWerk.column(traject)) }
        recorder.exits?.pointee.add(row, month, traject: row.pointee.stage != 0 ? traject : nil)
    }

    func spelling(_ row: Dossier, _ plan: Plan) -> (LifeEvent.Kind, String) {
        (.uitstroom, Oorzaak.allCases[cause].rawValue)
    }
}
