public import BijstandCaseload
public import BijstandExchange

/// What is asked of a dossier file: a forecast of its municipality.
public struct DossierVraag: Sendable {
    /// The file as it was read, and how, as YAML.
    public var bestand: DossierFile
    public var mapping: [String]
    /// Name of the municipality; public budgets are looked up by it.
    public var naam: String
    /// Month of the opening stock, and first month in which exits were recorded.
    public var eind: Month
    public var vanaf: Month
    /// Month in which the scenario is written, and months reported.
    public var opgesteld: Month
    public var horizon: Int
    /// The country's scenario, and the new file.
    public var basis: String
    public var output: String
    /// Figures beside the file: money, unemployment, inhabitants.
    public var cijfers: [GemeenteCijfer]
    public var openbaar: OpenbareCijfers

    public init(
        bestand: DossierFile, mapping: [String] = [], naam: String, eind: Month, vanaf: Month, opgesteld: Month,
        horizon: Int = 60, basis: String, output: String, cijfers: [GemeenteCijfer] = [], openbaar: OpenbareCijfers
    ) {
        (self.bestand, self.mapping, self.naam, self.eind, self.vanaf) = (bestand, mapping, naam, eind, vanaf)
        (self.opgesteld, self.horizon, self.basis, self.output) = (opgesteld, horizon, basis, output)
        (self.cijfers, self.openbaar) = (cijfers, openbaar)
    }
}
