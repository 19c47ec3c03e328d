internal import BijstandCaseload
internal import BijstandFigures

/// Reads the list of goals.
struct DoelstellingDecoder {
    let log: DiagnosticLog
    let fullYears: [Int]
    let hasMoney: Bool

    /// What a goal may be set on: numbers, no chances.
    static let figures = Figure.keyFigures.filter { ![.kans, .correlatie].contains($0.eenheid) }

    func decode(_ node: Node?) -> [Doelstelling] {
        guard let node else { return [] }
        guard case .list(let items) = node.content else {
            log.add(node, RootKey.doelstellingen.key, found: node.found, expected: "a list")
            return []
        }
        let names = items.compactMap { ScenarioTree.name($0) }
        let goals = items.enumerated().compactMap { index, item in
            goal(
                item,
                ScenarioTree.name(item).map { "\(RootKey.doelstellingen).\($0)" }
                    ?? "\(RootKey.doelstellingen)[\(index + 1)]")
        }
        for item in items { checkTogether(item, goals, names) }
        for goal in goals { checkYears(goal, goals, node) }
        return goals.filter { $0.jaren.contains { fullYears.contains($0) } }
    }

    private func goal(_ node: Node, _ path: String) -> Doelstelling? {
        let fields = FieldReader(log: log)
        fields.unknownKeys(node, DoelstellingKey.names + TableDecoder.meta, path)
        let context = TableContext().refined(by: node, nil, path, log)
        if context.provenance == nil {
            log.add(node, path, found: "a goal without a source", expected: "bron: … or aanname: true")
        }
        let naam = fields.text(node, DoelstellingKey.naam, path)
        if let naam, !BegrotingDecoder.isName(naam) {
            log.add(
                node[DoelstellingKey.naam]!, "\(path).\(DoelstellingKey.naam)", found: "'\(naam)'",
                expected: "letters, digits, '-' and '_', at most 100")
        }
        let inhoud = inhoud(node, path, fields)
        let jaren = years(node, path, fields)
        let isPerKwartaal = fields.flag(node, DoelstellingKey.perKwartaal, path, default: false)
        if isPerKwartaal, case .cijfer(let name, _) = inhoud, !(Figure(name)?.addsUp ?? true) {
            log.add(
                node[DoelstellingKey.perKwartaal]!, "\(path).\(DoelstellingKey.perKwartaal)",
                found: "true, of \(name)", expected: "a figure that adds up over quarters: a flow, or stand_verschil")
        }
        guard let naam, let inhoud, let jaren, let provenance = context.provenance else { return nil }
        if !jaren.contains(where: { fullYears.contains($0) }), let first = fullYears.first, let last = fullYears.last {
            log.warnOwn(
                node[DoelstellingKey.van]?.place, "\(path).\(DoelstellingKey.van)",
                "no year of it is a full year of the run, \(first) to \(last): it is not held against the forecast")
        }
        return Doelstelling(
            naam: naam, inhoud: inhoud, jaren: jaren, isPerKwartaal: isPerKwartaal, provenance: provenance)
    }

    private func inhoud(_ node: Node, _ path: String, _ fields: FieldReader) -> Doelstelling.Inhoud? {
        let keys = [DoelstellingKey.cijfer, .samen].filter { node[$0] != nil }
        guard keys.count == 1 else {
            log.add(
                node, path, found: keys.isEmpty ? "nothing to reach" : "both cijfer and samen",
                expected: "cijfer with ten_minste or ten_hoogste, or samen: goals of the same year")
            return nil
        }
        if let samen = node[DoelstellingKey.samen] {
            let names = samen.items?.map(\.text) ?? []
            guard names.count > 1, names.allSatisfy({ $0 != nil }) else {
                log.add(
                    samen, "\(path).\(DoelstellingKey.samen)", found: samen.found,
                    expected: "a list of names of two or more goals")
                return nil
            }
            return .samen(names.compactMap(\.self))
        }
        let name = figure(node, path)
        let bounds = [DoelstellingKey.tenMinste, .tenHoogste].filter { node[$0] != nil }
        guard bounds.count == 1 else {
            log.add(
                node, path, found: bounds.isEmpty ? "a figure without a bound" : "both ten_minste and ten_hoogste",
                expected: "one of ten_minste and ten_hoogste")
            return nil
        }
        let key = bounds[0]
        guard let value = QuantityDecoder(log: log).number(node[key]!, "\(path).\(key)"), let name else { return nil }
        if [.huishoudens, .euro].contains(Figure.named(name).eenheid) {
            ThousandsPoint.warn(node[key]!, "\(path).\(key)", value, log)
        }
        return .cijfer(name, key == .tenMinste ? .tenMinste(value) : .tenHoogste(value))
    }

