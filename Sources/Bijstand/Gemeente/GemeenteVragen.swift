public import BijstandCaseload
internal import BijstandExchange
internal import BijstandReporting

/// The questions of a new municipality, one after another: what nobody gave, in the order of what it does.
///
/// An answer is a figure's value as people write it in the language of the question; an empty one leaves the figure unknown. What is asked next depends on
/// what was answered: without a budget nobody asks for a price.
public struct GemeenteVragen: Sendable {
    /// With the answers so far.
    public private(set) var vraag: GemeenteVraag
    private var asked: Set<String> = []
    private var current: GemeenteLeemten.Leemte?
    private let language: Language

    public init(_ vraag: GemeenteVraag, _ language: Language) { (self.vraag, self.language) = (vraag, language) }

    /// The next question; nil where nothing is left to ask.
    /// - Throws: ``InvalidInput`` where the country's scenario cannot be read.
    public mutating func next() throws -> String? {
        guard let start = vraag.first else {
            current = nil
            guard asked.insert("start").inserted else { return nil }
            return Phrase(
                nl: "Eerste maand van de raming, zoals 2026-01", en: "First month of the forecast, as 2026-01")[
                    language]
        }
        let kennis = GemeenteKennis(vraag, start: start)
        let stand = kennis.stand?.waarde ?? 1000
        let open = GemeenteLeemten(kennis, GemeenteDoelstroom(kennis, stand: stand)).all
        // Without a stock there is no forecast: it comes first.
        let order = open.filter { $0.grootheid == .stand } + open.filter { $0.grootheid != .stand }
        current = order.first { !asked.contains($0.naam) }
        return current.map { GemeenteVraagtekst($0)[language] }
    }

    /// Takes the answer to the last question.
    /// - Throws: ``InvalidInput`` where it is no value of that figure; the question stands then.
    public mutating func answer(_ text: String) throws {
        let text = text.trimmingCharacters(in: .whitespaces)
        guard let leemte = current else {
            if text.isEmpty { return }
            guard let start = Month(text) else {
                asked.remove("start")
                throw InvalidInput(diagnostics: [
                    Diagnostic(
                        file: vraag.naam, line: 0, key: "start", found: "'\(text)'",
                        expected: MonthText.expectation(text))
                ])
            }
            vraag.start = start
            return
        }
        if !text.isEmpty {
            let given = try GemeenteBestand.read(texts: ["\(leemte.naam)=\(Self.plain(text, language))"])
            try GemeenteSamenhang.check(vraag.cijfers + given, in: vraag.naam)
            vraag.cijfers += given
        }
        asked.insert(leemte.naam)
    }

    /// A number as people write it: in Dutch a comma before decimals and dots between thousands, in English the other way round.
    private static func plain(_ text: String, _ language: Language) -> String {
        let (group, point) = language == .nl ? (".", ",") : (",", ".")
        let parts = text.split(separator: Character(point), omittingEmptySubsequences: false)
        let groups = parts[0].split(separator: Character(group), omittingEmptySubsequences: false)
        guard parts.count <= 2, groups.dropFirst().allSatisfy({ $0.count == 3 }),
            groups.count == 1 || groups[0].count <= 3
        else { return text }
        return ([groups.joined()] + parts.dropFirst().map(String.init)).joined(separator: ".")
    }
}
