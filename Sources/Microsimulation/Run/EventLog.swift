public import BijstandCaseload
internal import BijstandStochastics

/// Writes down every event of a replication, for people to read.
final class EventLog: EventRecording {
    private let timeline: Timeline
    private let trajecten: [String]
    private(set) var events: [LifeEvent] = []

    init(_ plan: Plan) {
        timeline = plan.timeline
        trajecten = plan.scenario.trajecten.map(\.naam)
    }

    func event(_ event: Event, _ row: Row, month: Int32) {
        // Past the horizon only an earlier exit's terugval is followed: that is not reported.
        guard month <= timeline.horizon else { return }
        let (kind, detail) = spelling(event, row.pointee)
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

    private func spelling(_ event: Event, _ row: Dossier) -> (LifeEvent.Kind, String) {
        switch event {
        case .opening:
            row.status < Status.out
                ? (.stand, "") : (.oudOntvanger, Oorzaak.allCases[Int(row.cause)].rawValue)
        case .instroom: (.instroom, Herkomst.allCases[Profile.herkomst(Int(row.profile))].rawValue)
        case .uitstroom(let cause, _): (.uitstroom, Oorzaak.allCases[cause].rawValue)
        case .doorstroom(let move): (.doorstroom, Doorstroom.allCases[move].rawValue)
        case .terugval(let exit): (.terugval, "na \(timeline.month(Int(exit)))")
        case .aow: (.aow, "")
        case .overlijden: (.overlijden, "")
        case .herindeling(let before):
            (.herindeling, "\(Afstand.allCases[Int(before)].rawValue)>\(Afstand.allCases[Int(row.indeling)].rawValue)")
        case .deeltijd(let change): (.deeltijd, "\(change)")
        case .contract(let isExtended): (.contract, isExtended ? "verlengd" : "afgelopen")
        case .werkfase:
            (.werkfase, row.werkfase == 0 ? "voorbij" : Werkfase.allCases[Int(row.werkfase) - 1].rawValue)
        case .traject(let traject, let deelname): (.traject, "\(trajecten[traject]) \(deelname)")
        case .nawerkingEnd: (.traject, "uitgewerkt")
        }
    }
}

extension Simulation {
    /// Everything that happens in one replication, in both lines: by dossier, in order of time.
    ///
    /// The same lives as in a run of that replication: it is simulated again with its own random key.
    public func events(
        seed: UInt32, replication: UInt32, uncertainty: Uncertainty
    ) throws -> [(lijn: Lijn, events: [LifeEvent])] {
        let worker = Worker(plan, opening)
        let vector = try worker.prepare(Self.keys(seed, replication, uncertainty))
        let logs = (common: EventLog(plan), scenario: EventLog(plan), ongewijzigd: EventLog(plan))
        if plan.isCoupled {
            try MonthOrder(worker).run(vector, logs)
        } else {
            try HouseholdOrder(worker, logs).run()
        }
        return [(.scenario, logs.scenario), (.ongewijzigd, logs.ongewijzigd)].map { lijn, own in
            let all = logs.common.events + own.events
            let order = all.indices.sorted { left, right in
                let (a, b) = (all[left], all[right])
                return a.dossier != b.dossier
                    ? a.dossier.rawValue < b.dossier.rawValue : a.month != b.month ? a.month < b.month : left < right
            }
            return (lijn, order.map { all[$0] })
        }
    }
}
