internal import BijstandCaseload

/// Something that happens to a dossier in a month; each process declares its own.
protocol Event {
    /// Counts it; the row is as it is after it.
    func count(_ row: Row, month: Int32, in recorder: Recorder)
    /// Its kind and detail, as people read it.
    func spelling(_ row: Dossier, _ plan: Plan) -> (LifeEvent.Kind, String)
}

extension Event {
    /// Told, not counted.
    func count(_ row: Row, month: Int32, in recorder: Recorder) {}
}

/// Something that goes on for months, told when it is over; each process declares its own.
protocol Stay {
    /// Counts the months from the end of `from` to the end of `to` (not counted in `to`); the row is as it was during them.
    func count(_ row: Row, from: Int32, to: Int32, in recorder: Recorder)
}

/// What the transition tells of a dossier's life.
protocol Recording {
    func event(_ event: some Event, _ row: Row, month: Int32)
    func stay(_ stay: some Stay, _ row: Row, from: Int32, to: Int32)
}

/// Keeps events alone. A protocol of its own, so that who counts stays cannot forget them.
protocol EventRecording: Recording {}

extension EventRecording {
    func stay(_ stay: some Stay, _ row: Row, from: Int32, to: Int32) {}
}

/// Keeps nothing: for runs of which only the final state matters.
struct Unrecorded: EventRecording {
    func event(_ event: some Event, _ row: Row, month: Int32) {}
}
