internal import BijstandCaseload

/// Effects by month alone, on what has no lane: re-screening, hours, contracts and the formatie.
struct CalendarEffects: Sendable {
    let effects: [PlannedEffect]

    /// The product of the ratios on a process in month `t` that admit a category.
    func ratio(
        on proces: Effect.Proces, _ t: Int, _ lijn: Lijn, _ vector: ParameterVector, _ admits: (FilterMask) -> Bool
    ) -> Double {
        effects.reduce(1) { product, effect in
            effect.proces == proces && effect.months.contains(t) && effect.applies(in: lijn) && admits(effect.mask)
                ? product * vector.values[effect.quantity] : product
        }
    }

    /// The latest level of a process in month `t`; nil without one.
    func level(of proces: Effect.Proces, _ t: Int, _ lijn: Lijn, _ vector: ParameterVector) -> Double? {
        effects.last { $0.proces == proces && $0.applies(in: lijn) && $0.months.contains(t) }
            .map { vector.values[$0.quantity] }
    }
}
