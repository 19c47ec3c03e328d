public import BijstandCaseload
public import BijstandExchange

/// What is asked of an update: figures that came since a forecast was made.
public struct BijstellingVraag: Sendable {
    /// Observed figures: stocks of months, flows of years, halves, quarters or months.
    public var observed: String
    /// Budgets and prices of its own, as `bijstand new` takes them.
    public var cijfers: [GemeenteCijfer]
    /// Month up to which everything is known; nil for that of the last figure.
    public var peildatum: Month?
    /// The new file.
    public var output: String
    /// Month in which it is written.
    public var opgesteld: Month

    public init(
        observed: String, cijfers: [GemeenteCijfer] = [], peildatum: Month? = nil, output: String, opgesteld: Month
    ) {
        (self.observed, self.cijfers, self.peildatum) = (observed, cijfers, peildatum)
        (self.output, self.opgesteld) = (output, opgesteld)
    }
}
