internal import BijstandCaseload

/// Reads which rules of the vangnet are open.
struct VangnetDecoder {
    private let log: DiagnosticLog
    private let fields: FieldReader

    init(_ log: DiagnosticLog) {
        self.log = log
        fields = FieldReader(log: log)
    }

    private static let section = RootKey.vangnet.key

    /// The regular rules where the block is absent.
    func decode(_ node: Node?) -> VangnetKeuze {
        let path = Self.section
        guard let node, let context = table(node, path, TableContext()) else { return .regulier }
        if node[Keuze.band2015] != nil || node[Keuze.meerjarig2019] != nil { requireSource(node, path, context) }
        let standard = VangnetKeuze.regulier
        return VangnetKeuze(
            band2015: choice(node, .band2015, path, standard.band2015),
            meerjarig2019: choice(node, .meerjarig2019, path, standard.meerjarig2019),
            verruimd: verruimd(node[Keuze.verruimd], context), verlaagd: verlaagd(node[Keuze.verlaagd], context))
    }

    private func verruimd(_ node: Node?, _ outer: TableContext) -> VangnetKeuze.Verruimd? {
        let path = Keuze.verruimd.rawValue
        guard let node, isOpen(node, .verruimdActief, path, outer) else { return nil }
        return VangnetKeuze.Verruimd(
            vergoeding: choice(node, .verruimdVergoeding, path, VangnetKeuze.Verruimd().vergoeding))
    }

    private func verlaagd(_ node: Node?, _ outer: TableContext) -> VangnetKeuze.Verlaagd? {
        let path = Keuze.verlaagd.rawValue
        guard let node, isOpen(node, .verlaagdActief, path, outer) else { return nil }
        let standard = VangnetKeuze.Verlaagd()
        return VangnetKeuze.Verlaagd(
            vergoeding: choice(node, .verlaagdVergoeding, path, standard.vergoeding),
            tekortjaren: choice(node, .verlaagdTekortjaren, path, standard.tekortjaren))
    }

    /// A variant is open where its table stands, unless it is switched off.
    private func isOpen(_ node: Node, _ actief: Keuze, _ path: String, _ outer: TableContext) -> Bool {
        guard let context = table(node, path, outer) else { return false }
        requireSource(node, path, context)
        return fields.flag(node, actief, path, default: true)
    }

    private func table(_ node: Node, _ path: String, _ outer: TableContext) -> TableContext? {
        let keys = Keuze.of(path).map(\.key)
        guard node.entries != nil else {
            log.add(node, path, found: node.found, expected: "a table of keys: \(keys.joined(separator: ", "))")
            return nil
        }
        fields.unknownKeys(node, keys + MetaKey.withoutUnit.map(\.key), path)
        return outer.refined(by: node, nil, path, log)
    }

    private func requireSource(_ node: Node, _ path: String, _ context: TableContext) {
        if context.provenance == nil {
            log.add(node, path, found: "a choice without a source", expected: "bron: … or aanname: true")
        }
    }

    private func choice<Choice: RawRepresentable<String> & CaseIterable>(
        _ node: Node, _ key: Keuze, _ path: String, _ standard: Choice
    ) -> Choice {
        node[key] == nil ? standard : fields.choice(node, key, Array(Choice.allCases), path) ?? standard
    }
}
