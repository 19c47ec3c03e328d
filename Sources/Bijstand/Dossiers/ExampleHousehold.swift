package import BijstandCaseload
internal import BijstandStochastics

/// A made-up household with its spells, for the example file: nobody's data.
///
/// Its exit hazards by duur are those published for the spell file of the VNG Data Science Hub project "Sturen op bijstand"
/// (itself labelled dummy), its shares of leefvorm and reasons in as well; everything else is an assumption.
package struct ExampleHousehold {
    struct Day {
        let month: Month
        let day: Int

        var next: Day { day < month.days ? Day(month: month, day: day + 1) : Day(month: month.advanced(by: 1), day: 1) }
    }

    struct Spell {
        let start: Day
        /// The last day; nil while running at the end of the file.
        var exit: (day: Day, reason: String)?
    }

    package static let first = Month(year: 1985, month: 1)
    /// The file tells of spells that ran in or after this month.
    package static let from = Month(year: 2008, month: 1)
    package static let through = Month(year: 2018, month: 12)

    package let birth: Month
    package let leefvorm: String
    package let herkomst: String
    private(set) var spells: [Spell] = []
    /// Months at risk of exit since ``from``, by `Duur` in whole months, and the sum of their chances.
    private(set) var risk = [(months: Double, chance: Double)](repeating: (0, 0), count: Duur.count)
    private let truth: ExampleTruth
    private let form: Int

    /// Exit hazard per month by `Duur`.
    package static let hazards = [0.077, 0.056, 0.040, 0.028, 0.019, 0.013, 0.009, 0.007]
    private static let returnHazards = [0.0195, 0.0096, 0.0056, 0.0029]
    private static let deathHazards = [0.00004, 0.00007, 0.00015, 0.0004, 0.0010]

    /// Leefvormen of the file.
    static let forms = 4
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
    ///
    /// - Parameter starts: sums of the factors on who comes in, by month; empty where months are alike.
    package init(candidate: Int, seed: UInt32, truth: ExampleTruth = .plain, starts: [Double] = []) {
        self.truth = truth
        var stream = RandomStream(
            key: StreamKey(seed: seed, replication: 0),
            address: StreamAddress(subject: UInt64(candidate), process: .exampleHousehold))
        let span = Self.first.distance(to: Self.through) + 1
        let place = stream.uniform()
        let start = Self.first.advanced(
            by: starts.isEmpty ? Int(place * Double(span)) : starts.firstIndex { place * starts[span - 1] < $0 }!)
        let years = Self.choose(Self.ages, &stream)
        let age = years.lowerBound * 12 + Int(stream.uniform() * Double(years.count * 12))
        birth = start.advanced(by: -age)
        let chosen = Self.choose(Self.leefvormen.indices.map { ($0, Self.leefvormen[$0].1) }, &stream)
        (form, leefvorm) = (chosen, Self.leefvormen[chosen].0)
        herkomst = Self.choose(Self.herkomsten, &stream)
        live(from: Day(month: start, day: 1 + Int(stream.uniform() * Double(start.days))), &stream)
    }

    /// Spells and the days between them, until AOW, death or the end of the file: hazards per month, day by day.
    private mutating func live(from start: Day, _ stream: inout RandomStream) {
        let pension = AOWLeeftijd.all.month(birth: birth)
        var spell = Spell(start: start)
        var day = start
        // Hazard that is still to pass before the next event: standard exponential.
        var patience = Self.exponential(&stream)
        var (death, move) = hazards(spell, day)
        while day.month <= Self.through {
            if day.day == 1, spell.exit == nil { tally(spell, day) }
            if day.month >= pension {
                if spell.exit != nil { return }
                spell.exit = (day, "Bereiken AOW-leeftijd")
                spells.append(spell)
                return
            }
            patience -= (death + move) / Double(day.month.days)
            let isMoved = patience < 0
            if isMoved, spell.exit != nil {
                spell = Spell(start: day)
            } else if isMoved {
                let isDeath = stream.uniform() * (death + move) < death
                spell.exit = (day, isDeath ? "Overlijden" : Self.choose(Self.reasons, &stream))
                spells.append(spell)
                if isDeath { return }
            }
            if isMoved { patience = Self.exponential(&stream) }
            day = day.next
            if let exit = spell.exit, exit.day.month.distance(to: day.month) > SindsUitstroom.window { return }
            // They change with the month and, on bijstand, on the day of the month on which the spell began.
            if isMoved || day.day == 1 || day.day == spell.start.day { (death, move) = hazards(spell, day) }
        }
        if spell.exit == nil { spells.append(spell) }
    }

    /// Per month: of death and exit on bijstand; of return, from the month after the exit on.
    private func hazards(_ spell: Spell, _ day: Day) -> (death: Double, move: Double) {
        let before = day.month.advanced(by: -1)
        if let exit = spell.exit {
            let away = exit.day.month.distance(to: before)
            let ratio = truth.terugval * truth.inflow(day.month)
            return (0, away < 0 ? 0 : ratio * Self.returnHazards[SindsUitstroom.containing(away).index])
        }
        let completed = spell.start.month.distance(to: day.month) - (day.day < spell.start.day ? 1 : 0)
        return (
            Self.deathHazards[Leeftijd.containing(birth.distance(to: before)).index],
            hazard(Duur.containing(completed), day.month)
        )
    }

    private func hazard(_ duur: Duur, _ month: Month) -> Double {
        Self.hazards[duur.index] * truth.duren[duur.index] * truth.leefvormen[form] * truth.exits(month)
    }

    /// Counts a month that begins on benefit, of a spell that began before it: the chance that it ends in it, whatever happens.
    private mutating func tally(_ spell: Spell, _ first: Day) {
        guard spell.start.month < first.month, first.month > Self.from else { return }
        let before = spell.start.month.distance(to: first.month) - 1
        // From the day on which the spell began it is a month older.
        let early = Double(spell.start.day - 1) / Double(first.month.days)
        let hazard =
            early * hazard(Duur.containing(before), first.month)
            + (1 - early) * hazard(Duur.containing(before + 1), first.month)
        let band = Duur.containing(before).index
        risk[band].months += 1
        risk[band].chance += -Elementary.expm1(-hazard)
    }

    private static func exponential(_ stream: inout RandomStream) -> Double { -Elementary.log1p(-stream.uniform()) }

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
