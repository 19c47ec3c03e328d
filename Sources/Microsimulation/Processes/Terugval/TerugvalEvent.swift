internal import BijstandCaseload

/// Back on benefit, after the exit of that month.
struct TerugvalEvent: Event {
    let exit: Int32

    @inline(__always)
    func count(_ row: Row, month: Int32, in recorder: Recorder) {
        let cause = Int(row.pointee.cause)
        recorder.count(month, Metric.terugval &+ cause &* Metric.afstanden &+ Int(row.pointee.afstand))
        if cause == Lane.werk { recorder.count(month, Metric.terugvalTermijn &+ Int(row.pointee.termijn)) }
        if exit < 1 { return }
        for window in LoopConstants.firstWindow(month &- exit)..<LoopConstants.windows {
            recorder.count(exit, Metric.teruggekeerd &+ window &* Lane.causes &+ cause)
        }
    }

    func spelling(_ row: Dossier, _ plan: Plan) -> (LifeEvent.Kind, String) {
        (.terugval, "na \(plan.timeline.month(Int(exit)))")
    }
}
