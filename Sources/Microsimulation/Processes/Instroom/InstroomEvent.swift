internal import BijstandCaseload

/// A new dossier.
struct InstroomEvent: Event {
    @inline(__always)
    func count(_ row: Row, month: Int32, in recorder: Recorder) {
        let herkomst = Profile.herkomst(Int(row.pointee.profile))
        recorder.count(month, Metric.instroom &+ herkomst &* Metric.afstanden &+ Int(row.pointee.afstand))
    }

    func spelling(_ row: Dossier, _ plan: Plan) -> (LifeEvent.Kind, String) {
        (.instroom, Herkomst.allCases[Profile.herkomst(Int(row.profile))].rawValue)
    }
}
