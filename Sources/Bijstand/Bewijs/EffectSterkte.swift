internal import BijstandCaseload
package import BijstandExchange

extension ScenarioFile {
    /// Paths of the ratios of the measures without evidence that another scenario lacks, and whether more of each is better: more
    /// uitstroom, moves towards work and growth; less instroom, terugval, loss of jobs and moves away. What has neither is left out,
    /// as is what holds while a place is taken.
    func onbewezen(above base: ScenarioFile) -> [(path: String, isMoreBetter: Bool)] {
        let known = Set(base.scenario.interventions.map(\.naam))
        let paths = scenario.layout.paths()
        return scenario.interventions.filter { !$0.hasBewijs && !known.contains($0.naam) }.flatMap { intervention in
            let effects =
                intervention.effects.filter { $0.kind == .ratio }.map { ($0.proces, $0.filter, $0.quantity) }
                + (intervention.traject?.nawerking.effects ?? []).map { ($0.proces, $0.filter, $0.quantity) }
            return effects.compactMap { proces, filter, quantity in
                proces.isMoreBetter(filter).map { (paths[quantity], $0) }
            }
        }
    }

    /// The same scenario with these ratios at one strength: times so much where more is better, divided by it where less is.
    func setting(_ ratios: [(path: String, isMoreBetter: Bool)], toStrength strength: Double) throws -> ScenarioFile {
        try ratios.reduce(self) { file, ratio in
            try file.setting(ratio.path, to: ratio.isMoreBetter ? strength : 1 / strength)
        }
    }
}

extension Effect.Proces {
    /// Whether more of it leads to work; nil where that can't be said.
    fileprivate func isMoreBetter(_ filter: Effect.Filter) -> Bool? {
        switch self {
        case .uitstroom, .groei: return true
        case .instroom, .terugval, .baanverlies: return false
        case .doorstroom:
            let asked: Set<Doorstroom> = filter[.doorstroom] ?? Set(Doorstroom.allCases)
            let towards = Set(Afstand.allCases.compactMap(Doorstroom.towards(from:)))
            return asked.isSubset(of: towards) ? true : asked.isDisjoint(with: towards) ? false : nil
        case .herindeling, .arbeidsmarkt, .begeleiding, .plaatsen: return nil
        }
    }
}
