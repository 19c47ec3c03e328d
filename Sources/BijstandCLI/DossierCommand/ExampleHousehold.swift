import Caseload
import Stochastics

/// A made-up household with its spells, for the example file: nobody's data.
///
/// Its exit hazards by duur are those published for the spell file of the VNG Data Science Hub project "Sturen op bijstand"
/// (itself labelled dummy), its shares of leefvorm and reasons in as well; everything else is an assumption.
struct ExampleHousehold {
    struct Spell {
        let start: Month
        /// Nil while running at the end of the file.
        var exit: (month: Month, reason: String)?
    }

    static let first = Month(year: 1985, month: 1)
    /// The file tells of spells that ran in or after this month.
    static let from = Month(year: 2008, month: 1)
    static let through = Month(year: 2018, month: 12)

    let birth: Month
    let leefvorm: String
    let herkomst: String
    private(set) var spells: [Spell] = []

    /// Exit hazard per month by `Duur`.
    static let hazards = [0.077, 0.056, 0.040, 0.028, 0.019, 0.013, 0.009, 0.007]
    private static let returnHazards = [0.0195, 0.0096, 0.0056, 0.0029]
    private static let deathHazards = [0.00004, 0.00007, 0.00015, 0.0004, 0.0010]

    private static let leefvormen = [
        ("Alleenstaande", 0.56), ("Alleenstaande ouder", 0.23), ("Gehuwd / Samenwonend", 0.15), ("Anders", 0.06),
    ]
    private static let herkomsten = [
        ("14", 0.76), ("11", 0.10), ("02", 0.08), ("01", 0.02), ("04", 0.02), ("13", 0.02),
    ]
    private static let ages = [(18...26, 0.15), (27...34, 0.26), (35...44, 0.25), (45...54, 0.21), (55...63, 0.13)]
    /// The last one no default mapping knows.
    private static let reasons = [
        ("Arbeid in dienstbetrekking", 0.40), ("Werk via uitzendbureau", 0.07), ("Zelfstandig beroep of bedrijf", 0.04),
        ("Studie met studiefinanciering", 0.08), ("Aangaan relatie of huwelijk", 0.11),
        ("Verhuizing, andere gemeente", 0.12), ("Niet nakomen inlichtingenplicht", 0.09), ("Ander inkomen", 0.06),
        ("Uitkering beëindigd", 0.03),
    ]

    /// The life of a candidate up to the end of the file.
    init(candidate: Int, seed: UInt32) {
        var stream = RandomStream(
            key: StreamKey(seed: seed, replication: 0), address: StreamAddress(subject: UInt64(candidate), process: 64))
        let span = Self.first.distance(to: Self.through) + 1
        let start = Self.first.advanced(by: Int(stream.uniform() * Double(span)))
        let years = Self.choose(Self.ages, &stream)
        let age = years.lowerBound * 12 + Int(stream.uniform() * Double(years.count * 12))
        birth = start.advanced(by: -age)
        leefvorm = Self.choose(Self.leefvormen, &stream)
        herkomst = Self.choose(Self.herkomsten, &stream)
        live(from: start, &stream)
    }

    /// Spells and the months between them, in the engine's order: AOW, death, then uitstroom; first at risk in the month after
    /// the start.
    private mutating func live(from start: Month, _ stream: inout RandomStream) {
        let pension = AOWLeeftijd.month(birth: birth)
        var spell = Spell(start: start)
        var month = start.advanced(by: 1)
        while month <= Self.through {
            let before = month.advanced(by: -1)
            let age = Leeftijd.containing(birth.distance(to: before))
            if let exit = spell.exit {
                let away = exit.month.distance(to: before)
                if month >= pension || away >= SindsUitstroom.window { return }
                if Self.happens(Self.returnHazards[SindsUitstroom.containing(away).index], &stream) {
                    spell = Spell(start: month)
                } else {
                    month = month.advanced(by: 1)
                    continue
                }
            } else if month >= pension || Self.happens(Self.deathHazards[age.index], &stream) {
                spell.exit = (month, month >= pension ? "Bereiken AOW-leeftijd" : "Overlijden")
                spells.append(spell)
                return
            } else if Self.happens(Self.hazards[Duur.containing(spell.start.distance(to: before)).index], &stream) {
                spell.exit = (month, Self.choose(Self.reasons, &stream))
                spells.append(spell)
            }
            month = month.advanced(by: 1)
        }
        if spell.exit == nil { spells.append(spell) }
    }

    private static func happens(_ hazard: Double, _ stream: inout RandomStream) -> Bool {
        stream.uniform() < -Elementary.expm1(-hazard)
    }

    private static func choose<Value>(_ options: [(Value, Double)], _ stream: inout RandomStream) -> Value {
        let target = stream.uniform()
        var sum = 0.0
        for (value, share) in options {
            sum += share
            if target < sum { return value }
        }
        return options[options.count - 1].0
    }
}
