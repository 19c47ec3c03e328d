/// The AOW age by calendar year, in months.
///
/// Sources: Algemene Ouderdomswet art. 7a; SVB; CBS flows confirm 2021–2023; 2028–2031: Kamerbrief of November 2024 and
/// the SVB table. From 2032 the age of 2031 is carried on, an assumption.
public enum AOWLeeftijd {
    private static let table: [(from: Int, months: Int)] = [
        (2013, 65 * 12 + 1), (2014, 65 * 12 + 2), (2015, 65 * 12 + 3), (2016, 65 * 12 + 6), (2017, 65 * 12 + 9),
        (2018, 66 * 12), (2019, 66 * 12 + 4), (2022, 66 * 12 + 7), (2023, 66 * 12 + 10), (2024, 67 * 12),
        (2028, 67 * 12 + 3),
    ]

    /// In force in a year; 65 years before 2013.
    public static func months(in year: Int) -> Int { table.last { $0.from <= year }?.months ?? 65 * 12 }

    /// The first month in which somebody born in `birth` has the AOW age.
    public static func month(birth: Month) -> Month {
        var month = birth.advanced(by: 65 * 12)
        while birth.distance(to: month) < months(in: month.year) { month = month.advanced(by: 1) }
        return month
    }
}
