/// Something that happens to a dossier.
enum Event: Sendable {
    /// In the opening state, on benefit or as a former recipient.
    case opening
    case instroom
    case uitstroom(cause: Int, duur: Int)
    /// Moves are numbered as in `Doorstroom`.
    case doorstroom(move: Int)
    /// Back on benefit, after the exit of that month.
    case terugval(exit: Int32)
    case aow, overlijden
    case herindeling(from: UInt8)
    case deeltijd(DeeltijdChange)
    /// A contract ended; it goes on for good, or the job is lost.
    case contract(isExtended: Bool)
    /// WW began, or the time without work after it, or that ended.
    case werkfase
    case traject(Int, Deelname)
    /// A traject's after-effect has worn off.
    case nawerkingEnd
}

/// What happens to who follows a traject.
enum Deelname: Sendable {
    case gestart, afgerond, afgebroken
}

/// What the transition tells of a dossier's life.
protocol Recording {
    /// What happens in a month; the row is as it is after it.
    func event(_ event: Event, _ row: Row, month: Int32)
    // Stays, from the end of `from` to the end of `to` (not counted in `to`), with the row as it was during them.
    func spell(_ row: Row, from: Int32, to: Int32)
    func afstand(_ row: Row, from: Int32, to: Int32)
    func indeling(_ row: Row, from: Int32, to: Int32)
    func deeltijd(_ row: Row, from: Int32, to: Int32)
    func deelname(_ row: Row, traject: Int, from: Int32, to: Int32)
    func subsidie(_ row: Row, from: Int32, to: Int32)
}

/// Keeps events alone. A protocol of its own, so that who counts stays cannot forget one.
protocol EventRecording: Recording {}

extension EventRecording {
    func spell(_ row: Row, from: Int32, to: Int32) {}
    func afstand(_ row: Row, from: Int32, to: Int32) {}
    func indeling(_ row: Row, from: Int32, to: Int32) {}
    func deeltijd(_ row: Row, from: Int32, to: Int32) {}
    func deelname(_ row: Row, traject: Int, from: Int32, to: Int32) {}
    func subsidie(_ row: Row, from: Int32, to: Int32) {}
}

/// Keeps nothing: for runs of which only the final state matters.
struct Unrecorded: EventRecording {
    func event(_ event: Event, _ row: Row, month: Int32) {}
}
