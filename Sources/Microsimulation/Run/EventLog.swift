internal import BijstandCaseload

/// Writes down every event of a replication, for people to read.
final class EventLog: EventRecording {
    private let plan: Plan
    private(set) var events: [LifeEvent] = []

    init(_ plan: Plan) { self.plan = plan }

    func event(_ event: some Event, _ row: Row, month: Int32) {
        // Past the horizon only an earlier exit's terugval is followed: that is not reported.
        let timeline = plan.timeline
        guard month <= timeline.horizon else { return }
        let (kind, detail) = event.spelling(row.pointee, plan)
        let row = row.pointee
        let hasJob = row.uren != 0
        events.append(
            LifeEvent(
                dossier: DossierKey(rawValue: row.key), month: timeline.month(Int(month)), kind: kind, detail: detail,
                afstand: Afstand.allCases[Int(row.afstand)], indeling: Afstand.allCases[Int(row.indeling)],
                leefvorm: Leefvorm.allCases[Profile.leefvorm(Int(row.profile))],
                herkomst: Herkomst.allCases[Profile.herkomst(Int(row.profile))],
                leeftijd: Int(month - row.birth) / 12, since: timeline.month(Int(row.since)),
                uren: hasJob ? Uren.allCases[Int(row.uren) - 1] : nil,
                termijn: hasJob ? Termijn.allCases[Int(row.termijn)] : nil))
    }
}
