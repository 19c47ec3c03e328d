internal import BijstandCaseload

/// What is legal about money but deserves a look.
struct GeldWarnings {
    let root: Node
    let log: DiagnosticLog

    func all(_ scenario: Scenario) {
        ambition(scenario)
        prices(scenario)
    }

    /// Norms that are not known any more, beside budgets that are: own and national price then part.
    private func prices(_ scenario: Scenario) {
        guard let month = scenario.geld.normenTot else { return }
        let layout = scenario.layout
        let years = layout.years.enumerated().filter { index, year in
            year > month.year
                && BudgetStage.allCases.flatMap { [$0.own, $0.macro] }.contains {
                    scenario.quantities[layout.range($0).lowerBound + index] != nil
                }
        }
        guard let first = years.first?.1 else { return }
        log.warn(
            root["kosten"]?["normen_tot"]?.place, "kosten.normen_tot",
            "norms follow kosten.indexatie from \(month) on, but the budget of \(first) is given: the two prices need not go together"
        )
    }

    /// A goal held against a reference that was counted another way.
    private func ambition(_ scenario: Scenario) {
        let centers = scenario.centers
        func counted(_ parameter: Parameter) -> [Telwijze] {
            zip(Telwijze.allCases, centers[parameter]).filter { !$0.1.isNaN }.map(\.0)
        }
        let references = counted(.ambitieReferentie)
        let others = counted(.ambitieDoel).filter { !references.contains($0) }
        if references.isEmpty || others.isEmpty { return }
        func names(_ ways: [Telwijze]) -> String { ways.map(\.rawValue).joined(separator: ", ") }
        log.warnOwn(
            root["ambitie"]?["doel"]?.place, "ambitie.doel",
            "the goal is counted as \(names(others)), the reference only as \(names(references)): they are not the same series"
        )
    }
}
