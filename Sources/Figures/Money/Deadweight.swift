internal import BijstandCaseload
internal import BijstandMicrosimulation

/// Exits to work during or after a traject of new beleid, and those of them that the same dossiers make without it.
enum Deadweight {
    /// By replication: all such exits of a year, and those also in the counterfactual within 12 months.
    static func counts(_ counts: YearCounts, _ scenario: Scenario) -> (treated: [Int64], anyway: [Int64]) {
        let new = trajecten(scenario)
        return (
            counts.flow(new.map(TrajectMetric.naarWerk.column)), counts.flow(new.map(TrajectMetric.ookZonder.column))
        )
    }

    /// Places of the trajecten that the counterfactual lacks.
    static func trajecten(_ scenario: Scenario) -> [Int] {
        scenario.trajecten.enumerated().filter { $0.element.isNewBeleid(after: scenario.cutOff) }.map(\.offset)
    }
}
