internal import BijstandCaseload

/// Reads which rules of the vangnet are open.
struct VangnetDecoder {
    private let log: DiagnosticLog
    private let fields: FieldReader

    init(_ log: DiagnosticLog) {
        self.log = log
        fields = FieldReader(log: log)
    }

    static let section = "vangnet"
    static let band = Keuze.band2015.key
    static let meerjarig = Keuze.meerjarig2019.key
    static let verruimd = Keuze.verruimd.key
    static let verlaagd = Keuze.verlaagd.key
    static let actief = Keuze.verruimdActief.key
    static let vergoeding = Keuze.verruimdVergoeding.key
    static let tekortjaren = Keuze.verlaagdTekortjaren.key

    /// The regular rules where the block is absent.
    func decode(_ node: Node?) -> VangnetKeuze {
        let keys = [Self.band, Self.meerjarig, Self.verruimd, Self.verlaagd]
        guard let node, let context = table(node, keys, Self.section, TableContext()) else { return .regulier }
        if node[Self.band] != nil || node[Self.meerjarig] != nil { requireSource(node, Self.section, context) }
        let standard = VangnetKeuze.regulier
        return VangnetKeuze(
            band2015: choice(node, Self.band, Self.section, standard.band2015),
            meerjarig2019: choice(node, Self.meerjarig, Self.section, standard.meerjarig2019),
            verruimd: verruimd(node[Self.verruimd], context), verlaagd: verlaagd(node[Self.verlaagd], context))
    }

    private func verruimd(_ node: Node?, _ outer: TableContext) -> VangnetKeuze.Verruimd? {
        let path = "\(Self.section).\(Self.verruimd)"
        guard let node, isOpen(node, [Self.vergoeding], path, outer) else { return nil }
        return VangnetKeuze.Verruimd(
            vergoeding: choice(node, Self.vergoeding, path, VangnetKeuze.Verruimd().vergoeding))
    }

    private func verlaagd(_ node: Node?, _ outer: TableContext) -> VangnetKeuze.Verlaagd? {
        let path = "\(Self.section).\(Self.verlaagd)"
        guard let node, isOpen(node, [Self.vergoeding, Self.tekortjaren], path, outer) else { return nil }
        let standard = VangnetKeuze.Verlaagd()
        return VangnetKeuze.Verlaagd(
            vergoeding: choice(node, Self.vergoeding, path, standard.vergoeding),
            tekortjaren: choice(node, Self.tekortjaren, path, standard.tekortjaren))
    }

    /// A variant is open where its table stands, unless it is switched off.
    private func isOpen(_ node: Node, _ keys: [String], _ path: String, _ outer: TableContext) -> Bool {
        guard let context = table(node, [Self.actief] + keys, path, outer) else { return false }
        requireSource(node, path, context)
        return fields.flag(node, Self.actief, path, default: true)
    }

    private func table(_ node: Node, _ keys: [String], _ path: String, _ outer: TableContext) -> TableContext? {
        guard node.entries != nil else {
            log.add(node, path, found: node.found, expected: "a table of keys: \(keys.joined(separator: ", "))")
            return nil
        }
        fields.unknownKeys(node, keys + TableDecoder.meta.filter { $0 != "eenheid" }, path)
        return outer.refined(by: node, nil, path, log)
    }

    private func requireSource(_ node: Node, _ path: String, _ context: TableContext) {
        if context.provenance == nil {
            log.add(node, path, found: "a choice without a source", expected: "bron: … or aanname: true")
        }
    }

    private func choice<Choice: RawRepresentable<String> & CaseIterable>(
        _ node: Node, _ key: String, _ path: String, _ standard: Choice
    ) -> Choice {
        node[key] == nil ? standard : fields.choice(node, key, Array(Choice.allCases), path) ?? standard
    }
}
