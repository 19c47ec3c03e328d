/// Observed figures of one file, with what they say of a moment or a period.
///
/// Only figures that say "about so much" answer; bounds do not.
public struct Waarnemingen: Sendable, Equatable {
    /// In the order of the file.
    public let all: [Waarneming]

    public init(_ all: [Waarneming] = []) { self.all = all }

    /// A figure of one moment: the end of a month.
    public func figure(_ grootheid: Grootheid, at month: Month) -> Waarneming? {
        all.first { $0.grootheid == grootheid && $0.grens == .gelijk && $0.periode.upperBound == month }
    }

    /// The stock at the end of a month.
    public func stand(_ month: Month) -> Waarneming? { figure(.stand, at: month) }

    /// Observed stocks before a month, in order of time.
    public func standen(before month: Month) -> [(month: Month, waarde: Double)] {
        all.filter { $0.grootheid == .stand && $0.grens == .gelijk && $0.periode.upperBound < month }
            .map { ($0.periode.upperBound, $0.waarde) }.sorted { $0.month < $1.month }
    }

    /// The figures of a quantity of periods that make up a period, without gap or overlap, in order of time; nil where they
    /// do not.
    public func pieces(_ grootheid: Grootheid, over period: ClosedRange<Month>) -> [Waarneming]? {
        let within = all.filter { one in
            one.grootheid == grootheid && one.grens == .gelijk && period.lowerBound <= one.periode.lowerBound
                && one.periode.upperBound <= period.upperBound
        }.sorted { $0.periode.upperBound > $1.periode.upperBound }
        // The longest first: a year as published rather than its quarters.
        func cover(from month: Month) -> [Waarneming]? {
            if month > period.upperBound { return [] }
            for one in within where one.periode.lowerBound == month {
                if let rest = cover(from: one.periode.upperBound.advanced(by: 1)) { return [one] + rest }
            }
            return nil
        }
        return cover(from: period.lowerBound)
    }

    /// What a quantity comes to over a period, of the figures that make it up; nil where they do not.
    public func total(_ grootheid: Grootheid, over period: ClosedRange<Month>) -> Double? {
        pieces(grootheid, over: period)?.reduce(0) { $0 + $1.waarde }
    }
}
