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
}
