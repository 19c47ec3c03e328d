internal import BijstandCaseload

/// Reads the list of money of others.
struct GeldbronDecoder {
    let log: DiagnosticLog
    /// Names of the scenario's measures, switched on or off.
    private let maatregelen: [String]
    /// Of the run.
    private let jaren: [Int]
    private let fields: FieldReader
    private let amounts: BedragDecoder

    init(_ log: DiagnosticLog, maatregelen: [String], jaren: [Int]) {
        self.log = log
        self.maatregelen = maatregelen
        self.jaren = jaren
        fields = FieldReader(log: log)
        amounts = BedragDecoder(log: log)
    }

    func decode(_ node: Node?) -> [Geldbron] {
        guard let node else { return [] }
        guard let items = node.items else {
            log.add(node, RootKey.geldbronnen.key, found: node.found, expected: "a list")
            return []
        }
        return items.enumerated().compactMap { index, item in bron(item, "\(RootKey.geldbronnen)[\(index + 1)]") }
    }

    private func bron(_ node: Node, _ place: String) -> Geldbron? {
        guard node.entries != nil else {
            log.add(node, place, found: node.found, expected: "a table with naam and bedragen")
            return nil
        }
        let naam = fields.text(node, GeldbronKey.naam, place)
        let path = naam.map { "\(RootKey.geldbronnen).\($0)" } ?? place
        if let naam, !BegrotingDecoder.isName(naam) {
            log.add(
                node[GeldbronKey.naam]!, "\(place).\(GeldbronKey.naam)", found: "'\(naam)'",
                expected: "letters, digits, '-' and '_', at most 100")
        }
        fields.unknownKeys(node, GeldbronKey.names + TableDecoder.meta, path)
        let context = amounts.context(node, path, TableContext())
        if context.provenance == nil {
            log.add(node, path, found: "money without a source", expected: "bron: … or aanname: true")
        }
        let bedragen = years(node[GeldbronKey.bedragen], "\(path).\(GeldbronKey.bedragen)")
        if node[GeldbronKey.bedragen] == nil {
            log.add(
                node, "\(path).\(GeldbronKey.bedragen)", found: "nothing",
                expected: "amounts by year, such as {2020: 360_000}")
        }
        let regio = years(node[GeldbronKey.regio], "\(path).\(GeldbronKey.regio)")
        for whole in regio {
            guard let own = bedragen.first(where: { $0.year == whole.year }), own.euro > whole.euro else { continue }
            log.add(
                node[GeldbronKey.regio]!, "\(path).\(GeldbronKey.regio).\(whole.year)",
                found: "\(whole.euro.dutch), less than the municipality gets",
                expected: "\(own.euro.dutch) or more: what the whole region gets")
        }
        let voor = node[GeldbronKey.voor] == nil ? nil : fields.text(node, GeldbronKey.voor, path)
        if let voor, !maatregelen.contains(voor) {
            log.add(
                node[GeldbronKey.voor]!, "\(path).\(GeldbronKey.voor)", found: "'\(voor)'",
                expected: "the name of a measure", suggestion: Suggestion.nearest(to: voor, in: maatregelen))
        }
        guard let naam, let provenance = context.provenance else { return nil }
        return Geldbron(naam: naam, bedragen: bedragen, regio: regio, voor: voor, provenance: provenance)
    }

    private func years(_ node: Node?, _ path: String) -> [Geldbron.Bedrag] {
        guard let node else { return [] }
        guard let entries = node.entries, !entries.isEmpty else {
            log.add(
                node, path, found: node.entries == nil ? node.found : "an empty table",
                expected: "amounts by year, such as {2020: 360_000}")
            return []
        }
        let read = entries.compactMap { entry -> Geldbron.Bedrag? in
            let own = "\(path).\(entry.key)"
            guard let year = BedragDecoder.year(entry.key) else {
                log.add(entry.value, own, found: "'\(entry.key)'", expected: BedragDecoder.yearExample)
                return nil
            }
            guard let euro = amounts.euro(entry.value, own) else { return nil }
            if !jaren.contains(year) { log.warnOutside(entry, jaren, path) }
            if euro < .zero {
                log.add(entry.value, own, found: entry.value.found, expected: "0 or more: it is money that comes in")
            }
            return Geldbron.Bedrag(year: year, euro: euro)
        }
        return read.sorted { $0.year < $1.year }
    }
}
