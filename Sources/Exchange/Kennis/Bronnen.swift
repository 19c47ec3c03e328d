internal import BijstandCaseload
internal import Foundation

/// Sources by key, each with its title and the month in which it was published: a file that scenario files name with `bronnen`.
struct Bronnen {
    private struct Bron {
        let titel: String
        let maand: Month
    }

    private var bronnen: [String: Bron] = [:]
    /// The files they were read from.
    private(set) var paths: [String] = []

    /// The month in which a source was published; nil where the text is no key.
    func published(_ key: String) -> Month? { bronnen[key]?.maand }

    /// A source by its title, where a key of it stands there.
    func titled(_ node: Node) -> Node {
        guard let bron = node.text.flatMap({ bronnen[$0] }) else { return node }
        var node = node
        node.content = .scalar(bron.titel, isPlain: false)
        return node
    }

    /// Adds what a file holds; of a key that is there already the later file tells.
    mutating func read(_ node: Node, _ log: DiagnosticLog) {
        guard case .scalar(let name, _) = node.content, !name.isEmpty else {
            log.add(node, RootKey.bronnen.key, found: node.found, expected: "the path of a file")
            return
        }
        let path = ReferencedFiles.path(name, besides: node.file)
        guard let root = try? YAMLFile.read(path, log) else {
            log.add(
                node, RootKey.bronnen.key, found: "'\(name)', which cannot be read", expected: "the path of a file")
            return
        }
        paths.append(path)
        for entry in root.entries ?? [] {
            let fields = FieldReader(log: log)
            for field in entry.value.entries ?? [] where !BronKey.names.contains(field.key) {
                log.unknown(field, among: BronKey.names, path: "\(entry.key).\(field.key)")
            }
            guard let titel = fields.text(entry.value, BronKey.titel, entry.key),
                let text = fields.text(entry.value, BronKey.maand, entry.key)
            else { continue }
            guard let maand = Month(text) else {
                log.add(
                    entry.value[BronKey.maand]!, "\(entry.key).\(BronKey.maand)", found: "'\(text)'",
                    expected: MonthText.expectation(text))
                continue
            }
            bronnen[entry.key] = Bron(titel: titel, maand: maand)
        }
    }
}

/// Keys of a source.
enum BronKey: String, TableKey {
    case titel, maand
}
