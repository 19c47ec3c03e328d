import BijstandCaseload
import Testing

/// Whether a text is of one language: words of the other that neither names nor sources hold.
enum Speech {
    private static let english: Set<String> = [
        "the", "with", "year", "years", "mean", "and", "from", "which", "than", "that", "chance", "forecast", "source",
        "households", "replications", "found", "written", "key", "figure", "difference", "base", "yes", "no", "months",
    ]
    private static let dutch: Set<String> = [
        "de", "het", "een", "van", "voor", "jaar", "jaren", "kans", "en", "niet", "maar", "wordt", "zijn",
        "naar",
        "bron", "huishoudens", "replicaties", "gevonden", "geschreven", "kerncijfer", "verschil", "ja", "nee",
        "maanden",
    ]

    /// Words of the other language in a text.
    ///
    /// - Parameter names: what is spelled alike in both, and texts of scenarios and files.
    static func strays(_ text: String, _ language: Language, except names: [String] = []) -> [String] {
        let others = language == .nl ? english : dutch
        let own = names.reduce(text) { $0.replacing($1, with: " ") }
        // Code, file names and figures are names.
        let prose = own.replacing(#/`[^`]*`/#, with: " ").replacing(#/[\w.-]*[_.(\/][\w().\/-]*\w[\w()]*/#, with: " ")
        return prose.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init).filter(others.contains)
    }

    static func expect(
        _ text: (Language) throws -> String, except names: [String] = [],
        sourceLocation: SourceLocation = #_sourceLocation
    ) rethrows {
        let both = try Language.allCases.map { ($0, try text($0)) }
        for (language, text) in both {
            let found = strays(text, language, except: names)
            #expect(found.isEmpty && !text.isEmpty, "\(language): \(found) in\n\(text)", sourceLocation: sourceLocation)
        }
        #expect(both[0].1 != both[1].1, "the same in both", sourceLocation: sourceLocation)
    }
}
