internal import BijstandCaseload

/// What happens to a job beside the benefit, as it is counted.
struct DeeltijdEvent: Event {
    let change: DeeltijdChange

    @inline(__always)
    func count(_ row: Row, month: Int32, in recorder: Recorder) {
        recorder.count(month, Metric.deeltijd &+ change.rawValue)
        if change != .einde { recorder.step(row, month, change == .start ? .deeltijd : .groei) }
    }

    func spelling(_ row: Dossier, _ plan: Plan) -> (LifeEvent.Kind, String) { (.deeltijd, "\(change)") }
}

/// A contract ended; it goes on for good, or the job is lost.
struct ContractEvent: Event {
    let isExtended: Bool

    func spelling(_ row: Dossier, _ plan: Plan) -> (LifeEvent.Kind, String) {
        (.contract, isExtended ? "verlengd" : "afgelopen")
    }
}

/// WW began, or the time without work after it, or that ended.
struct WerkfaseEvent: Event {
    func spelling(_ row: Dossier, _ plan: Plan) -> (LifeEvent.Kind, String) {
        (.werkfase, row.werkfase == 0 ? "voorbij" : Werkfase.allCases[Int(row.werkfase) - 1].rawValue)
    }
}
