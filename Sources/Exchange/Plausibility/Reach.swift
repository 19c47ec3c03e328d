internal import BijstandCaseload

/// Which categories of household, exit and job a scenario has at all, at the centers of its numbers.
///
/// A number with a distribution counts as above 0. Bands of age and duration are passed through in time, so every one that
/// somebody can grow into is there.
struct Reach {
    private let scenario: Scenario
    let herkomst: Set<Herkomst>
    /// Of new dossiers alone.
    let instroom: Set<Herkomst>
    let afstand: Set<Afstand>
    let indeling: Set<Afstand>

    init(_ scenario: Scenario) {
        self.scenario = scenario
        let grid = Grid(scenario)
        func isThere<Case: Category>(_ parameter: Parameter) -> Set<Case> {
            Set(Case.allCases.filter { grid.isPositive(parameter, $0.index) })
        }
        let levels = scenario.interventions.flatMap(\.effects).filter {
            $0.proces == .instroom && $0.kind == .niveau && grid.isPositive($0.quantity)
        }
        let start: Set<Herkomst> = isThere(.instroom)
        let enters = start.union(levels.flatMap { $0.filter[.herkomst] ?? [] })
        let opening: Set<Herkomst> =
            scenario.dossiers.map { Set(($0.stock + $0.formerRecipients).map(\.herkomst)) }
            ?? (grid.isGiven(.stockHerkomst) && grid.isPositive(.stock, 0) ? isThere(.stockHerkomst) : start)
        instroom = enters
        herkomst = enters.union(opening)

        let stock: Set<Afstand> = grid.isPositive(.stock, 0) ? isThere(.stockIndeling) : []
        let given = Afstand.allCases.filter { afstand in
            Herkomst.allCases.contains {
                enters.contains($0) && grid.isPositive(.instroomAfstand, $0.index * Afstand.count + afstand.index)
            }
        }
        // Whom klantmanagers place otherwise than they are.
        func seen(_ afstand: Afstand) -> Set<Afstand> {
            Set(Afstand.allCases.filter { grid.isPositive(.verwarring, afstand.index * Afstand.count + $0.index) })
        }
        var reached = Set(given).union(Afstand.allCases.filter { !seen($0).isDisjoint(with: stock) })
        for _ in Afstand.allCases {
            for afstand in Afstand.allCases where reached.contains(afstand) {
                for (step, next) in [(Doorstroom.away(from: afstand), 1), (Doorstroom.towards(from: afstand), -1)] {
                    if let step, grid.isPositive(.doorstroom, step.index) {
                        reached.insert(Afstand.allCases[afstand.index + next])
                    }
                }
            }
        }
        afstand = reached
        indeling = stock.union(reached.flatMap(seen))
    }

    /// The first condition of an effect that nobody meets, as `kenmerk arbeidsbeperkt`; nil where somebody may meet them all.
    func missing(_ proces: Effect.Proces, _ filter: Effect.Filter, within group: Effect.Filter = Effect.Filter())
        -> Message?
    {
        func of<Case: Category>(_ name: String, _ asked: Set<Case>?, _ there: Set<Case>) -> Message? {
            guard let asked, asked.isDisjoint(with: there) else { return nil }
            return "\(name) \(Case.allCases.filter(asked.contains).map(\.rawValue).joined(separator: ", "))"
        }
        func both<Case>(_ left: Set<Case>?, _ right: Set<Case>?) -> Set<Case>? {
            guard let left, let right else { return left ?? right }
            return left.intersection(right)
        }
        let grid = Grid(scenario)
        let from = proces == .instroom ? instroom : herkomst
        let asked: Set<Herkomst>? = both(filter[.herkomst], group[.herkomst])
        if let none = of("herkomst", asked, from) { return none }
        let people = from.intersection(asked ?? from)
        func some<Case: Category>(_ parameter: Parameter, _ case: Case) -> Bool {
            people.contains { grid.isPositive(parameter, $0.index * Case.count + `case`.index) }
        }
        let kenmerken = Set(Kenmerk.allCases.filter { some(.instroomKenmerk, $0) })
        if let none = of("kenmerk", both(filter[.kenmerk], group[.kenmerk]), kenmerken) { return none }
        let places = proces == .instroom ? Set(Afstand.allCases.filter { some(.instroomAfstand, $0) }) : afstand
        if let none = of("afstand", filter[.afstand], places) { return none }
        if let none = of("indeling", both(filter[.indeling], group[.indeling]), indeling) { return none }
        if let none = of(
            "leefvorm", both(filter[.leefvorm], group[.leefvorm]), leefvormen({ some(.instroomLeefvorm, $0) }, proces))
        {
            return none
        }
        if let none = of(
            "leeftijd", both(filter[.leeftijd], group[.leeftijd]), ages({ some(.instroomLeeftijd, $0) }, proces))
        {
            return none
        }
        return flow(proces, filter, grid)
    }

