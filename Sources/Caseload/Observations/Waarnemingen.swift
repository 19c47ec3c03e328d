/// Observed figures of one file, with what they say of a moment or a period.
///
/// Only figures that say "about so much" answer; bounds do not.
public struct Waarnemingen: Sendable, Equatable {
    /// In the order of the file.
    public let all: [Waarneming]
    /// Of the figures that say "about so much", by quantity: the first one of every last month, and all by first month.
    private let ends: [Grootheid: [Month: Waarneming]]
    private let begins: [Grootheid: [Month: [Waarneming]]]

    public init(_ all: [Waarneming] = []) {
        self.all = all
        var (ends, begins) = ([Grootheid: [Month: Waarneming]](), [Grootheid: [Month: [Waarneming]]]())
        for one in all where one.grens == .gelijk {
            let last = one.periode.upperBound
            ends[one.grootheid, default: [:]][last] = ends[one.grootheid]?[last] ?? one
            begins[one.grootheid, default: [:]][one.periode.lowerBound, default: []].append(one)
        }
        (self.ends, self.begins) = (ends, begins)
    }

    public static func == (left: Waarnemingen, right: Waarnemingen) -> Bool { left.all == right.all }

    /// A figure of one moment: the end of a month.
    public func figure(_ grootheid: Grootheid, at month: Month) -> Waarneming? { ends[grootheid]?[month] }

    /// The stock at the end of a month.
    public func stand(_ month: Month) -> Waarneming? { figure(.stand, at: month) }

    /// Observed stocks before a month, in order of time.
    public func standen(before month: Month) -> [(month: Month, waarde: Double)] {
        all.filter { $0.grootheid == .stand && $0.grens == .gelijk && $0.periode.upperBound < month }
            .map { ($0.periode.upperBound, $0.waarde) }.sorted { $0.month < $1.month }
    }

    /// The figures of a quantity of periods that make up a period, without gap or overlap, in order of time; nil where they
    /// do not.
    ///
    /// The longest first: a year as published rather than its quarters. Each month is looked at once, from the last back.
    public func pieces(_ grootheid: Grootheid, over period: ClosedRange<Month>) -> [Waarneming]? {
        guard let begins = begins[grootheid] else { return nil }
        // The longest figure from a month on that can be gone on from.
        var best: [Month: Waarneming] = [:]
        for month in (0...period.lowerBound.distance(to: period.upperBound)).map({
            period.upperBound.advanced(by: -$0)
        }) {
            for one in begins[month] ?? [] where one.periode.upperBound <= period.upperBound {
                let last = one.periode.upperBound
                let goesOn = last == period.upperBound || best[last.advanced(by: 1)] != nil
                if goesOn && (best[month].map { $0.periode.upperBound < last } ?? true) { best[month] = one }
            }
        }
        var (pieces, month) = ([Waarneming](), period.lowerBound)
        while month <= period.upperBound {
            guard let one = best[month] else { return nil }
            pieces.append(one)
            month = one.periode.upperBound.advanced(by: 1)
        }
        return pieces
    }

    /// What a quantity comes to over a period, of the figures that make it up; nil where they do not.
    public func total(_ grootheid: Grootheid, over period: ClosedRange<Month>) -> Double? {
        pieces(grootheid, over: period)?.reduce(0) { $0 + $1.waarde }
    }
}
