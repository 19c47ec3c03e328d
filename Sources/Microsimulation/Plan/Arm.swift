internal import Caseload

/// The two lines every replication simulates side by side.
enum Arm: Int, CaseIterable {
    /// The scenario as it stands.
    case scenario
    /// Without the `beleid` that starts after the cut-off.
    case unchanged
}

/// An effect in force somewhere in the run, with its months as timeline indices.
struct PlannedEffect: Sendable {
    let effect: Effect
    let months: ClosedRange<Int>
    /// Left out of the counterfactual.
    let isNewBeleid: Bool
    let mask: FilterMask

    func applies(in arm: Arm) -> Bool { arm == .scenario || !isNewBeleid }
}

extension PlannedEffect {
    /// Effects that touch at least one simulated month, in the scenario's order.
    static func all(_ scenario: Scenario, _ timeline: Timeline) -> [PlannedEffect] {
        scenario.interventions.flatMap { intervention in
            let first = intervention.effects.map(\.from).min()
            let isNew = intervention.soort == .beleid && first.map { $0 > scenario.cutOff } ?? false
            return intervention.effects.compactMap { effect -> PlannedEffect? in
                let from = max(1, timeline.index(effect.from))
                let to = min(timeline.last, effect.to.map(timeline.index) ?? timeline.last)
                return from <= to
                    ? PlannedEffect(
                        effect: effect, months: from...to, isNewBeleid: isNew, mask: FilterMask(effect.filter)) : nil
            }
        }
    }
}
