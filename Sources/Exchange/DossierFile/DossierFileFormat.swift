public import BijstandCaseload

/// How a municipality's dossier file is to be understood. The defaults are those of the usual export.
public struct DossierFileFormat: Sendable, Equatable {
    /// Names of columns that differ from ``DossierColumn/exportName``.
    public var kolommen: [DossierColumn: String] = [:]
    /// In which order the numbers of dates stand, for columns that do not show it themselves.
    public var datums: [DossierColumn: DateOrder] = [:]
    /// Codes of *Kode regeling* to keep, without leading zeros; nil keeps all. 0 is the Participatiewet. A file without the column
    /// has no other rows, unless ``asksRegeling``.
    public var regelingen: Set<String>? = ["0"]
    /// The mapping names codes of *Kode regeling*, so the column must be there.
    public var asksRegeling = false
    /// Codes of *Kode groep* to keep, without leading zeros; nil keeps all and needs no such column.
    public var groepen: Set<String>?
    /// By description in lower case. The export's *Anders* is no leefvorm of the norm: it counts as alleenstaande.
    public var leefvormen: [String: Leefvorm] = [
        "alleenstaande": .alleenstaande, "alleenstaande ouder": .alleenstaandeOuder,
        "gehuwd / samenwonend": .paar, "gehuwd/samenwonend": .paar, "gehuwd": .paar, "samenwonend": .paar,
        "anders": .alleenstaande, "alleenstaand": .alleenstaande,
    ]
    /// By the code of the reason in.
    public var herkomsten: [Int: Herkomst] = HerkomstCode.standard
    /// By text in lower case: afstand to work as the municipality has it.
    public var indelingen: [String: Afstand] = Dictionary(
        uniqueKeysWithValues: Afstand.allCases.flatMap { afstand in
            let name = afstand.rawValue.lowercased()
            return [(name, afstand), ("\(name).0", afstand), ("groep \(name)", afstand)]
        })
    /// By text in lower case: adults who share the cost of the home, beside the household itself.
    public var medebewoners: [String: Medebewoners] = [:]
    /// By the text of the reason out, in lower case; goes before the keywords.
    public var oorzaken: [String: DossierExit.Reason] = [:]
    /// A spell that starts at most so many days after the one before ended carries it on; 1 is the day after.
    public var onderbrekingDagen = 1

    public init() {}

    func name(_ column: DossierColumn) -> String { kolommen[column] ?? column.exportName }

    /// A code without leading zeros, and without the decimals that programs put behind it: `02` and `2.0` are `2`, `000` is `0`.
    static func code(_ text: String) -> String {
        let text = withoutDecimals(text)
        let stripped = text.drop { $0 == "0" }
        return stripped.isEmpty && !text.isEmpty ? "0" : String(stripped)
    }

    /// `123.0` and `123,00` as `123`; anything else as it is.
    static func withoutDecimals(_ text: String) -> String {
        guard let end = text.utf8.firstIndex(where: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }) else {
            return text
        }
        let (whole, decimals) = (text[..<end].utf8, text.utf8[end...].dropFirst())
        let isCode =
            !whole.isEmpty && whole.allSatisfy { (48...57).contains($0) } && (1...2).contains(decimals.count)
            && decimals.allSatisfy { $0 == 48 }
        return isCode ? String(text[..<end]) : text
    }

    func herkomst(_ text: String) -> Herkomst? { HerkomstCode.number(text).flatMap { herkomsten[$0] } }

    /// A whole number, where no mapping knows the text; three is three or more.
    func medebewoners(_ text: String) -> Medebewoners? {
        if let known = medebewoners[EndReason.normal(text)] { return known }
        let number = Int(Self.withoutDecimals(text)) ?? -1
        return number < 0 ? nil : Medebewoners.allCases[min(number, Medebewoners.count - 1)]
    }

    /// Hours of work a week beside the benefit, with a comma or a point before parts of them.
    func uren(_ text: String) -> Double? {
        Double(text.replacing(",", with: ".")).flatMap { (0...80).contains($0) ? $0 : nil }
    }

    func reason(_ text: String) -> DossierExit.Reason? {
        let normal = EndReason.normal(text)
        return oorzaken[normal] ?? EndReason.byKeyword(normal)
    }

    /// Whether a row is of a regeling and groep to be read.
    func keeps(_ record: DelimitedText.Record, _ header: DossierHeader) -> Bool { filter(record, header) == nil }

    /// The column that leaves a row out, and its code there; nil where the row is to be read.
    func filter(_ record: DelimitedText.Record, _ header: DossierHeader) -> (column: DossierColumn, code: String)? {
        func left(_ column: DossierColumn, _ codes: Set<String>?) -> (column: DossierColumn, code: String)? {
            guard let codes, let field = header[column] else { return nil }
            let bytes = record[field]
            let text = AbsentText.matches(bytes) ? "" : String(decoding: PlainField.of(bytes), as: UTF8.self)
            let code = Self.code(text)
            return codes.contains(code) ? nil : (column, code)
        }
        return left(.regeling, regelingen) ?? left(.groep, groepen)
    }
}
