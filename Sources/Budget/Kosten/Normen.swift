public import BijstandCaseload

/// The norm of every class in every month of a run, in one replication: the table as far as it is known, then indexation.
public struct Normen: Sendable, Equatable {
    private let first: Month
    /// By month and class, in cents.
    private let cents: [[Int64]]

    /// - Parameters:
    ///   - years: calendar years of the run, in order.
    ///   - indexatie: ratio to the year before, by year; applied from January on where the table is not known. That of the
    ///     first year also stands for the years between the table and the run.
    ///   - knownUntil: first month in which the table is not used.
    public init(years: [Int], indexatie: [Double], knownUntil: Month = NormTable.end) {
        precondition(years.count == indexatie.count)
        // A year more, to tell the growth of the first.
        let years = [years[0] - 1] + years
        let indexatie = [indexatie[0]] + indexatie
        first = Month(year: years[0], month: 1)
        let known = min(knownUntil, NormTable.end)
        let last = NormTable.row(in: known.advanced(by: -1))
        var index = 1.0
        // Januaries between the table and the run have no ratio of their own: the first year's stands for them.
        for year in stride(from: last.from.year + 1, to: years[0], by: 1)
        where Month(year: year, month: 1) >= known { index *= indexatie[0] }
        var cents: [[Int64]] = []
        for (year, ratio) in zip(years, indexatie) {
            for month in (1...12).map({ Month(year: year, month: $0) }) {
                if month < known {
                    let row = NormTable.row(in: month)
                    cents.append(Kostenklasse.allCases.map { row.norm($0).cents })
                    continue
                }
                // A year begun within the table keeps its norms until the year after.
                if month.monthOfYear == 1 { index *= ratio }
                cents.append(
                    Kostenklasse.allCases.map {
                        Euro(rounding: Double(last.norm($0).cents) * index / 100).cents
                    })
            }
        }
        self.cents = cents
    }

    /// Σ norm × parts over classes, for a month: cents times the parts' unit.
    public func sum(_ parts: [Int], in month: Month) -> Int128 {
        let norms = cents[first.distance(to: month)]
        return zip(norms, parts).reduce(Int128(0)) { $0 + Int128($1.0) * Int128($1.1) }
    }

    /// The norm of a class in a month.
    public func norm(_ klasse: Kostenklasse, in month: Month) -> Euro {
        Euro(cents: cents[first.distance(to: month)][klasse.index])
    }

    /// The mean norm of a year of the run against the year before: what the national price grows by.
    public func growth(_ year: Int) -> Double {
        func mean(_ year: Int) -> Int64 {
            (1...12).reduce(0) { $0 + norm(.alleen1, in: Month(year: year, month: $1)).cents }
        }
        return Double(mean(year)) / Double(mean(year - 1))
    }
}
