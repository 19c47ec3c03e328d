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

    /// Dossiers by the afstand that is believed of them, of the stock at the end of the window.
    private(set) var afstand = [Double](repeating: 0, count: Afstand.count)

    static let perGroup = Duur.count * Leeftijd.count * Leefvorm.count
    static let groups = HazardShape.Groep.allCases.count

    init(_ years: ClosedRange<Int>) {
        self.years = years
        observed = [Double](repeating: 0, count: years.count * Self.groups * Self.perGroup)
        (expected, months) = (observed, [Double](repeating: 0, count: years.count * Self.perGroup))
    }

    /// Place of a group in a year.
    func place(_ year: Int, _ group: Int) -> Int { ((year - years.lowerBound) * Self.groups + group) * Self.perGroup }

    static func cell(_ duur: Int, _ leeftijd: Int, _ leefvorm: Int) -> Int {
        (duur * Leeftijd.count + leeftijd) * Leefvorm.count + leefvorm
    }

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
    }

    /// Adds the spells of one dossier, which follow each other.
    ///
    /// - Parameters:
    ///   - hasReasons: whether exits have a reason; without, each is of the last group, and who leaves about the AOW age has it.
    ///   - products: of the shape.
    mutating func add(
        _ spells: ArraySlice<DossierSpell>, _ window: ObservationWindow, _ chain: SpellChain, hasReasons: Bool,
        products: [Double]
    ) {
        var former: (belief: SpellChain.Belief, exit: Month)?
        for spell in spells {
            var belief = chain.entry(spell.herkomst)
            if let former, former.exit.distance(to: spell.start) <= SindsUitstroom.window { belief = former.belief }
            former = nil
            let last = min(spell.exit?.month ?? window.through, window.through)
            var month = spell.start.advanced(by: 1)
            while month <= last {
                let before = month.advanced(by: -1)
                if spell.hasAOWAge(at: hasReasons ? before : before.advanced(by: DossierHistory.unsure)) { break }
                let profile = SpellChain.Profile(
                    leefvorm: spell.leefvorm, herkomst: spell.herkomst, leeftijd: spell.leeftijd(at: before),
                    duur: spell.duur(at: before))
                let cell = Self.cell(profile.duur.index, profile.leeftijd.index, profile.leefvorm.index)
                let ratios = (
                    werk: products[(hasReasons ? 0 : Self.perGroup) + cell], overig: products[Self.perGroup + cell]
                )
                let isSeen = month >= window.from
                let isLast = month == spell.exit?.month
                if isLast, let exit = spell.exit {
                    let isWork = hasReasons ? exit.oorzaak == .werk : nil
                    former = (chain.left(belief, profile, month, isWork: isWork, ratios: ratios), month)
                }
                let (work, other) =
                    isSeen ? (place(window.jaar(month), 0) + cell, place(window.jaar(month), 1) + cell) : (0, 0)
                let chances = chain.advance(&belief, profile, month, ratios: ratios)
                if isSeen {
                    expected[hasReasons ? work : other] += chances.werk
                    expected[other] += chances.overig
                }
                if isSeen {
                    months[(window.jaar(month) - years.lowerBound) * Self.perGroup + cell] += 1
                    if isLast, let cause = spell.exit?.oorzaak {
                        observed[hasReasons && cause == .werk ? work : other] += 1
                    }
                }
                month = month.advanced(by: 1)
            }
            if spell.isRunning(at: window.through) {
                for (index, chance) in belief.chances.enumerated() { afstand[index] += chance }
            }
        }
    }
}
