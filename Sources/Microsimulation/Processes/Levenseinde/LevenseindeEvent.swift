internal import BijstandCaseload

/// Gone for good.
struct LevenseindeEvent: Event {
    @inline(__always)
    func count(_ row: Row, month: Int32, in recorder: Recorder) {
        recorder.count(
            month, Metric.einde &+ Int(row.pointee.einde) &* Metric.afstanden &+ Int(row.pointee.afstand))
    }

    func spelling(_ row: Dossier, _ plan: Plan) -> (LifeEvent.Kind, String) {
        (LifeEvent.Kind(Einde.allCases[Int(row.einde)]), "")
    }
}
