internal import BijstandCaseload

/// Effects on instroom by herkomst: those on the whole herkomst scale its intensity, those on a part of it bound it.
struct InstroomPlan: Sendable {
    let levels: [[PlannedEffect]]
    let whole: [[PlannedEffect]]
    let partial: [[PlannedEffect]]

    init(_ effects: [PlannedEffect]) {
        func perHerkomst(_ keep: (PlannedEffect) -> Bool) -> [[PlannedEffect]] {
            Herkomst.allCases.map { herkomst in
                effects.filter { keep($0) && $0.mask.admits(herkomst: herkomst.index) }
            }
        }
        levels = perHerkomst { $0.kind == .niveau }
        whole = perHerkomst { $0.kind == .ratio && $0.mask.isWholeHerkomst }
        partial = perHerkomst { $0.kind == .ratio && !$0.mask.isWholeHerkomst }
    }
}
