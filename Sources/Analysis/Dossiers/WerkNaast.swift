public import BijstandCaseload

/// Who of the stock works beside the benefit, as a file tells it. The country's scenario has no jobs, so it goes into no number.
public struct WerkNaast: Sendable, Equatable {
    /// Households of which the file tells hours.
    public let bekend: Int
    /// Those that work any.
    public let werkt: Int
    /// Hours a week of those, on average; 0 where nobody works.
    public let uren: Double

    /// Nil where the file tells no hours of the stock at the end of a month.
    init?(_ history: DossierHistory, at month: Month) {
        let known = history.stock(at: month).compactMap(\.uren)
        if known.isEmpty { return nil }
        let some = known.filter { $0 > 0 }
        (bekend, werkt) = (known.count, some.count)
        uren = some.isEmpty ? 0 : some.reduce(0, +) / Double(some.count)
    }
}
