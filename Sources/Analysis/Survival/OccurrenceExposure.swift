public import BijstandCaseload

/// Exits and dossier-months at risk in a window, by what the model's hazards look at.
///
/// Time is counted by the day, in parts of calendar months: a spell of one day in April is a thirtieth of a month at risk, and one
/// within a month the part that it lasted.
public struct OccurrenceExposure: Sendable {
    /// Duur in completed months, which a spell reaches on the day of the month on which it began; leeftijd as of the end of the month
    /// before.
    public struct Cell: Sendable, Hashable {
        public let duur: Duur
        public let leeftijd: Leeftijd
        public let leefvorm: Leefvorm
        public let herkomst: Herkomst
    }

    public let window: ObservationWindow
    /// Spells that began and ended in one calendar month of the window: in no end stock, but at risk as others are.
    public let withinOneMonth: Int
    /// Every combination, in the order of the categories.
    private let cells: [(cell: Cell, count: ExitCount)]

    public init(_ history: DossierHistory, window: ObservationWindow) {
        self.window = window
        var cells = Self.allCells.map { (cell: $0, count: ExitCount()) }
        var within = 0
        let (duren, leeftijden) = (Duur.places, Leeftijd.places)
        let (perLeeftijd, perDuur) = (
            Leefvorm.count * Herkomst.count, Leeftijd.count * Leefvorm.count * Herkomst.count
        )
        for spell in history.spells {
            guard let span = window.observed(spell) else { continue }
            let exit = window.exit(spell)
            if exit?.month == spell.start { within += 1 }
            let profile = spell.leefvorm.index * Herkomst.count + spell.herkomst.index
            for month in span.first...span.last {
                let place = leeftijden[spell.assumedBirth.distance(to: month) - 1] * perLeeftijd + profile
                func index(_ months: Int) -> Int { duren[months] * perDuur + place }
                let (low, high) = (month == span.first ? span.begin : 0, month == span.last ? span.end : 1)
                // The month changes its number on the day on which the spell began.
                let completed = spell.start.distance(to: month)
                let turn = min(max(spell.begin, low), high)
                cells[index(completed - 1)].count.months += turn - low
                cells[index(completed)].count.months += high - turn
                if let exit, exit.month == month {
                    let months = exit.moment <= spell.begin ? completed - 1 : completed
                    cells[index(months)].count.exits[DossierExit.Reason.all.firstIndex(of: exit.reason)!] += 1
                }
            }
        }
        self.cells = cells
        withinOneMonth = within
    }

    /// Everybody.
    public var total: ExitCount { cells.reduce(ExitCount()) { $0 + $1.count } }

    /// By one dimension, in the order of its categories.
    public func by<Value: Category>(_ dimension: KeyPath<Cell, Value>) -> [(category: Value, count: ExitCount)] {
        Value.allCases.map { value in (value, total { $0[keyPath: dimension] == value }) }
    }

    /// The cells for which a condition holds.
    public func total(where holds: (Cell) -> Bool) -> ExitCount {
        cells.reduce(ExitCount()) { holds($1.cell) ? $0 + $1.count : $0 }
    }

    private static let allCells = Duur.allCases.flatMap { duur in
        Leeftijd.allCases.flatMap { leeftijd in
            Leefvorm.allCases.flatMap { leefvorm in
                Herkomst.allCases.map { Cell(duur: duur, leeftijd: leeftijd, leefvorm: leefvorm, herkomst: $0) }
            }
        }
    }
}
