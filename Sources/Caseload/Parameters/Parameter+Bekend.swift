extension Parameter {
    /// The month in which a published figure of a year or month becomes known, where its own source does not say: the lag of its
    /// series. Nil of what has none.
    ///
    /// Budgets by stage: voorlopig in the October before, nader voorlopig in April, definitief in September (Divosa, SZW). A
    /// result of a year is known when its accounts are made up, in May after it; unemployment of a month in the month after.
    ///
    /// - Parameter key: the year or month that the figure is of, as scenario files spell it.
    public func becomesKnown(_ key: String) -> Month? {
        if self == .pad { return Month(key)?.advanced(by: 1) }
        guard let year = Int(key), (1900...2199).contains(year) else { return nil }
        return switch self {
        case .voorlopig, .macroVoorlopig: Month(year: year - 1, month: 10)
        case .naderVoorlopig, .macroNaderVoorlopig: Month(year: year, month: 4)
        case .definitief, .macroDefinitief: Month(year: year, month: 9)
        case .eerdereResultaten: Month(year: year + 1, month: 5)
        case .eerdereBudgetten: Month(year: year, month: 9)
        default: nil
        }
    }

    /// The month before which no budget of this stage is set, whatever its source: the lag of its series, and half a year's grace.
    /// Nil of what is no budget of a year.
    ///
    /// - Parameter key: the year, as scenario files spell it.
    package func earliest(_ key: String) -> Month? {
        switch self {
        case .voorlopig, .macroVoorlopig, .naderVoorlopig, .macroNaderVoorlopig, .definitief, .macroDefinitief:
            becomesKnown(key)?.advanced(by: -6)
        default: nil
        }
    }
}
