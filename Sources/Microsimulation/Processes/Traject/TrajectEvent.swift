internal import BijstandCaseload

/// What happens to who follows a traject.
enum Deelname: Sendable {
    case gestart, afgerond, afgebroken
}

struct TrajectEvent: Event {
    let traject: Int
    let deelname: Deelname

    @inline(__always)
    func count(_ row: Row, month: Int32, in recorder: Recorder) {
        let metric: TrajectMetric =
            switch deelname {
            case .gestart: .gestart
            case .afgerond: .afgerond
            case .afgebroken: .afgebroken
            }
        recorder.count(month, metric.column(traject))
    }

    func spelling(_ row: Dossier, _ plan: Plan) -> (LifeEvent.Kind, String) {
        (.traject, "\(plan.scenario.trajecten[traject].naam) \(deelname)")
    }
}

/// A traject's after-effect has worn off.
struct NawerkingEndEvent: Event {
    func spelling(_ row: Dossier, _ plan: Plan) -> (LifeEvent.Kind, String) { (.traject, "uitgewerkt") }
}

/// Months at a place of a traject.
struct DeelnameStay: Stay {
    let traject: Int

    @inline(__always)
    func count(_ row: Row, from: Int32, to: Int32, in recorder: Recorder) {
        recorder.stock(TrajectMetric.deelnemers.column(traject), from, to)
    }
}
