public import BijstandCaseload
internal import BijstandStochastics

extension Simulation {
    /// Everything that happens in one replication, in both lines: by dossier, in order of time.
    ///
    /// The same lives as in a run of that replication: it is simulated again with its own random key.
    public func events(
        seed: UInt32, replication: UInt32, uncertainty: Uncertainty
    ) throws(SimulationFailure) -> [(lijn: Lijn, events: [LifeEvent])] {
        let worker = Worker(plan, opening)
        let vector = try SimulationFailure.naming({ .distribution($0) }) { () throws(InvalidDistribution) in
            try worker.prepare(Self.keys(seed, replication, uncertainty))
        }
        let logs = (common: EventLog(plan), scenario: EventLog(plan), ongewijzigd: EventLog(plan))
        try SimulationFailure.naming({ .keyOverflow($0) }) { () throws(KeyOverflow) in
            if plan.isCoupled {
                try MonthOrder(worker).run(vector, logs)
            } else {
                try HouseholdOrder(worker, logs).run()
            }
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