    private func leefvormen(_ enters: (Leefvorm) -> Bool, _ proces: Effect.Proces) -> Set<Leefvorm> {
        let grid = Grid(scenario)
        let isOpen = proces != .instroom && grid.isPositive(.stock, 0)
        return Set(Leefvorm.allCases.filter { enters($0) || isOpen && grid.isPositive(.stockLeefvorm, $0.index) })
    }

    /// Bands that somebody enters or grows into.
    private func ages(_ enters: (Leeftijd) -> Bool, _ proces: Effect.Proces) -> Set<Leeftijd> {
        let grid = Grid(scenario)
        if proces == .instroom { return Set(Leeftijd.allCases.filter(enters)) }
        let first = Leeftijd.allCases.first {
            enters($0) || grid.isPositive(.stock, 0) && grid.isPositive(.stockLeeftijd, $0.index)
        }
        return Set(Leeftijd.allCases.filter { age in first.map { $0.index <= age.index } ?? false })
    }

    /// A flow that is asked for and does not flow.
    private func flow(_ proces: Effect.Proces, _ filter: Effect.Filter, _ grid: Grid) -> Message? {
        func named<Case: Category>(_ cases: [Case]) -> String { cases.map(\.rawValue).joined(separator: ", ") }
        switch proces {
        case .instroom:
            return instroom.isEmpty ? "instroom" : nil
        case .uitstroom:
            let asked = Oorzaak.allCases.filter { filter[.oorzaak]?.contains($0) ?? true }
            let places = Afstand.allCases.filter { afstand.contains($0) && filter[.afstand]?.contains($0) ?? true }
            let isThere = asked.contains { cause in
                places.contains { grid.isPositive(.uitstroom, cause.index * Afstand.count + $0.index) }
            }
            return isThere ? nil : "uitstroom to \(named(asked))"
        case .doorstroom:
            let asked = Doorstroom.allCases.filter { filter[.doorstroom]?.contains($0) ?? true }
            return asked.contains { grid.isPositive(.doorstroom, $0.index) } ? nil : "doorstroom \(named(asked))"
        case .terugval:
            let asked = Oorzaak.allCases.filter { filter[.oorzaak]?.contains($0) ?? true }
            let isThere =
                SindsUitstroom.allCases.contains { grid.isPositive(.terugval, $0.index) }
                && asked.contains { grid.isPositive(.terugvalOorzaak, $0.index) }
            return isThere ? nil : "terugval after \(named(asked))"
        case .herindeling:
            let asked = Afstand.allCases.filter { filter[.indeling]?.contains($0) ?? true }
            return asked.contains { grid.isPositive(.herindeling, $0.index) } ? nil : "herindeling of \(named(asked))"
        case .groei:
            let asked = Uren.allCases.dropLast().filter { filter[.uren]?.contains($0) ?? true }
            let isThere = asked.contains { uren in
                grid.isPositive(.werkGroei, uren.index)
                    && Afstand.allCases.contains { grid.isPositive(.werkUren, $0.index * Uren.count + uren.index) }
            }
            return isThere ? nil : "jobs of \(named(Array(asked))) hours that grow"
        case .baanverlies:
            let asked = Termijn.tijdelijk.filter { filter[.termijn]?.contains($0) ?? true }
            let isThere = asked.contains { termijn in
                Uren.allCases.contains { grid.isPositive(.werkTermijn, $0.index * Termijn.count + termijn.index) }
            }
            return isThere ? nil : "contracts of \(named(asked)) months"
        case .arbeidsmarkt:
            let betas: [Parameter] = [
                .instroomConjunctuur, .uitstroomConjunctuur, .doorstroomConjunctuur, .terugvalConjunctuur,
                .macroConjunctuur, .macroConjunctuurVertraagd,
            ]
            return betas.contains(where: grid.isOtherThanZero) ? nil : "conjunctuur: no flow follows the labour market"
        case .begeleiding: return nil
        case .plaatsen:
            return scenario.trajecten.contains { !$0.traject!.plaatsen.isEmpty } ? nil : "trajecten with places"
        }
    }
}

/// Numbers of a scenario by their place in a parameter's table.
private struct Grid {
    private let scenario: Scenario

    init(_ scenario: Scenario) { self.scenario = scenario }

    func isPositive(_ position: Int) -> Bool {
        switch scenario.quantities[position]?.content {
        case .value(let value): value > 0
        case .together(let mean): mean > 0
        case .distribution: true
        case nil: false
        }
    }

    func isPositive(_ parameter: Parameter, _ offset: Int) -> Bool {
        isPositive(scenario.layout.range(parameter).lowerBound + offset)
    }

    func isGiven(_ parameter: Parameter) -> Bool {
        scenario.layout.range(parameter).contains { scenario.quantities[$0] != nil }
    }

    func isOtherThanZero(_ parameter: Parameter) -> Bool {
        scenario.layout.range(parameter).contains { position in
            scenario.quantities[position].map { $0.content != .value(0) } ?? false
        }
    }
}
