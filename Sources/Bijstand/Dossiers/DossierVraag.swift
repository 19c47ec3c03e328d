public import BijstandCaseload
public import BijstandExchange

/// What is asked of a dossier file: a forecast of its municipality.
public struct DossierVraag: Sendable {
    /// The file as it was read, and how, as YAML.
    public var bestand: DossierFile
    public var mapping: [String]
    /// Month of the opening stock, and first month in which exits were recorded.
    public var eind: Month
    public var vanaf: Month
    /// Name, basis and output of the scenario, and what is known beside the file; its start and stock are the file's.
    public var gemeente: GemeenteVraag
    /// A later file of the same municipality, to hold the forecast against.
    public var daarna: DossierFile?

    public init(
        bestand: DossierFile, mapping: [String] = [], eind: Month, vanaf: Month, gemeente: GemeenteVraag,
        daarna: DossierFile? = nil
    ) {
        self.daarna = daarna
        (self.bestand, self.mapping, self.eind, self.vanaf) = (bestand, mapping, eind, vanaf)
        self.gemeente = gemeente
    }
}
