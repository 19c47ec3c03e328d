internal import BijstandCaseload
internal import BijstandMicrosimulation

/// Exits of observed spells, and how many of them a country's numbers expect, by year of the window and by what hazards look at.
///
/// In whole months, as the model counts: at risk in a month is who is in the stock at the end of the month before. Spells within one
/// month are in no stock and count nowhere.
struct SpellCells {
    /// Years of the window, in order.
    let years: ClosedRange<Int>
    /// By (year, group, duur, leeftijd, leefvorm).
    private(set) var observed: [Double]
    private(set) var expected: [Double]
    /// Exits to work that are expected, of all that are: where a file has no reasons, all exits are one group.
    private(set) var months: [Double]

    /// Exits by cause of the last years, as they were seen and as they are expected: where they are asked for.
    private(set) var causes: (observed: [Double], expected: [Double])
    private let hasCauses: Bool

    /// Dossiers by the afstand that is believed of them, of the stock at the end of the window.
    private(set) var afstand = [Double](repeating: 0, count: Afstand.count)

    static let perGroup = Duur.count * Leeftijd.count * Leefvorm.count
    static let groups = HazardShape.Groep.allCases.count

    /// - Parameter hasCauses: whether causes are counted apart.
    init(_ years: ClosedRange<Int>, hasCauses: Bool = false) {
        (self.years, self.hasCauses) = (years, hasCauses)
        let none = [Double](repeating: 0, count: hasCauses ? Oorzaak.count : 0)
        causes = (none, none)
        observed = [Double](repeating: 0, count: years.count * Self.groups * Self.perGroup)
        (expected, months) = (observed, [Double](repeating: 0, count: years.count * Self.perGroup))
    }

    /// Place of a group in a year.
    func place(_ year: Int, _ group: Int) -> Int { ((year - years.lowerBound) * Self.groups + group) * Self.perGroup }

    static func cell(_ duur: Int, _ leeftijd: Int, _ leefvorm: Int) -> Int {
        (duur * leeftijden + leeftijd) * leefvormen + leefvorm
    }

    private static let (leeftijden, leefvormen) = (Leeftijd.count, Leefvorm.count)

    /// Places of the ratios of every cell, in the order of ``HazardShape/Kenmerk/all``.
    static let places = (0..<perGroup).map { cell in
        HazardShape.Kenmerk.places(
            duur: cell / (Leeftijd.count * Leefvorm.count), leeftijd: cell / Leefvorm.count % Leeftijd.count,
            leefvorm: cell % Leefvorm.count)
    }

    static func has(_ place: Int, _ cell: Int) -> Bool {
        let (duur, leeftijd, leefvorm) = places[cell]
        return place == duur || place == leeftijd || place == leefvorm
    }

    /// Deaths to be expected by cell of a year, where a file has no reasons: they are among its exits.
    static func deaths(_ months: [Double], _ year: Int, _ hazards: [Double]) -> [Double] {
        (0..<perGroup).map { months[year * perGroup + $0] * hazards[$0 / Leefvorm.count % Leeftijd.count] }
    }

    static func += (left: inout SpellCells, right: SpellCells) {
        for index in left.observed.indices {
            left.observed[index] += right.observed[index]
            left.expected[index] += right.expected[index]
        }
        for index in left.afstand.indices { left.afstand[index] += right.afstand[index] }
        for index in left.months.indices { left.months[index] += right.months[index] }
        for index in left.causes.observed.indices {
            left.causes.observed[index] += right.causes.observed[index]
            left.causes.expected[index] += right.causes.expected[index]
        }
    }

    /// Adds the spells of one dossier, which follow each other.
    ///
    /// - Parameters:
    ///   - chain: of the municipality, with its shape.
    ///   - hasReasons: whether exits have a reason; without, each is of the last group, and who leaves about the AOW age has it.
    mutating func add(
        _ spells: ArraySlice<DossierSpell>, _ window: ObservationWindow, _ chain: SpellChain, hasReasons: Bool
    ) {
        let (durations, ages) = (Duur.places, Leeftijd.places)
        var former: (belief: SpellChain.Belief, exit: Month)?
        for spell in spells {
            var belief = chain.entry(spell.herkomst)
            if let former, former.exit.distance(to: spell.start) <= SindsUitstroom.window { belief = former.belief }
            former = nil
            let household = SpellChain.Household(spell.leefvorm, spell.herkomst)
            let (leefvorm, birth) = (spell.leefvorm.index, spell.assumedBirth)
            // At risk up to the month before which the AOW age comes.
            let aow = AOWLeeftijd.all.month(birth: birth)
            let last = min(
                spell.exit?.month ?? window.through, window.through,
                hasReasons ? aow : aow.advanced(by: -DossierHistory.unsure))
            var month = spell.start.advanced(by: 1)
            while month <= last {
                let before = month.advanced(by: -1)
                let duur = durations[spell.start.distance(to: before)]
                let leeftijd = ages[birth.distance(to: before)]
                let profile = household.profile(leeftijd: leeftijd, duur: duur)
                let exit = month == spell.exit?.month ? spell.exit : nil
                if let exit {
                    let isWork = hasReasons ? exit.oorzaak == .werk : nil
                    former = (chain.left(belief, profile, month, isWork: isWork), month)
                }
                if hasCauses, month >= window.from, window.jaar(month) > -DossierSchatting.recent {
                    for (cause, chance) in chain.causes(belief, profile, month).enumerated() {
                        causes.expected[cause] += chance
                    }
                    if let cause = exit?.oorzaak { causes.observed[cause.index] += 1 }
                }
                let chances = chain.advance(&belief, profile, month)
                if month >= window.from {
                    let year = window.jaar(month)
                    let cell = Self.cell(duur, leeftijd, leefvorm)
                    let (work, other) = (place(year, 0) + cell, place(year, 1) + cell)
                    expected[hasReasons ? work : other] += chances.werk
                    expected[other] += chances.overig
                    months[(year - years.lowerBound) * Self.perGroup + cell] += 1
                    if let cause = exit?.oorzaak { observed[hasReasons && cause == .werk ? work : other] += 1 }
                }
                month = month.advanced(by: 1)
            }
            if spell.isRunning(at: window.through) {
                for (index, chance) in belief.chances.enumerated() { afstand[index] += chance }
            }
        }
    }
}
