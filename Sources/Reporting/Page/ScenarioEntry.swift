import BijstandCaseload
import BijstandExchange
import Foundation

/// A row of a list of scenarios: what a file asks, stands on and rests on.
package struct ScenarioEntry {
    package static func table(_ entries: [ScenarioEntry], _ language: Language) -> TextTable {
        return TextTable(
            header: [
                "scenario", language.say(nl: "wat het vraagt", en: "what it asks"), "basis",
                language.say(nl: "soort", en: "kind"),
                language.say(nl: "waar de getallen vandaan komen", en: "where its numbers come from"),
            ], rows: entries.map(\.row), textColumns: Set(0..<5))
    }

    private let row: [String]

    /// - Parameter link: the file as seen from the page.
    package init(path: String, link: String, _ language: Language) throws {
        let file = try ScenarioFile(path: path)
        let text = try String(contentsOfFile: path, encoding: .utf8)
        let root = try JSONSerialization.jsonObject(with: Data(file.canonical.utf8)) as? [String: Any]
        let isOwn = text.contains(#/(?m)^toelichting: /#)
        let about = (isOwn ? root?["toelichting"] as? String : nil) ?? ""
        let titel = root?["titel"] as? String ?? file.scenario.naam
        let basis = text.firstMatch(of: #/(?m)^basis: *(.+?) *$/#).map { ($0.1 as NSString).lastPathComponent } ?? "–"
        let named = Set(text.matches(of: #/naam: *([A-Za-z0-9._-]+)/#).map { String($0.1) })
        var kinds = file.scenario.interventions.filter { named.contains($0.naam) }.map(\.soort.rawValue)
        if text.contains("actief: false") {
            kinds.append(language.say(nl: "zonder een deel van de basis", en: "without a part of its basis"))
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
            "[\(file.scenario.naam)](\(link))", "**\(titel).** \(about)", basis,
            kinds.isEmpty ? "–" : Self.unique(kinds).joined(separator: ", "),
            sources.isEmpty ? language.say(nl: "als de basis", en: "as its basis") : sources.joined(separator: "; "),
        ].map { $0.trimmingCharacters(in: .whitespaces) }
    }

    private static func unique(_ texts: [String]) -> [String] {
        var seen: Set<String> = []
        return texts.filter { seen.insert($0).inserted }
    }
}
