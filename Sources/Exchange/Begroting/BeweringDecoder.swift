internal import BijstandCaseload

/// Reads what the text of a budget proposal states: an amount, and what to hold it against.
struct BeweringDecoder {
    let log: DiagnosticLog
    private let programmas: [String]
    private let known: Set<String>

    init(log: DiagnosticLog, programmas: [String]) {
        self.log = log
        self.programmas = programmas
        known = Set(programmas)
    }

    /// Programmes that a message names at most.
    private static let named = 50

    func decode(_ node: Node, _ path: String, _ outer: TableContext) -> Begroting.Bewering? {
        let fields = FieldReader(log: log)
        let amounts = BedragDecoder(log: log)
        fields.unknownKeys(node, BeweringKey.names + TableDecoder.meta, path)
        let context = amounts.context(node, path, outer)
        if context.provenance == nil {
            log.add(
                node, path, found: "a statement without a source",
                expected: "bron: … or aanname: true, here or on the begroting")
        }
        let naam = fields.text(node, BeweringKey.naam, path)
        let citaat = fields.text(node, BeweringKey.citaat, path)
        let opmerking = node[BeweringKey.opmerking] == nil ? nil : fields.text(node, BeweringKey.opmerking, path)
        let bedrag = node[BeweringKey.bedrag].flatMap { amounts.decode($0, "\(path).\(BeweringKey.bedrag)") }
        let som = sum(node, path, amounts)
        let soort: Begroting.Soort? =
            node[BeweringKey.soort] == nil
            ? nil : fields.choice(node, BeweringKey.soort, Begroting.Soort.allCases, path)
        let given = [BeweringKey.bedrag, .som, .soort].filter { node[$0] != nil }.map(\.key)
        if given.count != 2 {
            log.add(
                node, path, found: given.isEmpty ? "nothing to compare" : "\(given.joined(separator: ", "))",
                expected: "two of bedrag, som and soort: the first of them is held against the second")
        }
        let duur = duration(node, path, isOfTable: node[BeweringKey.soort] != nil)
        let programma = programma(node, path, fields)
        guard let naam, let citaat, let som, let duur, let provenance = context.provenance else { return nil }
        return Begroting.Bewering(
            naam: naam, citaat: citaat, programma: programma, bedrag: bedrag, som: som, soort: soort, duur: duur,
            opmerking: opmerking, provenance: provenance)
    }

    private func sum(_ node: Node, _ path: String, _ amounts: BedragDecoder) -> [Euro]? {
        guard let child = node[BeweringKey.som] else { return [] }
        guard case .list(let items) = child.content, !items.isEmpty else {
            log.add(child, "\(path).\(BeweringKey.som)", found: child.found, expected: "a list of amounts")
            return nil
        }
        if let comma = items.decimalComma {
            log.warnOwn(
                comma.node.place, "\(path).\(BeweringKey.som)",
                "\(comma.text) is read as two amounts; of one with a decimal comma type \(comma.text.replacing(",", with: "."))"
            )
        }
        return items.enumerated().compactMap { amounts.euro($1, "\(path).\(BeweringKey.som)[\($0 + 1)]") }
    }

    private func programma(_ node: Node, _ path: String, _ fields: FieldReader) -> String? {
        guard let child = node[BeweringKey.programma], let naam = fields.text(node, BeweringKey.programma, path) else {
            return nil
        }
        if !programmas.isEmpty && !known.contains(naam) {
            log.add(
                child, "\(path).\(BeweringKey.programma)", found: "'\(naam)'",
                expected: "one of \(programmas.prefix(Self.named).joined(separator: ", "))",
                suggestion: Suggestion.nearest(to: naam, in: programmas.prefix(Self.named).map(\.self)))
        }
        return naam
    }

    /// `van` and `tot` for each of these years, or `jaren` for so many; nothing where no line of the table is meant.
    private func duration(_ node: Node, _ path: String, isOfTable: Bool) -> Begroting.Bewering.Duur? {
        if let count = node[BeweringKey.jaren] {
            if !isOfTable || node[BeweringKey.van] != nil || node[BeweringKey.tot] != nil {
                log.add(
                    count, "\(path).\(BeweringKey.jaren)",
                    found: isOfTable ? "jaren beside van or tot" : "jaren without soort",
                    expected: "jaren (so many) for a soort, or van and tot (which)")
            }
            return FieldReader(log: log).whole(node, BeweringKey.jaren, in: 1...100, path).map { .aantal($0) }
        }
        func year(_ key: BeweringKey) -> Int? {
            guard let child = node[key] else { return nil }
            guard case .scalar(let text, _) = child.content, let year = BedragDecoder.year(text) else {
                log.add(child, "\(path).\(key)", found: child.found, expected: BedragDecoder.yearExample)
                return nil
            }
            return year
        }
        let (from, to) = (year(.van), year(.tot))
        if node[BeweringKey.van] == nil {
            if isOfTable || node[BeweringKey.tot] != nil {
                log.add(
                    node[BeweringKey.tot] ?? node, "\(path).\(BeweringKey.van)", found: "nothing",
                    expected: "the first year, or jaren: so many years")
                return nil
            }
            return .open
        }
        guard let from, to != nil || node[BeweringKey.tot] == nil else { return nil }
        guard to ?? from >= from else {
            log.add(
                node[BeweringKey.tot]!, "\(path).\(BeweringKey.tot)", found: "'\(to!)', before van",
                expected: "\(from) or later")
            return nil
        }
        return .years(from...(to ?? from))
    }
}
