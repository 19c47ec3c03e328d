internal import BijstandCaseload
internal import Foundation

/// What a result's manifest tells of its scenario for people: names, and every number with where it is from.
public struct ManifestScenario: Sendable {
    public let naam: String
    public let titel: String
    public let peildatum: String?
    public let gemeente: String?
    /// What it stipulates, by name.
    public let watAls: [String]
    /// Its numbers, in the order of the scenario.
    public let getallen: [Getal]

    /// A number of the scenario, or of a distribution its parameters.
    public struct Getal: Sendable {
        /// As `uitstroom.hazard.werk.1`.
        public let pad: String
        public let waarde: String
        public let isAanname: Bool
        /// Whether it has a distribution.
        public let isVerdeling: Bool
        public let bron: String?
        public let toelichting: String?
    }

    public init(_ manifest: Manifest) {
        let log = DiagnosticLog()
        let root = YAMLFile.parse(Data(manifest.scenario.utf8), file: Manifest.fileName, log)
        let naam = root?["naam"]?.text ?? ""
        self.naam = naam
        titel = root?["titel"]?.text ?? naam
        peildatum = root?["peildatum"]?.text
        gemeente = root?["gemeente"]?.text
        watAls = root.map { KennisStamp(log: log, bronnen: Bronnen()).stipulations($0) } ?? []
        var getallen: [Getal] = []
        if let root { Self.walk(root, "", Herkomst(), &getallen) }
        self.getallen = getallen
    }

    /// What a table says of the numbers below it.
    private struct Herkomst {
        var isAanname = false
        var bron: String?
        var toelichting: String?
    }

    private static let words = [
        "naam", "titel", "bron", "toelichting", "eenheid", "bekend", "aanname", "structuur", "citaat", "soort",
        "opmerking",
        "gelezen", "parameters", "waarnemingen", "lezingen", "peildatum", "start", "gemeente", "van", "tot", "bewijs",
        "sha256", "pad", "stadium",
    ]
    private static let parts = ["verdeling", "gemiddelde", "sd", "min", "modus", "max", "aandeel_nul", "concentratie"]

    private static func walk(_ node: Node, _ path: String, _ outer: Herkomst, _ found: inout [Getal]) {
        switch node.content {
        case .hole: break
        case .scalar(let text, _):
            guard Double(text) != nil else { return }
            found.append(
                Getal(
                    pad: path, waarde: text, isAanname: outer.isAanname, isVerdeling: false, bron: outer.bron,
                    toelichting: outer.toelichting))
        case .list(let items):
            for (index, item) in items.enumerated() {
                walk(item, "\(path).\(item["naam"]?.text ?? "\(index + 1)")", outer, &found)
            }
        case .mapping(let entries):
            var inner = outer
            if let bron = node["bron"]?.text { (inner.bron, inner.isAanname) = (bron, false) }
            if node["aanname"]?.text == "true" { (inner.isAanname, inner.bron) = (true, node["bron"]?.text) }
            inner.toelichting = node["toelichting"]?.text ?? inner.toelichting
            if node["verdeling"] != nil {
                let text = parts.compactMap { key in node[key]?.text.map { key == "verdeling" ? $0 : "\(key) \($0)" } }
                found.append(
                    Getal(
                        pad: path, waarde: text.joined(separator: ", "), isAanname: inner.isAanname, isVerdeling: true,
                        bron: inner.bron, toelichting: inner.toelichting))
                return
            }
            for entry in entries where !words.contains(entry.key) {
                let isValue = entry.key == NumberKey.waarde.rawValue
                let below = isValue ? path : path.isEmpty ? entry.key : "\(path).\(entry.key)"
                walk(entry.value, below, inner, &found)
            }
        }
    }
}
