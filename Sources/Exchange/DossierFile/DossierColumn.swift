/// The columns of a dossier file that are read, by the noun that a mapping calls them.
public enum DossierColumn: String, CaseIterable, Sendable {
    case dossier, client, geboortejaar, geslacht, start, einde, leefvorm, herkomst, oorzaak, regeling, groep, indeling
    case medebewoners, uren

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
        case .indeling: "Indeling"
        case .medebewoners: "Kostendelende medebewoners"
        case .uren: "Uren werk per week"
        }
    }

    /// May be left out of a file: it only tells persons apart, is needed when filtered on, or is estimated without.
    var isOptional: Bool {
        switch self {
        case .client, .geslacht, .regeling, .groep, .oorzaak, .indeling, .medebewoners, .uren: true
        case .dossier, .geboortejaar, .start, .einde, .leefvorm, .herkomst: false
        }
    }

    /// Columns whose fields are dates; a year of birth may be given as one.
    static let dates: [DossierColumn] = [.start, .einde, .geboortejaar]

    /// Tells who somebody is: its digits stand in no message.
    var isIdentifying: Bool { self == .dossier || self == .client }
}
