internal import BijstandCaseload

/// The klantmanager thinks otherwise than before.
struct HerindelingEvent: Event {
    let from: UInt8

    func spelling(_ row: Dossier, _ plan: Plan) -> (LifeEvent.Kind, String) {
        (.herindeling, "\(Afstand.allCases[Int(from)].rawValue)>\(Afstand.allCases[Int(row.indeling)].rawValue)")
    }
}

/// Months at the row's indeling.
struct IndelingStay: Stay {
    @inline(__always)
    func count(_ row: Row, from: Int32, to: Int32, in recorder: Recorder) {
        recorder.stock(Metric.stockIndeling &+ Int(row.pointee.indeling), from, to)
    }
}