    private func figure(_ node: Node, _ path: String) -> String? {
        let names = Self.figures.map(\.naam)
        let child = node[DoelstellingKey.cijfer]!
        guard let text = child.text, let figure = Self.figures.first(where: { $0.naam == text }) else {
            log.add(
                child, "\(path).\(DoelstellingKey.cijfer)", found: child.found,
                expected: "a key figure without its year, as naar_werk_gedeeltelijk",
                suggestion: child.text.flatMap { Suggestion.nearest(to: $0, in: names) })
            return nil
        }
        if !hasMoney && figure.eenheid == .euro {
            log.add(
                child, "\(path).\(DoelstellingKey.cijfer)", found: "'\(text)', an amount of money",
                expected: "a figure of dossiers: this scenario runs without money")
            return nil
        }
        return text
    }

    private func years(_ node: Node, _ path: String, _ fields: FieldReader) -> ClosedRange<Int>? {
        let range = 1900...2199
        guard node[DoelstellingKey.van] != nil else {
            log.add(node, "\(path).\(DoelstellingKey.van)", found: "nothing", expected: BedragDecoder.yearExample)
            return nil
        }
        guard let van = fields.whole(node, DoelstellingKey.van, in: range, path) else { return nil }
        guard let child = node[DoelstellingKey.tot] else { return van...max(van, fullYears.last ?? van) }
        guard let tot = fields.whole(node, DoelstellingKey.tot, in: range, path) else { return nil }
        if tot < van {
            log.add(
                child, "\(path).\(DoelstellingKey.tot)", found: "'\(tot)', before van", expected: "\(van) or later")
            return nil
        }
        return van...tot
    }

    /// Goals that are reached together need a year that all of them have.
    private func checkYears(_ goal: Doelstelling, _ goals: [Doelstelling], _ node: Node) {
        guard case .samen(let names) = goal.inhoud else { return }
        let parts = goals.filter { names.contains($0.naam) }
        let own = node.items?.first { ScenarioTree.name($0) == goal.naam }
        if goal.isPerKwartaal, let whole = parts.first(where: { !$0.isPerKwartaal }) {
            log.add(
                own?[DoelstellingKey.perKwartaal] ?? node,
                "\(RootKey.doelstellingen).\(goal.naam).\(DoelstellingKey.perKwartaal)",
                found: "true, with \(whole.naam) by year alone", expected: "per_kwartaal: true on each of its goals")
        }
        let years = fullYears.filter(goal.jaren.contains)
        let isShared = years.contains { year in parts.allSatisfy { $0.jaren.contains(year) } }
        if years.isEmpty || isShared || parts.count < names.count { return }
        log.warnOwn(
            own?[DoelstellingKey.samen]?.place, "\(RootKey.doelstellingen).\(goal.naam).\(DoelstellingKey.samen)",
            "its goals have no year in common that is a full year of the run: no chance is told of it")
    }

    /// Goals that are reached together are figures with a bound, and are there.
    private func checkTogether(_ node: Node, _ goals: [Doelstelling], _ names: [String]) {
        let path = "\(RootKey.doelstellingen).\(ScenarioTree.name(node) ?? "").\(DoelstellingKey.samen)"
        for item in node[DoelstellingKey.samen]?.items ?? [] {
            guard let text = item.text else { continue }
            if !names.contains(text) {
                log.add(
                    item, path, found: "'\(text)'", expected: "the name of another goal",
                    suggestion: Suggestion.nearest(to: text, in: names))
            } else if case .samen? = goals.first(where: { $0.naam == text })?.inhoud {
                log.add(item, path, found: "'\(text)', which is several itself", expected: "a goal with a cijfer")
            }
        }
    }
}
