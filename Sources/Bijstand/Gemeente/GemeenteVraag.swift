public import BijstandCaseload
public import BijstandExchange

/// What is asked for of a new municipality.
public struct GemeenteVraag: Sendable {
    public var naam: String
    /// First month of the forecast; nil for the month after the last stock that the municipality gives.
    public var start: Month?
    /// Month up to which everything is known; nil for the start.
    public var peildatum: Month?
    /// Month in which the file is written.
    public var opgesteld: Month
    /// Months reported.
    public var horizon: Int
    /// The country's scenario, as the new file names it.
    public var basis: String
    /// The new file.
    public var output: String
    /// The municipality's own figures.
    public var cijfers: [GemeenteCijfer]
    public var openbaar: OpenbareCijfers
    /// Whether a public budget stays that is far from what the dossiers cost: it says how a budget moves, not what is short of it.
    public var houdtBudget = false

    public init(
        naam: String, start: Month? = nil, peildatum: Month? = nil, opgesteld: Month, horizon: Int = 60, basis: String,
        output: String, cijfers: [GemeenteCijfer], openbaar: OpenbareCijfers
    ) {
        (self.naam, self.start, self.peildatum, self.opgesteld) = (naam, start, peildatum, opgesteld)
        (self.horizon, self.basis, self.output) = (horizon, basis, output)
        (self.cijfers, self.openbaar) = (cijfers, openbaar)
    }

    /// First month of the forecast: as asked for, else after the last stock of its own; nil where neither is known.
    var first: Month? {
        start ?? cijfers.filter { $0.grootheid == .stand }.map(\.periode.upperBound).max()?.advanced(by: 1)
    }
}
