internal import BijstandCaseload

/// A day, for dates of exports.
struct CalendarDay: Hashable, Comparable {
    let month: Month
    let day: Int
    /// Days since a fixed day.
    let number: Int

    /// A day that does not exist is nil, as are years before 1900 or after 2199.
    init?(year: Int, month: Int, day: Int) {
        guard (1900...2199).contains(year), (1...12).contains(month), day >= 1,
            day <= Month(year: year, month: month).days
        else { return nil }
        self.month = Month(year: year, month: month)
        self.day = day
        number = Self.number(year: year, month: month, day: day)
    }

    /// Day of a spreadsheet's count from 1900: 43105 is 5 January 2018. Nil outside 1930 to 2099. Source: ECMA-376, 18.17.4.1.
    init?(serial: Int) {
        let (shift, first) = (Self.number(year: 1899, month: 12, day: 30), 10_959)
        guard (first...73_050).contains(serial) else { return nil }
        // From the years around it: 366 days are no less than any.
        let year = 1900 + serial / 366 + 1
        for year in (year - 2)...(year + 1) {
            for month in 1...12 {
                let day = serial + shift - Self.number(year: year, month: month, day: 1) + 1
                if (1...Month(year: year, month: month).days).contains(day) {
                    self.init(year: year, month: month, day: day)
                    return
                }
            }
        }
        return nil
    }

    /// Years from here on mean that there is no end.
    static let endless = 2200

    static func < (left: CalendarDay, right: CalendarDay) -> Bool { left.number < right.number }

    /// Where in its month the day begins, and where it ends.
    var begin: Double { Double(day - 1) / Double(month.days) }
    var end: Double { Double(day) / Double(month.days) }

    /// Days in the proleptic Gregorian calendar, years starting in March. Source: H. Hinnant, "chrono-Compatible
    /// Low-Level Date Algorithms", `days_from_civil`.
    private static func number(year: Int, month: Int, day: Int) -> Int {
        let y = month <= 2 ? year - 1 : year
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return y * 365 + y / 4 - y / 100 + y / 400 + dayOfYear
    }
}
