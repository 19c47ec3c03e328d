import BijstandExchange

/// Dossier files in tests: the export's own header, and rows of the columns that matter.
enum DossierText {
    static let header =
        "Dossiernr;Clientnummer;geboortejaar;geslacht;Startdatum periodiek algemeen;Einddatum periodiek algemeen;"
        + "Omschrijving leefvorm;Oorzaak bijstandsafhankelijkheid;Omschrijving einde bijstandsafhankelijkheid;"
        + "Kode regeling;Kode groep"

    static func row(
        _ dossier: String = "D1", client: String = "P1", birth: String = "1980", start: String = "2015-03-10",
        end: String = "", leefvorm: String = "Alleenstaande", code: String = "14", reason: String = "",
        regeling: String = "0", groep: String = "02"
    ) -> String {
        [dossier, client, birth, "vrouw", start, end, leefvorm, code, reason, regeling, groep].joined(separator: ";")
    }

    static func file(_ rows: String..., header: String = header) -> String {
        ([header] + rows).joined(separator: "\n") + "\n"
    }

    static func read(_ text: String, _ format: DossierFileFormat = DossierFileFormat()) throws -> DossierFile {
        try DossierFile(bytes: Array(text.utf8), name: "d.csv", format: format)
    }
}
