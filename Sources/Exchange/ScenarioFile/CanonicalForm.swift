extension ScenarioTree {
    /// The canonical form: JSON with sorted keys, one spelling per number and texts as they were written; the same for any
    /// formatting or comments. Read back as a scenario file it is the same scenario, and has the same canonical form.
    static func canonical(_ node: Node) -> String { canonical(KennisKeys.written(in: node), isText: false) }

    /// Keys whose value is a text, also where it looks like a number or a word of YAML: `gelezen: 550.000`, `naam: 1_0`,
    /// `titel: true`. The schema of scenario files knows the same (a test holds one against the other).
    static let texts: Set<String> = [
        "naam", "titel", "gemeente", "toelichting", "bron", "citaat", "gelezen", "opmerking", "programma", "eenheid",
        "bekend",
        "peildatum", "document", "plaats", "hier", "anders", "voor",
    ]
    /// How to read a dossier file: names of columns and codes, all text but the numbers.
    static let format = (key: OpeningSource.file, numbers: [MappingKey.onderbrekingDagen.key] as Set)

    /// - Parameter isText: whether decoders read a scalar here as a text.
    private static func canonical(_ node: Node, isText: Bool) -> String {
        switch node.content {
        case .scalar(let text, let isPlain):
            if isPlain, !isText {
                if let number = ScenarioNumber.parse(text) { return ScenarioNumber.canonical(number) }
                if text == "true" || text == "false" { return text }
            }
            return JSONText.quoted(text)
        case .hole: return "null"
        case .list(let items): return "[" + items.map { canonical($0, isText: isText) }.joined(separator: ",") + "]"
        case .mapping(let entries):
            let sorted = entries.sorted { $0.key < $1.key }
            return "{"
                + sorted.map { entry in
                    let isText =
                        texts.contains(entry.key) || entry.key == format.key
                        || isText && !format.numbers.contains(entry.key)
                    return JSONText.quoted(entry.key) + ":" + canonical(entry.value, isText: isText)
                }.joined(separator: ",") + "}"
        }
    }
}
