/// Months of birth of who runs at a cut-off, where a file tells years only: spread evenly over those that may be.
///
/// With July for all, a whole year's cohort would reach the AOW age in one month, and some years none.
enum BirthMonths {
    /// By turns within a year of birth, from July on. A month may be if the AOW age is not reached in it by the cut-off, as who runs has
    /// not, and if it does not change the band of age that the file is counted by.
    static func spread(_ stock: [DossierSpell], at cutOff: Month) -> [Month] {
        var options: [Int: [Month]] = [:]
        var turns: [Int: Int] = [:]
        return stock.map { spell in
            let year = spell.birthYear
            let months = options[year] ?? Self.months(spell, cutOff)
            options[year] = months
            let turn = turns[year, default: 0]
            turns[year] = turn + 1
            return months[(months.count / 2 + turn) % months.count]
        }
    }

    private static func months(_ spell: DossierSpell, _ cutOff: Month) -> [Month] {
        let all = (1...12).map { Month(year: spell.birthYear, month: $0) }
            .filter { AOWLeeftijd.all.month(birth: $0) > cutOff }
        let same = all.filter { Leeftijd.containing($0.distance(to: cutOff)) == spell.leeftijd(at: cutOff) }
        return same.isEmpty ? (all.isEmpty ? [spell.assumedBirth] : all) : same
    }
}
