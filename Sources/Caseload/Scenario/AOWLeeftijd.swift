/// The AOW age by calendar year, in months, as it was known in a month.
///
/// Sources: Algemene Ouderdomswet art. 7a; the laws and letters of each decision; CBS flows confirm 2021–2023. Beyond the last
/// year that was decided its age is carried on, an assumption.
public struct AOWLeeftijd: Sendable, Equatable {
    /// Ages that were decided from a year on, and since when that is known: each stands before all that were decided earlier.
    private static let decisions: [(known: Month, from: Int, ages: [Int])] = [
        // Wet verhoging AOW- en pensioenrichtleeftijd, July 2012: one month a year, from 2016 two, from 2019 three.
        (
            Month(year: 2012, month: 7), 2013,
            [1, 2, 3, 5, 7, 9, 12, 15, 18, 21, 24].map { 65 * 12 + $0 }
        ),
        // Stb 2015, 218, June 2015: sooner.
        (Month(year: 2015, month: 6), 2016, [6, 9, 12, 16, 20, 24].map { 65 * 12 + $0 }),
        // Letters of autumn 2016, 2017 and 2018, five years ahead: 67 years and 3 months.
        (Month(year: 2016, month: 11), 2022, [67 * 12 + 3]),
        // Stb 2019, 246, July 2019: two years of rest, then slower.
        (Month(year: 2019, month: 7), 2020, [66 * 12 + 4, 66 * 12 + 4, 66 * 12 + 7, 66 * 12 + 10, 67 * 12]),
        // Letter of autumn 2022, recalled; those of 2023 and 2024 (nos.nl) leave it so up to 2030, the SVB's table up to 2031.
        (Month(year: 2022, month: 12), 2028, [67 * 12 + 3]),
    ]

    /// As everything is known.
    public static let all = AOWLeeftijd()

    /// By year from 2012 on, where it is 65 years.
    private let ages: [Int]
    private static let first = 2012

    /// - Parameter known: the last month of what may be known; nil for all.
    public init(known: Month? = nil) {
        var ages = [65 * 12]
        for decision in Self.decisions where known.map({ decision.known <= $0 }) ?? true {
            let start = decision.from - Self.first
            while ages.count < start { ages.append(ages[ages.count - 1]) }
            ages.replaceSubrange(start..., with: decision.ages)
        }
        self.ages = ages
    }

    /// In force in a year.
    public func months(in year: Int) -> Int { ages[min(max(year - Self.first, 0), ages.count - 1)] }

    /// The first month in which somebody born in `birth` has the AOW age.
    public func month(birth: Month) -> Month {
        var month = birth.advanced(by: 65 * 12)
        while birth.distance(to: month) < months(in: month.year) { month = month.advanced(by: 1) }
        return month
    }
}
