import BijstandCaseload
import BijstandExchange

/// An opening mark of a page: what is to stand between it and `<!-- einde -->`.
///
/// `<!-- KIND words setting=value … | figures -->`, over one line or more. Words are files, relative to the page, and what else the
/// kind asks for; figures may carry what the page says of them.
package struct Mark {
    package enum Kind: String, CaseIterable, Sendable {
        case vergelijk, reeks, bestand, lijst, waarnemingen, figuur, run, doelen, doelstellingen, lezingen, bewijs,
            documenten, businesscase, backtest, prijs, vangnet, normen

        /// Settings that it takes besides those of all kinds.
        var settings: [String] {
            switch self {
            case .vangnet: ["jaar", "budget", "prijs", "uitstromers"]
            case .bewijs: ["jaar", "meer"]
            case .backtest: ["aanloop"]
            case .vergelijk, .reeks, .bestand, .lijst, .waarnemingen, .figuur, .run, .doelen, .doelstellingen,
                .documenten, .businesscase,
                .lezingen, .prijs,
                .normen:
                []
            }
        }

        /// All of them, to name in a message.
        package static var list: String { allCases.map(\.rawValue).joined(separator: ", ") }
    }

    package static let closing = "<!-- einde -->"

    package let path: String
    /// Where it begins.
    package let line: Int
    package let kind: Kind
    package let words: [String]
    package let settings: [String: String]
    package let wishes: [FigureWish]

    /// - Parameter body: what stands behind the kind.
    init(path: String, line: Int, kind: Kind, body: Substring) throws(InvalidInput) {
        (self.path, self.line, self.kind) = (path, line, kind)
        let all = body.split(whereSeparator: \.isWhitespace).map(String.init)
        let bar = all.firstIndex(of: "|") ?? all.endIndex
        var (words, settings, unknown) = ([String](), [String: String](), String?.none)
        for word in all[..<bar] {
            guard let match = word.wholeMatch(of: #/([a-z]+)=(.+)/#) else {
                words.append(word)
                continue
            }
            let key = String(match.1)
            if !(Self.common + kind.settings).contains(key) || settings[key] != nil { unknown = unknown ?? word }
            settings[key] = String(match.2)
        }
        (self.words, self.settings) = (words, settings)
        wishes = all[bar...].dropFirst().map { FigureWish($0) }
        if let unknown {
            throw error(
                "'\(unknown)'", expected: "\((Self.common + kind.settings).joined(separator: ", ")), each once")
        }
        if settings["replicaties"] != nil && replications == nil {
            throw error("'replicaties=\(settings["replicaties"]!)'", expected: "replicaties=100")
        }
        if settings["taal"] != nil && language == nil {
            throw error("'taal=\(settings["taal"]!)'", expected: "taal=nl or taal=en")
        }
    }

    private static let common = ["replicaties", "taal", "naam"]

    /// How many it asks for; nil where it leaves that to who fills it.
    package var replications: UInt32? {
        settings["replicaties"].flatMap { UInt32($0) }.flatMap { $0 > 0 ? $0 : nil }
    }

    /// The language that it asks for; nil where it leaves that to who fills it.
    package var language: Language? { settings["taal"].flatMap(Language.init) }

    /// What a command calls it by: its `naam`, or else its first file without what is around the name.
    package var name: String? {
        settings["naam"]
            ?? words.first.map { word in
                let file = word.split(separator: "/").last.map(String.init) ?? word
                return file.hasSuffix(".yaml") ? String(file.dropLast(5)) : file
            }
    }

    /// As a message begins.
    package var place: String { "\(path):\(line)" }

    package func error(_ found: Message, expected: Message) -> InvalidInput {
        InvalidInput(diagnostics: [
            Diagnostic(file: path, line: line, key: "<!-- \(kind.rawValue)", found: found, expected: expected)
        ])
    }
}
