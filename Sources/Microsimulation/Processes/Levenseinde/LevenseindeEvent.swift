internal import BijstandCaseload

/// Gone for good: of the AOW age, or dead.
struct LevenseindeEvent: Event {
    @inline(__always)
    func count(_ row: Row, month: Int32, in recorder: Recorder) {
        recorder.count(
            month, (row.pointee.dies ? Metric.overlijden : Metric.aow) &+ Int(row.pointee.afstand))
    }

    func spelling(_ row: Dossier, _ plan: Plan) -> (LifeEvent.Kind, String) { (row.dies ? .overlijden : .aow, "") }
}
