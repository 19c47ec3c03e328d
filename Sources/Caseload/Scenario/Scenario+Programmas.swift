extension Scenario {
    /// Names of the measures whose effect nothing tells the size of, in order: with any of them on, no chance is told of a goal, and
    /// nothing to book.
    public var zonderBewijs: [String] { interventions.filter { !$0.hasBewijs }.map { $0.naam } }

    /// Numbers that it gives, and those of them that are assumptions.
    package var gegeven: (alle: Int, aannamen: Int) {
        let given = quantities.compactMap { $0?.provenance }.filter { $0 != .neutral }
        return (given.count, given.count { $0 == .aanname })
    }

    /// Measures that programmes of the budget proposal book savings on, as sets of which each needs a line of its own: that of the
    /// scenario without them, all else as it is.
    ///
    /// Of all programmes together, then of each; a set that is all new beleid is ongewijzigd and needs none. In order, so that the
    /// place of a set is its line's.
    package var programmalijnen: [[String]] {
        guard hasMoney, let begroting else { return [] }
        var lines: [[String]] = []
        for maatregelen in [begroting.maatregelen(in: self)] + begroting.besparend.map({ $0.maatregelen(in: self) }) {
            if let maatregelen, !lines.contains(maatregelen) { lines.append(maatregelen) }
        }
        return lines
    }

    /// The scenario whose ongewijzigd lacks these measures alone, from the cut-off on: all other beleid is in both lines.
    package func leavingOut(_ maatregelen: [String]) -> Scenario {
        var scenario = self
        scenario.interventions = interventions.map { $0.inBothLines(!maatregelen.contains($0.naam)) }
        return scenario
    }

    /// Names of the beleid that ongewijzigd lacks, in order.
    fileprivate var newBeleid: [String] { interventions.filter { $0.isNewBeleid(after: cutOff) }.map { $0.naam } }

    /// Names of all its beleid, in order.
    fileprivate var beleid: [String] { interventions.filter { $0.soort == .beleid }.map { $0.naam } }
}

extension Begroting {
    /// Programmes that book savings.
    package var besparend: [Programma] { programmas.filter { $0.isBesparend } }

    /// The measures of all programmes that book savings together; nil where that is all new beleid.
    package func maatregelen(in scenario: Scenario) -> [String]? {
        if besparend.isEmpty { return nil }
        // One that names none stands for all new beleid.
        let all = Set(besparend.flatMap { $0.maatregelen ?? scenario.newBeleid })
        let names = scenario.beleid.filter(all.contains)
        return names == scenario.newBeleid ? nil : names
    }
}

extension Begroting.Programma {
    /// Its measures as far as the scenario has them switched on, in the scenario's order; nil where that is all new beleid.
    package func maatregelen(in scenario: Scenario) -> [String]? {
        guard let maatregelen else { return nil }
        let names = scenario.beleid.filter(maatregelen.contains)
        return names == scenario.newBeleid ? nil : names
    }
}
