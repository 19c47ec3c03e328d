internal import Caseload

/// Reads the list of interventions.
final class InterventionDecoder {
    /// Effects as read, before their numbers have a place.
    struct Draft {
        let proces: Effect.Proces
        let kind: Effect.Kind
        let filter: Effect.Filter
        let from: Month
        let to: Month?
        let parameter: Parameter
        let label: String
        let node: Node
    }

    private let log: DiagnosticLog
    private let numbers: QuantityDecoder
    private var drafts: [(naam: String, soort: Intervention.Soort, effects: [Draft])] = []
    /// Labels and numbers of the effects, by the parameter their number belongs to.
    private(set) var labels: [(Parameter, [String])] = []
    private(set) var values: [(Parameter, [Quantity])] = []
    private var gathered: [Parameter: [(String, Quantity)]] = [:]

    static let parameters: [Parameter] = [.effectRatio, .effectInstroom, .effectWerkloosheid]

    init(_ log: DiagnosticLog) {
        self.log = log
        numbers = QuantityDecoder(log: log)
    }

    func decode(_ node: Node?) -> InterventionDecoder {
        if let node {
            if case .list(let items) = node.content {
                for (index, item) in items.enumerated() { intervention(item, "interventies[\(index + 1)]") }
            } else {
                log.add(node, "interventies", found: node.found, expected: "a list")
            }
        }
        checkLevels()
        for parameter in Self.parameters {
            labels.append((parameter, gathered[parameter, default: []].map(\.0)))
            values.append((parameter, gathered[parameter, default: []].map(\.1)))
        }
        return self
    }

    /// The interventions in force, with their numbers' places.
    func interventions(_ layout: ParameterLayout) -> [Intervention] {
        drafts.map { draft in
            Intervention(
                naam: draft.naam, soort: draft.soort,
                effects: draft.effects.map { effect in
                    let index = layout.labels(.effect, of: effect.parameter).firstIndex(of: effect.label)!
                    return Effect(
                        proces: effect.proces, kind: effect.kind, filter: effect.filter, from: effect.from,
                        to: effect.to,
                        quantity: layout.range(effect.parameter).lowerBound + index)
                })
        }
    }

    private static let keys = ["naam", "soort", "actief", "effecten"] + TableDecoder.meta

    private func intervention(_ node: Node, _ place: String) {
        guard node.entries != nil else {
            log.add(node, place, found: node.found, expected: "a table with naam, soort and effecten")
            return
        }
        let naam = word(node, "naam", place)
        let path = naam.map { "interventies.\($0)" } ?? place
        unknownKeys(node, Self.keys, path)
        let soort = choice(node, "soort", Intervention.Soort.allCases, path)
        var isActive = true
        if let actief = node["actief"] {
            switch actief.content {
            case .scalar("true", true): break
            case .scalar("false", true): isActive = false
            default: log.add(actief, "\(path).actief", found: actief.found, expected: "true or false")
            }
        }
        let context = TableContext().refined(by: node, nil, path, log)
        if context.provenance == nil {
            log.add(node, path, found: "an intervention without a source", expected: "bron: … or aanname: true")
        }
        guard let list = node["effecten"], case .list(let items) = list.content, !items.isEmpty else {
            log.add(
                node["effecten"] ?? node, "\(path).effecten", found: node["effecten"]?.found ?? "nothing",
                expected: "a list of at least one effect")
            return
        }
        var effects: [Draft] = []
        for (index, item) in items.enumerated() {
            let own = "\(path).effecten[\(index + 1)]"
            guard let (draft, quantity) = effect(item, soort, "\(naam ?? "?").\(index + 1)", own, context) else {
                continue
            }
            effects.append(draft)
            if isActive { gathered[draft.parameter, default: []].append((draft.label, quantity)) }
        }
        if isActive, let naam, let soort { drafts.append((naam, soort, effects)) }
    }

    static func filterKeys(_ proces: Effect.Proces) -> [String] {
        switch proces {
        case .instroom: ["herkomst", "afstand", "leefvorm", "leeftijd", "kenmerk"]
        case .uitstroom: ["oorzaak", "afstand", "leefvorm", "leeftijd", "herkomst", "kenmerk", "duur"]
        case .doorstroom: ["doorstroom", "afstand", "leefvorm", "leeftijd", "herkomst", "kenmerk", "duur"]
        case .terugval: ["oorzaak", "leefvorm", "leeftijd", "herkomst", "kenmerk", "duur"]
        case .arbeidsmarkt: []
        }
    }

