internal import BijstandCaseload

/// Months on benefit, by all that is fixed for a spell or moves with the calendar alone.
struct SpellStay: Stay {
    @inline(__always)
    func count(_ row: Row, from: Int32, to: Int32, in recorder: Recorder) {
        Profile.count(Int(row.pointee.profile), from: from, to: to, in: recorder)
        recorder.betaald(row, from, to, by: LoopConstants.part)
        recorder.split(recorder.duur, Metric.duren, origin: from, from, to, Metric.stockDuur)
        recorder.split(
            recorder.leeftijd, Metric.leeftijden, origin: row.pointee.birth, from, to, Metric.stockLeeftijd)
    }
}

/// In the opening state, on benefit or as a former recipient.
struct OpeningEvent: Event {
    func spelling(_ row: Dossier, _ plan: Plan) -> (LifeEvent.Kind, String) {
        row.status < Status.out ? (.stand, "") : (.oudOntvanger, Oorzaak.allCases[Int(row.cause)].rawValue)
    }
}
