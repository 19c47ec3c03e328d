extension Int {
    /// The one door from a number that people or files decide to a whole one: a conversion that cannot trap.
    ///
    /// nil where the value is no whole number (a fraction, NaN, infinity) or lies outside the range.
    public init?(whole value: Double, in range: ClosedRange<Int>) {
        guard let whole = Int(exactly: value), range.contains(whole) else { return nil }
        self = whole
    }

    /// The nearest whole number, halves away from zero; nil where the value is no number or that one lies outside the range.
    public init?(rounding value: Double, in range: ClosedRange<Int>) {
        self.init(whole: value.rounded(), in: range)
    }
}
