/// A yearly figure of a forecast, by name and calendar year: `uitstroom_werk(2021)`.
///
/// The names that targets, `run --json` and replication files share.
public struct Kerncijfer: Hashable, Sendable, CustomStringConvertible {
    public let naam: String
    public let year: Int

    public init(_ naam: String, _ year: Int) {
        self.naam = naam
        self.year = year
    }

    /// Reads `naam(jaar)`; the name need not be known.
    public init?(parsing text: String) {
        guard text.hasSuffix(")"), let open = text.firstIndex(of: "("),
            let year = Int(text[text.index(after: open)...].dropLast())
        else { return nil }
        self.init(String(text[..<open]), year)
    }

    public var description: String { "\(naam)(\(year))" }

    /// Months on benefit, bounds of ``Duur``, of which the share of the stock at or above is a key figure.
    public static let duurgrenzen = [12, 24, 60]

    /// The table of a result that holds them; `bijstand check` reads it.
    public static let tableName = "kerncijfers"

    /// Every known name, in the order of output.
    public static let names: [String] =
        ["stand", "stand_ongewijzigd", "instroom", "terugval", "uitstroom", "uitstroom_werk_ongewijzigd"]
        + Oorzaak.allCases.map { "uitstroom_\($0.rawValue)" }
        + ["aow", "overlijden"]
        + Afstand.allCases.map { "aandeel_afstand_\($0.rawValue)" }
        + Afstand.allCases.map { "aandeel_indeling_\($0.rawValue)" }
        + duurgrenzen.map { "aandeel_langer_\($0)" }
        + ["deeltijd"]
        + ["terugval_6", "terugval_12", "terugval_24", "terugval_6_werk", "terugval_12_werk", "terugval_24_werk"]
        + Duur.allCases.map { "uitstroomkans_\($0.rawValue)" }
        + Telwijze.allCases.dropFirst().map { "naar_werk_\($0.rawValue)" }
        + ["gap1", "gap2"]
        + ["budget_definitief", "lasten", "baten", "resultaat", "vangnet", "netto", "cumulatief"]
        + ["opgave", "reserve_nodig", "besparing_bruto", "besparing_netto"]
        + ["kans_tekort", "kans_vangnet"]
        + ["loonkostensubsidie", "behandeld", "deadweight"]
        + ["participatie_trajecten", "participatie_uitgaven", "participatie_extern", onderbesteding]
        + ["saldo_gemeente", "saldo_totaal"]

    /// Of budget less spending: left out where a scenario gives no participatiebudget.
    public static let onderbesteding = "onderbesteding"
}
