internal import BijstandCaseload
internal import Foundation

/// The keys of a row of the documents, and of a number of the product beside it.
private enum RijKey: String, TableKey { case rij, plaats, wat, oordeel, document, product, waar, waarom }
private enum WaardeKey: String, TableKey { case scenario, getal, cijfer }

/// Reads a file of rows: what the documents say, place by place, and what the product has of it.
public struct DocumentRijen {
    private let log = DiagnosticLog()
    private let fields: FieldReader

    /// All rows of a file, in their order.
    ///
    /// - Throws: ``MissingInput`` when the file is not there; ``InvalidInput`` with everything that is wrong in it: a number twice, a
    ///   file that is not there, what is not covered without a reason.
    public static func read(_ path: String) throws -> [DocumentRij] {
        let reader = DocumentRijen()
        let root = try YAMLFile.read(path, reader.log)
        let rows = root.map(reader.rows) ?? []
        try reader.log.throwIfAny()
        return rows
    }

    private init() { fields = FieldReader(log: log) }

    private func rows(_ root: Node) -> [DocumentRij] {
        guard let items = root["rijen"]?.items else {
            log.add(root["rijen"] ?? root, "rijen", found: root["rijen"]?.found ?? "nothing", expected: "a list")
            return []
        }
        var known: [Int: Int] = [:]
        return items.enumerated().compactMap { index, item in
            let row = row(item, "rijen[\(index + 1)]")
            if let row, let before = known.updateValue(row.line, forKey: row.nummer) {
                log.add(
                    item, "rijen[\(index + 1)].\(RijKey.rij)", found: "row \(row.nummer) again",
                    expected: "each row once: it stands on line \(before) too")
            }
            return row
        }
    }

    private func row(_ node: Node, _ place: String) -> DocumentRij? {
        guard node.entries != nil else {
            log.add(node, place, found: node.found, expected: "a table with rij, plaats, wat and oordeel")
            return nil
        }
        fields.unknownKeys(node, RijKey.names, place)
        let nummer = fields.whole(node, RijKey.rij, in: 1...9999, place)
        if node[RijKey.rij] == nil {
            log.add(node, "\(place).\(RijKey.rij)", found: "nothing", expected: "a whole number, 1 to 9999")
        }
        func optional(_ key: RijKey) -> String? { node[key] == nil ? nil : fields.text(node, key, place) }
        let (plaats, wat) = (fields.text(node, RijKey.plaats, place), fields.text(node, RijKey.wat, place))
        let oordeel: DocumentRij.Oordeel? = fields.choice(
            node, RijKey.oordeel, DocumentRij.Oordeel.allCases, place)
        let (document, waarom) = (optional(.document), optional(.waarom))
        if let oordeel, oordeel != .gedekt, node[RijKey.waarom] == nil {
            log.add(
                node, "\(place).\(RijKey.waarom)", found: "nothing, of what is \(oordeel.rawValue)",
                expected: "what is not there, and why")
        }
        let product = list(node, .product, place).enumerated().compactMap {
            waarde($1, "\(place).\(RijKey.product)[\($0 + 1)]")
        }
        let waar = list(node, .waar, place).compactMap { file($0, "\(place).\(RijKey.waar)") }
        guard let nummer, let plaats, let wat, let oordeel else { return nil }
        return DocumentRij(
            nummer: nummer, plaats: plaats, wat: wat, oordeel: oordeel, document: document, product: product,
            waar: waar,
            waarom: waarom, line: node.line)
    }

    private func list(_ node: Node, _ key: RijKey, _ place: String) -> [Node] {
        guard let child = node[key] else { return [] }
        guard let items = child.items else {
            log.add(child, "\(place).\(key)", found: child.found, expected: "a list")
            return []
        }
        return items
    }

    private func file(_ node: Node, _ place: String) -> String? {
        guard let name = node.text,
            FileManager.default.fileExists(atPath: ReferencedFiles.path(name, besides: node.file))
        else {
            log.add(node, place, found: node.found, expected: "a file, relative to this one")
            return nil
        }
        return name
    }

    private func waarde(_ node: Node, _ place: String) -> DocumentRij.Waarde? {
        guard node.entries != nil else {
            log.add(node, place, found: node.found, expected: "a table with scenario, and getal or cijfer")
            return nil
        }
        fields.unknownKeys(node, WaardeKey.names, place)
        let scenario = fields.text(node, WaardeKey.scenario, place)
        let kinds = [WaardeKey.getal, .cijfer].filter { node[$0] != nil }
        guard kinds.count == 1, let scenario, let name = fields.text(node, kinds[0], place) else {
            if kinds.count != 1 {
                log.add(node, place, found: node.found, expected: "a table with scenario, and getal or cijfer")
            }
            return nil
        }
        return DocumentRij.Waarde(scenario: scenario, soort: kinds[0] == .getal ? .getal(name) : .cijfer(name))
    }
}
