/// The columns of a dossier file that are read, by the noun that a mapping calls them.
public enum DossierColumn: String, CaseIterable, Sendable {
    case dossier, client, geboortejaar, geslacht, start, einde, leefvorm, herkomst, oorzaak, regeling, groep

    /// As the export spells it.
    public var exportName: String {
        switch self {
        case .dossier: "Dossiernr"
        case .client: "Clientnummer"
        case .geboortejaar: "geboortejaar"
        case .geslacht: "geslacht"
        case .start: "Startdatum periodiek algemeen"
        case .einde: "Einddatum periodiek algemeen"
        case .leefvorm: "Omschrijving leefvorm"
        case .herkomst: "Oorzaak bijstandsafhankelijkheid"
        case .oorzaak: "Omschrijving einde bijstandsafhankelijkheid"
        case .regeling: "Kode regeling"
        case .groep: "Kode groep"
        }
    }

    /// May be left out of a file: it only tells persons apart, or is needed when filtered on.
    var isOptional: Bool {
        switch self {
        case .client, .geslacht, .regeling, .groep: true
        case .dossier, .geboortejaar, .start, .einde, .leefvorm, .herkomst, .oorzaak: false
        }
    }
}
