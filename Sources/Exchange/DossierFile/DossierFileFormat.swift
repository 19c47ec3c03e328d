public import Caseload

/// How a municipality's dossier file is to be understood. The defaults are those of the usual export.
public struct DossierFileFormat: Sendable, Equatable {
    /// Names of columns that differ from ``DossierColumn/exportName``.
    public var kolommen: [DossierColumn: String] = [:]
    /// Codes of *Kode regeling* to keep, without leading zeros; nil keeps all. 0 is the Participatiewet.
    public var regelingen: Set<String>? = ["0"]
    /// Codes of *Kode groep* to keep, without leading zeros; nil keeps all and needs no such column.
    public var groepen: Set<String>?
    /// By description in lower case. The export's *Anders* is no leefvorm of the norm: it counts as alleenstaande.
    public var leefvormen: [String: Leefvorm] = [
        "alleenstaande": .alleenstaande, "alleenstaande ouder": .alleenstaandeOuder,
        "gehuwd / samenwonend": .paar, "gehuwd/samenwonend": .paar, "gehuwd": .paar, "samenwonend": .paar,
        "anders": .alleenstaande,
    ]
    /// By the code of the reason in.
    public var herkomsten: [Int: Herkomst] = HerkomstCode.standard
    /// By the text of the reason out, in lower case; goes before the keywords.
    public var oorzaken: [String: DossierExit.Reason] = [:]
    /// A spell that starts at most so many days after the one before ended carries it on; 1 is the day after.
    public var onderbrekingDagen = 1

    public init() {}

    func name(_ column: DossierColumn) -> String { kolommen[column] ?? column.exportName }

    /// A code without leading zeros: `02` is `2`, `000` is `0`.
    static func code(_ text: String) -> String {
        let stripped = text.drop { $0 == "0" }
        return stripped.isEmpty && !text.isEmpty ? "0" : String(stripped)
    }

    func herkomst(_ text: String) -> Herkomst? { HerkomstCode.number(text).flatMap { herkomsten[$0] } }

    func reason(_ text: String) -> DossierExit.Reason? {
        let normal = EndReason.normal(text)
        return oorzaken[normal] ?? EndReason.byKeyword(normal)
    }
}
