internal import BijstandCaseload

/// Reads a budget proposal: programmes with lines of amounts by year, and what the text states.
struct BegrotingDecoder {
    let log: DiagnosticLog
    private let fields: FieldReader
    private let amounts: BedragDecoder

    init(_ log: DiagnosticLog) {
        self.log = log
        fields = FieldReader(log: log)
        amounts = BedragDecoder(log: log)
    }

    private static let key = RootKey.begroting.key

    func decode(_ node: Node?) -> Begroting? {
        guard let node else { return nil }
        let path = Self.key
        guard node.entries != nil else {
            log.add(node, path, found: node.found, expected: "a table with programmas")
            return nil
        }
        fields.unknownKeys(node, BegrotingKey.names + TableDecoder.meta, path)
        let context = amounts.context(node, path, TableContext())
        let programmas = list(node, BegrotingKey.programmas, path, isRequired: true) { programma($0, $1, context) }
        let names = programmas?.map(\.naam) ?? []
        let statements = BeweringDecoder(log: log, programmas: names)
        let beweringen = list(node, BegrotingKey.beweringen, path, isRequired: false) {
            statements.decode($0, $1, context)
        }
        guard let programmas, let beweringen else { return nil }
        return Begroting(programmas: programmas, beweringen: beweringen)
    }

    private func programma(_ node: Node, _ path: String, _ outer: TableContext) -> Begroting.Programma? {
        fields.unknownKeys(node, ProgrammaKey.names + TableDecoder.meta, path)
        let context = amounts.context(node, path, outer)
        let naam = name(node, ProgrammaKey.naam, path)
        if naam == Begroting.totaal {
            log.add(
                node[ProgrammaKey.naam]!, "\(path).\(ProgrammaKey.naam)", found: "'\(Begroting.totaal)'",
                expected: "a name other than that of the sum")
        }
        let regels = list(node, ProgrammaKey.regels, path, isRequired: true) { regel($0, $1, context) }
        for soort in Begroting.Soort.allCases where soort.isSum && regels?.count(where: { $0.soort == soort }) ?? 0 > 1
        {
            log.add(
                node[ProgrammaKey.regels]!, "\(path).\(ProgrammaKey.regels)",
                found: "more than one line of soort \(soort.rawValue)",
                expected: "at most one: it is the sum of the others")
        }
        guard let naam, let regels else { return nil }
        return Begroting.Programma(naam: naam, regels: regels, maatregelen: maatregelen(node, path, regels))
    }

    /// Names of measures; whether there are such measures ``ProgrammaMaatregelen`` sees.
    private func maatregelen(_ node: Node, _ path: String, _ regels: [Begroting.Regel]) -> [String]? {
        guard let child = node[ProgrammaKey.maatregelen] else { return nil }
        let own = "\(path).\(ProgrammaKey.maatregelen)"
        let names = child.items?.map(\.text) ?? []
        guard !names.isEmpty, names.allSatisfy({ $0 != nil }) else {
            log.add(child, own, found: child.found, expected: "a list of names of interventions")
            return nil
        }
        if !regels.contains(where: { $0.soort == .besparing }) {
            log.add(
                child, own, found: "measures of a programme that books no saving",
                expected: "a line of soort: besparing beside them")
        }
        return names.compactMap(\.self)
    }

    private func regel(_ node: Node, _ path: String, _ outer: TableContext) -> Begroting.Regel? {
        fields.unknownKeys(node, RegelKey.names + TableDecoder.meta, path)
        let context = amounts.context(node, path, outer)
        if context.provenance == nil {
            log.add(
                node, path, found: "a line without a source",
                expected: "bron: … or aanname: true, here or on a table above")
        }
        let naam = name(node, RegelKey.naam, path)
        let soort: Begroting.Soort? = fields.choice(node, RegelKey.soort, Begroting.Soort.allCases, path)
        let bedragen = years(node, soort, "\(path).\(RegelKey.bedragen)")
        let totaal = node[RegelKey.totaal].map { amounts.euro($0, "\(path).\(RegelKey.totaal)") }
        guard let naam, let soort, let bedragen, let provenance = context.provenance else { return nil }
        return Begroting.Regel(
            naam: naam, soort: soort, bedragen: bedragen, totaal: totaal ?? nil, provenance: provenance)
    }

    /// Amounts by year, in the order of years.
    private func years(
        _ node: Node, _ soort: Begroting.Soort?, _ path: String
    ) -> [(year: Int, bedrag: Begroting.Bedrag)]? {
        guard let table = node[RegelKey.bedragen], let entries = table.entries, !entries.isEmpty else {
            let child = node[RegelKey.bedragen]
            log.add(
                child ?? node, path, found: child.map { $0.entries == nil ? $0.found : "an empty table" } ?? "nothing",
                expected: "amounts by year, such as {2020: 360_000}")
            return nil
        }
        var read: [(year: Int, bedrag: Begroting.Bedrag)] = []
        for entry in entries {
            let own = "\(path).\(entry.key)"
            guard let year = BedragDecoder.year(entry.key) else {
                log.add(entry.value, own, found: "'\(entry.key)'", expected: BedragDecoder.yearExample)
                continue
            }
            guard let bedrag = amounts.decode(entry.value, own) else { continue }
            if soort == .besparing && bedrag.waarde > .zero {
                log.add(
                    entry.value, own, found: "the besparing \(bedrag.waarde.dutch)",
                    expected: "a negative amount: less is spent")
            }
            if soort == .eigenRisico && bedrag.waarde < .zero {
                log.add(
                    entry.value, own, found: "the eigen_risico \(bedrag.waarde.dutch)",
                    expected: "0 or more: it is spending asked for")
            }
            read.append((year, bedrag))
        }
        return read.count == entries.count ? read.sorted { $0.year < $1.year } : nil
    }

    /// Names stand in results, with a point between programme and line.
    private func name(_ node: Node, _ key: some TableKey, _ path: String) -> String? {
        guard let naam = fields.text(node, key, path) else { return nil }
        guard Self.isName(naam) else {
            log.add(
                node[key]!, "\(path).\(key)", found: "'\(naam)'",
                expected: "letters, digits, '-' and '_', at most 100")
            return nil
        }
        return naam
    }

    static let namePattern = "^[A-Za-z0-9_-]{1,100}$"

    static func isName(_ text: String) -> Bool {
        (1...100).contains(text.count)
            && text.utf8.allSatisfy {
                (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0) || $0 == 45 || $0 == 95
            }
    }

    /// The items of a list; nil when it is missing though required, or an item is wrong.
    private func list<Item>(
        _ node: Node, _ key: some TableKey, _ path: String, isRequired: Bool, _ item: (Node, String) -> Item?
    ) -> [Item]? {
        guard let child = node[key] else {
            if isRequired { log.add(node, "\(path).\(key)", found: "nothing", expected: "a list") }
            return isRequired ? nil : []
        }
        guard case .list(let items) = child.content, !(items.isEmpty && isRequired) else {
            log.add(
                child, "\(path).\(key)", found: child.found, expected: "a list")
            return nil
        }
        let read = items.enumerated().map { item($1, "\(path).\(key)[\($0 + 1)]") }
        return read.contains { $0 == nil } ? nil : read.compactMap(\.self)
    }
}
