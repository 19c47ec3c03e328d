/// What the texts of a column are codes of, with a word for every code that a Dutch spreadsheet would take for something else:
/// `3-6` for the third of June, `84+` for a number, `1` for what can be added up.
///
/// The one place that has both, in both directions. Its names are the dimensions of `caseload.csv` and `flows.csv`.
public enum Codes: String, CaseIterable, Sendable {
    case afstand, indeling, duur, leeftijd, deeltijd, uren, termijn, doorstroom
    /// Of an observed figure: a year, half, quarter or month.
    case periode

    /// Every code with its word; of periods, which have no end, none.
    public var words: [(code: String, word: String)] {
        switch self {
        case .afstand, .indeling: Afstand.allCases.map { ($0.rawValue, Self.groep($0)) }
        case .duur: Self.bands(Duur.self, months: 1, "mnd", last: "mnd of meer")
        case .leeftijd: Self.bands(Leeftijd.self, months: 12, "jaar", last: "jaar of ouder")
        case .deeltijd, .uren:
            Uren.allCases.map { ($0.rawValue, $0 == .u6 ? "minder dan 12 uur" : "\($0.perWeek) uur") }
        case .termijn: Termijn.allCases.map { ($0.rawValue, $0.months.map { "\($0) mnd" } ?? $0.rawValue) }
        case .doorstroom:
            Afstand.allCases.flatMap { from in
                Afstand.allCases.map { to in
                    ("\(from.rawValue)>\(to.rawValue)", "\(Self.groep(from)) naar \(Self.groep(to))")
                }
            }
        case .periode: []
        }
    }

    /// The word of a code; nil for a text that is none.
    public func word(of code: String) -> String? {
        if self == .periode { return Self.kind(ofPeriod: code).map { "\($0) \(code)" } }
        return Self.byCode[self]?[code]
    }

    /// The code of a word; nil for a text that is none.
    public func code(of word: String) -> String? {
        guard self == .periode else { return Self.byWord[self]?[word] }
        guard let space = word.firstIndex(of: " ") else { return nil }
        let code = String(word[word.index(after: space)...])
        return Self.kind(ofPeriod: code).map { $0 == word[..<space] } == true ? code : nil
    }

    // A file of dossiers has hundreds of thousands of them.
    private static let byCode = lookup { ($0.code, $0.word) }
    private static let byWord = lookup { ($0.word, $0.code) }

    private static func lookup(_ pair: ((code: String, word: String)) -> (String, String)) -> [Codes: [String: String]]
    {
        Dictionary(
            uniqueKeysWithValues: allCases.map { ($0, Dictionary(uniqueKeysWithValues: $0.words.map(pair))) })
    }

    private static func groep(_ afstand: Afstand) -> String { "groep \(afstand.rawValue)" }

    private static func bands<B: Band>(_ type: B.Type, months: Int, _ unit: String, last: String) -> [(
        code: String, word: String
    )] {
        B.allCases.map { band in
            let lower = band.lower / months
            return (band.rawValue, band.upper.map { "\(lower) tot \($0 / months) \(unit)" } ?? "\(lower) \(last)")
        }
    }

    /// What `2019`, `2022-H1`, `2022-K3`, `2022-09` and `2022-01/2022-06` are.
    private static func kind(ofPeriod code: String) -> String? {
        guard code.utf8.prefix(4).count(where: { (48...57).contains($0) }) == 4 else { return nil }
        let rest = code.dropFirst(4)
        if rest.isEmpty { return "jaar" }
        if rest.hasPrefix("-H") { return "halfjaar" }
        if rest.hasPrefix("-K") { return "kwartaal" }
        return rest.contains("/") ? "maanden" : "maand"
    }
}