    private func effect(
        _ node: Node, _ soort: Intervention.Soort?, _ label: String, _ path: String, _ outer: TableContext
    ) -> (Draft, Quantity)? {
        guard node.entries != nil else {
            log.add(node, path, found: node.found, expected: "a table with proces, van and ratio or niveau")
            return nil
        }
        let context = outer.refined(by: node, nil, path, log)
        guard let proces = choice(node, "proces", Effect.Proces.allCases, path) else { return nil }
        unknownKeys(
            node, ["proces", "van", "tot", "ratio", "niveau"] + Self.filterKeys(proces) + TableDecoder.meta, path)
        var filter = Effect.Filter()
        filter.oorzaak = categories(node, "oorzaak", path)
        filter.doorstroom = categories(node, "doorstroom", path)
        filter.afstand = categories(node, "afstand", path)
        filter.leefvorm = categories(node, "leefvorm", path)
        filter.leeftijd = categories(node, "leeftijd", path)
        filter.herkomst = categories(node, "herkomst", path)
        filter.kenmerk = categories(node, "kenmerk", path)
        filter.duur = categories(node, "duur", path)

        let from = month(node, "van", path)
        if from == nil && node["van"] == nil {
            log.add(node, "\(path).van", found: "nothing", expected: "a month such as 2019-07")
        }
        let to = month(node, "tot", path)
        if let from, let to, to < from {
            log.add(node["tot"]!, "\(path).tot", found: "'\(to)', before van", expected: "\(from) or later")
        }

        let hasRatio = node["ratio"] != nil
        if hasRatio == (node["niveau"] != nil) {
            log.add(
                node, path, found: hasRatio ? "both ratio and niveau" : "neither ratio nor niveau",
                expected: "one of the two")
            return nil
        }
        let kind: Effect.Kind = hasRatio ? .ratio : .niveau
        let parameter: Parameter
        switch (proces, kind) {
        case (.instroom, .niveau):
            parameter = .effectInstroom
            if filter.herkomst == nil || !filter.isHerkomstOnly {
                log.add(
                    node, path, found: "a niveau for part of the instroom",
                    expected: "a herkomst, and no other condition")
            }
        case (.arbeidsmarkt, .niveau):
            parameter = .effectWerkloosheid
            if soort == .beleid {
                log.add(node, path, found: "beleid that sets the labour market", expected: "soort: omgeving")
            }
        case (.arbeidsmarkt, .ratio), (.uitstroom, .niveau), (.doorstroom, .niveau), (.terugval, .niveau):
            log.add(
                node[kind.rawValue]!, path, found: "a \(kind.rawValue) on \(proces.rawValue)",
                expected: kind == .ratio ? "niveau" : "ratio")
            return nil
        case (.instroom, .ratio), (.uitstroom, .ratio), (.doorstroom, .ratio), (.terugval, .ratio):
            parameter = .effectRatio
        }
        guard let quantity = numbers.decode(node[kind.rawValue]!, parameter, "\(path).\(kind.rawValue)", context),
            let from
        else { return nil }
        return (
            Draft(
                proces: proces, kind: kind, filter: filter, from: from, to: to, parameter: parameter, label: label,
                node: node),
            quantity
        )
    }

    /// Two levels of one quantity in one month would leave open which holds.
    private func checkLevels() {
        let levels = drafts.flatMap { draft in draft.effects.filter { $0.kind == .niveau }.map { (draft.naam, $0) } }
        for (index, (naam, later)) in levels.enumerated() {
            for (other, earlier) in levels[..<index] where earlier.proces == later.proces {
                let sameHerkomst =
                    later.proces == .arbeidsmarkt
                    || !(earlier.filter.herkomst ?? []).isDisjoint(with: later.filter.herkomst ?? [])
                let apart = earlier.to.map { $0 < later.from } ?? false || later.to.map { $0 < earlier.from } ?? false
                if sameHerkomst && !apart {
                    log.add(
                        later.node, "interventies.\(naam)",
                        found: "a second niveau in months where '\(other)' sets one",
                        expected: "one level at a time")
                }
            }
        }
    }

    private func word(_ node: Node, _ key: String, _ path: String) -> String? {
        guard let child = node[key], case .scalar(let text, _) = child.content, !text.isEmpty else {
            log.add(node[key] ?? node, "\(path).\(key)", found: node[key]?.found ?? "nothing", expected: "a text")
            return nil
        }
        return text
    }

    private func choice<Choice: RawRepresentable<String>>(
        _ node: Node, _ key: String, _ cases: [Choice], _ path: String
    ) -> Choice? {
        let names = cases.map(\.rawValue)
        guard let child = node[key] else {
            log.add(node, "\(path).\(key)", found: "nothing", expected: "one of \(names.joined(separator: ", "))")
            return nil
        }
        return parse(child, "\(path).\(key)", names).flatMap(Choice.init)
    }

    private func parse(_ node: Node, _ path: String, _ names: [String]) -> String? {
        guard case .scalar(let text, _) = node.content, names.contains(text) else {
            let suggestion: String? =
                if case .scalar(let text, _) = node.content { Suggestion.nearest(to: text, in: names) } else { nil }
            log.add(
                node, path, found: node.found, expected: "one of \(names.joined(separator: ", "))",
                suggestion: suggestion)
            return nil
        }
        return text
    }

    /// A category or a list of them; nil when the key is absent.
    private func categories<Case: Category>(_ node: Node, _ key: String, _ path: String) -> Set<Case>? {
        guard let child = node[key] else { return nil }
        let names = Case.allCases.map(\.rawValue)
        let items: [Node] = if case .list(let list) = child.content { list } else { [child] }
        if items.isEmpty {
            log.add(
                child, "\(path).\(key)", found: "an empty list",
                expected: "at least one of \(names.joined(separator: ", "))")
        }
        return Set(items.compactMap { parse($0, "\(path).\(key)", names).flatMap(Case.init) })
    }

    private func month(_ node: Node, _ key: String, _ path: String) -> Month? {
        guard let child = node[key] else { return nil }
        guard case .scalar(let text, _) = child.content, let month = Month(text) else {
            log.add(child, "\(path).\(key)", found: child.found, expected: "a month such as 2019-07")
            return nil
        }
        return month
    }

    private func unknownKeys(_ node: Node, _ known: [String], _ path: String) {
        for entry in node.entries ?? [] where !known.contains(entry.key) {
            log.unknown(entry, among: known, path: "\(path).\(entry.key)")
        }
    }
}

extension Effect.Filter {
    /// No condition besides herkomst.
    fileprivate var isHerkomstOnly: Bool {
        afstand == nil && leefvorm == nil && leeftijd == nil && kenmerk == nil && duur == nil && oorzaak == nil
    }
}
