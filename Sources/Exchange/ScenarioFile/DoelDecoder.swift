internal import BijstandCaseload
internal import BijstandFigures

/// Reads the list of targets.
struct DoelDecoder {
    private let log: DiagnosticLog
    private let fullYears: [Int]

    init(_ log: DiagnosticLog, fullYears: [Int]) {
        self.log = log
        self.fullYears = fullYears
    }

    func decode(_ node: Node?) -> [Doel] {
        guard let node else { return [] }
        guard case .list(let items) = node.content else {
            log.add(node, RootKey.doelen.key, found: node.found, expected: "a list")
            return []
        }
        return items.enumerated().compactMap { doel($1, "doelen[\($0 + 1)]") }
    }

    private func doel(_ node: Node, _ path: String) -> Doel? {
        FieldReader(log: log).unknownKeys(node, DoelKey.names + TableDecoder.meta, path)
        let context = TableContext().refined(by: node, nil, path, log)
        if context.provenance == nil {
            log.add(node, path, found: "a target without a source", expected: "bron: … or aanname: true")
        }
        let numbers = QuantityDecoder(log: log)
        let kerncijfer = kerncijfer(node, path)
        func bound(_ key: DoelKey) -> Double? {
            guard let child = node[key] else {
                log.add(node, "\(path).\(key)", found: "nothing", expected: ScenarioNumber.expectation)
                return nil
            }
            let own = "\(path).\(key)"
            guard let value = numbers.number(child, own) else { return nil }
            if let kerncijfer, !Self.isShare(kerncijfer) { ThousandsPoint.warn(child, own, value, log) }
            return value
        }
        let (lower, upper) = (bound(.van), bound(.tot))
        if let lower, let upper, lower > upper {
            log.add(
                node[DoelKey.tot]!, "\(path).\(DoelKey.tot)", found: node[DoelKey.tot]!.found, expected: "van or more")
            return nil
        }
        guard let kerncijfer, let provenance = context.provenance, let lower, let upper else { return nil }
        return Doel(kerncijfer: kerncijfer, range: lower...upper, provenance: provenance)
    }

    /// Whether three decimals are plausible of a key figure: a share, a probability, or dossiers that are few.
    private static func isShare(_ kerncijfer: Kerncijfer) -> Bool {
        switch kerncijfer.figure?.eenheid {
        case .aandeel, .kans, .correlatie: true
        case .huishoudens: ["deeltijd", "gap1", "gap2"].contains(kerncijfer.naam)
        case .euro, .fte, nil: false
        }
    }

    private func kerncijfer(_ node: Node, _ path: String) -> Kerncijfer? {
        let example: Message = "a key figure such as uitstroom_werk(\(fullYears.first ?? 2019))"
        guard let child = node[DoelKey.naam], case .scalar(let text, _) = child.content,
            let figure = Kerncijfer(parsing: text)
        else {
            log.add(
                node[DoelKey.naam] ?? node, "\(path).\(DoelKey.naam)", found: node[DoelKey.naam]?.found ?? "nothing",
                expected: example)
            return nil
        }
        guard Kerncijfer.names.contains(figure.naam) else {
            log.add(
                child, "\(path).\(DoelKey.naam)", found: child.found, expected: example,
                suggestion: Suggestion.nearest(to: figure.naam, in: Kerncijfer.names))
            return nil
        }
        // A target of a year outside the run is left over from a longer one.
        guard fullYears.contains(figure.year) else {
            log.warnOwn(
                child.place, "\(path).\(DoelKey.naam)",
                "\(figure) is not in a full year of the run: it is not held against the forecast")
            return nil
        }
        return figure
    }
}
