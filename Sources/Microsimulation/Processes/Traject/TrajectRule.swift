internal import BijstandCaseload

/// What a traject is to the transition: who may start it when, and its stages.
struct TrajectRule {
    /// Bits that count how often a dossier took part in one: see ``Dossier/participations``.
    static let timesBits: UInt64 = 4
    static let timesMask: UInt64 = 1 << timesBits - 1

    /// Months in which dossiers start; `to` is before all where it is not in this lijn.
    let from: Int32
    let to: Int32
    let lockin: Int32
    let nawerking: Int32
    let maximaal: UInt64
    /// Hours of the job that a place is, as ``Dossier/uren``; 0 of a place beside the benefit.
    let uren: UInt8
    /// Number of its first stage: see ``Stages``.
    let first: UInt16

    init(_ traject: PlannedTraject, _ lijn: Lijn, first: Int) {
        from = Int32(max(1, traject.from))
        to = traject.applies(in: lijn) ? Int32(traject.to) : -1
        lockin = Int32(traject.lockin)
        nawerking = Int32(truncatingIfNeeded: traject.nawerking)
        maximaal = UInt64(traject.maximaal)
        uren = UInt8(traject.uren)
        self.first = UInt16(first)
    }
}
