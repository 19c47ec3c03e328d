internal import BijstandCaseload

/// Reads amounts of a budget proposal: whole cents, with what a copy reads where that is something else.
struct BedragDecoder {
    let log: DiagnosticLog

    static let yearExample: Message = "a year such as 2020"
    /// Amounts stay below this, so that sums of cents fit.
    static let limit = 1e12

    /// A plain amount, or `{waarde, gelezen, opmerking}`.
    func decode(_ node: Node, _ path: String) -> Begroting.Bedrag? {
        guard node.entries != nil else { return euro(node, path).map { Begroting.Bedrag($0) } }
        let fields = FieldReader(log: log)
        fields.unknownKeys(node, BedragKey.names, path)
        guard let child = node[BedragKey.waarde] else {
            log.add(node, "\(path).\(BedragKey.waarde)", found: "nothing", expected: "what the amount is taken to be")
            return nil
        }
        func text(_ key: BedragKey) -> String? { node[key] == nil ? nil : fields.text(node, key, path) }
        let (gelezen, opmerking) = (text(.gelezen), text(.opmerking))
        if node[BedragKey.gelezen] == nil, let remark = node[BedragKey.opmerking] {
            log.add(
                remark, "\(path).\(BedragKey.opmerking)", found: "a remark without gelezen",
                expected: "gelezen, what the copy reads, beside it; or toelichting on the line")
        }
        return euro(child, "\(path).\(BedragKey.waarde)").map {
            Begroting.Bedrag($0, gelezen: gelezen, opmerking: opmerking)
        }
    }

    func euro(_ node: Node, _ path: String) -> Euro? {
        guard let value = QuantityDecoder(log: log).number(node, path, .euro) else { return nil }
        let euro = abs(value) < Self.limit ? Euro(rounding: value) : nil
        guard let euro, abs(Double(euro.cents) / 100 - value) <= abs(value) * 1e-15 else {
            log.add(node, path, found: node.found, expected: "euros in whole cents, below a million million")
            return nil
        }
        return euro
    }

    /// Reads `bron`, `aanname` and the unit, which is euro.
    func context(_ node: Node, _ path: String, _ outer: TableContext) -> TableContext {
        if let eenheid = node[MetaKey.eenheid] {
            if case .scalar(Eenheid.euro.rawValue, _) = eenheid.content {
            } else {
                log.add(
                    eenheid, "\(path).\(MetaKey.eenheid)", found: eenheid.found, expected: "'\(Eenheid.euro.rawValue)'")
            }
        }
        return outer.refined(by: node, nil, path, log)
    }

    static func year(_ text: String) -> Int? {
        text.utf8.count == 4 && text.utf8.allSatisfy { (48...57).contains($0) }
            ? Int(text).flatMap { (1900...2199).contains($0) ? $0 : nil } : nil
    }
}
