import BijstandCaseload
import BijstandExchange
import Foundation

/// A row of a list of scenarios: what a file asks, stands on and rests on.
package struct ScenarioEntry {
    package static func table(_ entries: [ScenarioEntry], _ language: Language) -> TextTable {
        return TextTable(
            header: [
                "scenario", language.say(nl: "wat het vraagt", en: "what it asks"),
                language.say(nl: "ligt over", en: "lies over"),
                language.say(nl: "soort", en: "kind"),
                language.say(nl: "waar de getallen vandaan komen", en: "where its numbers come from"),
            ], rows: entries.map(\.row), textColumns: Set(0..<5))
    }

    private let row: [String]

    /// - Parameter link: the file as seen from the page.
    package init(path: String, link: String, _ language: Language) throws {
        let text = try String(contentsOfFile: path, encoding: .utf8)
        let (naam, titel, about, basis, soorten) = try Self.head(path, text, language)
        var kinds = soorten
        if text.contains("actief: false") {
            kinds.append(language.say(nl: "zonder een deel ervan", en: "without a part of it"))
        }
        if text.contains(#/(?m)^(buig|kosten|participatiebudget):/#) {
            kinds.append(language.say(nl: "geld", en: "money"))
        }
        if text.contains(#/(?m)^(beginstand|instroom|uitstroom|werk|indeling|loonkostensubsidie|horizon):/#) {
            kinds.append("model")
        }
        var sources = Self.unique(text.matches(of: #/bron: "([^"]*)"/#).map { String($0.1) })
        if text.contains("aanname: true") { sources.append(language.say(nl: "aannamen", en: "assumptions")) }
        row = [
            "[\(naam)](\(link))", "**\(titel).** \(about)", basis,
            kinds.isEmpty ? "–" : Self.unique(kinds).joined(separator: ", "),
            sources.isEmpty
                ? language.say(nl: "als wat eronder ligt", en: "as what is under it") : sources.joined(separator: "; "),
        ].map { $0.trimmingCharacters(in: .whitespaces) }
    }

    private typealias Head = (naam: String, titel: String, about: String, basis: String, soorten: [String])

    /// What a file says of itself, and what it lies over: its basis, or what a layer needs of any scenario.
    private static func head(_ path: String, _ text: String, _ language: Language) throws -> Head {
        if let layer = try LayerFile(path: path) {
            let needs = layer.nodig.map { "`\($0)`" }.joined(separator: ", ")
            let basis =
                needs.isEmpty
                ? language.say(nl: "elk scenario", en: "any scenario")
                : language.say(nl: "een scenario met \(needs)", en: "a scenario with \(needs)")
            return (layer.naam, layer.titel, layer.toelichting, basis, layer.soorten.map(\.rawValue))
        }
        let file = try ScenarioFile(path: path)
        let root = try JSONSerialization.jsonObject(with: Data(file.canonical.utf8)) as? [String: Any]
        let isOwn = text.contains(#/(?m)^toelichting: /#)
        let about = (isOwn ? root?["toelichting"] as? String : nil) ?? ""
        let basis = text.firstMatch(of: #/(?m)^basis: *(.+?) *$/#).map { ($0.1 as NSString).lastPathComponent } ?? "–"
        let named = Set(text.matches(of: #/naam: *([A-Za-z0-9._-]+)/#).map { String($0.1) })
        let soorten = file.scenario.interventions.filter { named.contains($0.naam) }.map(\.soort.rawValue)
        return (file.scenario.naam, root?["titel"] as? String ?? file.scenario.naam, about, basis, soorten)
    }

    private static func unique(_ texts: [String]) -> [String] {
        var seen: Set<String> = []
        return texts.filter { seen.insert($0).inserted }
    }
}
