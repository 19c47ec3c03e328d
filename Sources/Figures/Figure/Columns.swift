internal import BijstandCaseload
internal import BijstandMicrosimulation

/// Columns of counts by what they are of, for figures and for the rows of `caseload.csv` and `flows.csv`.
enum Columns {
    private static func block<C: Category>(_ first: Int, _ categories: C.Type) -> [Int] {
        categories.allCases.map { first + $0.index }
    }

    // Stocks.
    static let stand = block(Metric.stockAfstand, Afstand.self)
    static let indeling = block(Metric.stockIndeling, Afstand.self)
    static let leefvorm = block(Metric.stockLeefvorm, Leefvorm.self)
    static let leeftijd = block(Metric.stockLeeftijd, Leeftijd.self)
    static let duur = block(Metric.stockDuur, Duur.self)
    static let herkomst = block(Metric.stockHerkomst, Herkomst.self)
    static let deeltijd = block(Metric.stockDeeltijd, Uren.self)

    /// Those jobs as often as they have pairs of hours, and as a full week has: sums of these columns are hours.
    static let urenDeeltijd = zip(deeltijd, Uren.allCases).flatMap { Array(repeating: $0, count: $1.perWeek / 2) }
    static let volleWeekDeeltijd = deeltijd.flatMap { Array(repeating: $0, count: Uren.fullTime / 2) }

    /// What the stock is split by, in the order of `caseload.csv`.
    static let splits: [(dimension: String, categories: [String], columns: [Int])] = [
        ("afstand", Afstand.labels, stand), ("indeling", Afstand.labels, indeling),
        ("leefvorm", Leefvorm.labels, leefvorm), ("leeftijd", Leeftijd.labels, leeftijd),
        ("duur", Duur.labels, duur), ("herkomst", Herkomst.labels, herkomst), ("deeltijd", Uren.labels, deeltijd),
    ]

    // Flows, by afstand.
    static let instroom = Herkomst.allCases.flatMap(instroom)
    static let terugval = Oorzaak.allCases.flatMap(terugval)
    static let uitstroom = Oorzaak.allCases.flatMap(uitstroom)

    static func instroom(_ herkomst: Herkomst) -> [Int] {
        block(Metric.instroom + herkomst.index * Afstand.count, Afstand.self)
    }
    /// By cause of the earlier exit.
    static func terugval(_ oorzaak: Oorzaak) -> [Int] {
        block(Metric.terugval + oorzaak.index * Afstand.count, Afstand.self)
    }
    static func uitstroom(_ oorzaak: Oorzaak) -> [Int] {
        block(Metric.uitstroom + oorzaak.index * Afstand.count, Afstand.self)
    }

    static func einde(_ einde: Einde) -> [Int] { block(Metric.einde + einde.index * Afstand.count, Afstand.self) }

    // Flows, by something else.
    static let uitstroomDuur = block(Metric.uitstroomDuur, Duur.self)
    static let uitstroomUren = block(Metric.uitstroomUren, Uren.self)
    static let uitstroomTermijn = block(Metric.uitstroomTermijn, Termijn.self)
    /// A dossier counts in each kenmerk that it has, or in none.
    static let uitstroomKenmerk = block(Metric.uitstroomKenmerk, Kenmerk.self)
    static let terugvalTermijn = block(Metric.terugvalTermijn, Termijn.self)
    static let doorstroom = block(Metric.doorstroom, Doorstroom.self)

    /// Exits to work, and those of all causes.
    static func uitstroomWerk(_ herkomst: Herkomst) -> [Int] { [Metric.uitstroomHerkomst + herkomst.index] }
    static func uitstroom(_ herkomst: Herkomst) -> [Int] {
        uitstroomWerk(herkomst) + [Metric.uitstroomHerkomst + Herkomst.count + herkomst.index]
    }

    static func deeltijd(_ change: DeeltijdChange) -> [Int] { [Metric.deeltijd + change.rawValue] }

    /// Dossiers that did this much towards work in a calendar year, or more.
    static func bereikt(_ most: Reached) -> [Int] { (0...most.rawValue).map { Metric.naarWerk + $0 } }

    /// Of the exits of some causes: back within so many months.
    static func teruggekeerd(_ maanden: Int, _ oorzaken: [Oorzaak]) -> [Int] {
        let window = Metric.returnWindows.firstIndex(of: maanden)!
        return oorzaken.map { Metric.teruggekeerd + window * Oorzaak.count + $0.index }
    }
}
