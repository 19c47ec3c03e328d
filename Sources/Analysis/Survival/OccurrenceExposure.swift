public import Caseload

/// Exits and dossier-months at risk in a window, by what the model's hazards look at.
public struct OccurrenceExposure: Sendable {
    /// State at the end of the month before: duur and leeftijd move on with the spell.
    public struct Cell: Sendable, Hashable {
        public let duur: Duur
        public let leeftijd: Leeftijd
        public let leefvorm: Leefvorm
        public let herkomst: Herkomst
    }

    public let window: ObservationWindow
    /// Spells that began and ended in one calendar month: in no end stock, so neither exit nor exposure.
    public let withinOneMonth: Int
    /// Every combination, in the order of the categories.
    private let cells: [(cell: Cell, count: ExitCount)]

    public init(_ history: DossierHistory, window: ObservationWindow) {
        self.window = window
        var cells = Self.allCells.map { (cell: $0, count: ExitCount()) }
        var within = 0
        for spell in history.spells {
            if spell.exit?.month == spell.start, window.from <= spell.start, spell.start <= window.through {
                within += 1
            }
            guard let months = window.monthsAtRisk(spell) else { continue }
            let exit = window.exit(spell)
            let profile = spell.leefvorm.index * Herkomst.count + spell.herkomst.index
            for month in months {
                let before = month.advanced(by: -1)
                let state = spell.duur(at: before).index * Leeftijd.count + spell.leeftijd(at: before).index
                let index = state * Leefvorm.count * Herkomst.count + profile
                cells[index].count.months += 1
                if let exit, exit.month == month {
                    cells[index].count.exits[DossierExit.Reason.all.firstIndex(of: exit.reason)!] += 1
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
