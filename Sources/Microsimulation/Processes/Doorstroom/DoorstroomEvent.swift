internal import BijstandCaseload

/// A step in afstand, numbered as in `Doorstroom`.
struct DoorstroomEvent: Event {
    let move: Int

    @inline(__always)
    func count(_ row: Row, month: Int32, in recorder: Recorder) { recorder.count(month, Metric.doorstroom &+ move) }

    func spelling(_ row: Dossier, _ plan: Plan) -> (LifeEvent.Kind, String) {
        (.doorstroom, Doorstroom.allCases[move].rawValue)
    }
}

/// Months at the row's afstand.
struct AfstandStay: Stay {
    @inline(__always)
    func count(_ row: Row, from: Int32, to: Int32, in recorder: Recorder) {
        recorder.stock(Metric.stockAfstand &+ Int(row.pointee.afstand), from, to)
    }
}
