internal import BijstandCaseload

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
    private let fields: FieldReader
    private let years: [Int]
    private var drafts:
        [(
            naam: String, soort: Intervention.Soort, isBestaand: Bool, effects: [Draft],
            traject: TrajectDecoder.Draft?, hasBewijs: Bool, hasCosts: Bool
        )] = []
    /// Numbers of effects and trajecten with their labels, by the parameter they belong to.
    private var gathered: [Parameter: [(label: String, place: Place?, quantity: Quantity?)]] = [:]

    private static let parameters = Parameter.allCases.filter { $0.rawValue.hasPrefix("interventies.") }

    private static let costs: [(key: InterventionKey, parameter: Parameter)] = [
        (.kosten, .maatregelKosten), (.kostenExtern, .maatregelExtern), (.kostenPerUitstroom, .maatregelPerUitstroom),
        (.bedrijfsvoering, .maatregelBedrijfsvoering),
    ]

    init(_ log: DiagnosticLog, years: [Int]) {
        self.log = log
        self.years = years
        numbers = QuantityDecoder(log: log)
        fields = FieldReader(log: log)
    }

    func decode(_ node: Node?) -> InterventionDecoder {
        guard let node else { return self }
        guard case .list(let items) = node.content else {
            log.add(node, RootKey.interventies.key, found: node.found, expected: "a list")
            return self
        }
        for (index, item) in items.enumerated() { intervention(item, "\(RootKey.interventies)[\(index + 1)]") }
        checkLevels()
        if drafts.count(where: { $0.traject != nil }) > Traject.limit {
            log.add(
                node, RootKey.interventies.key, found: "more trajecten than fit", expected: "at most \(Traject.limit)")
        }
        return self
    }

    /// Keys along the axes that the interventions decide, by parameter.
    var labels: [Parameter: [String]] {
        let names = drafts.compactMap { $0.traject?.naam }
        return Dictionary(
            uniqueKeysWithValues: Self.parameters.map { parameter in
                switch parameter.definition.axes.first?.extent {
                case .open(.traject): return (parameter, names)
                case .open(.maatregel): return (parameter, drafts.filter(\.hasCosts).map(\.naam))
                case .open(.effect), .open(.niveau): return (parameter, gathered[parameter, default: []].map(\.label))
                case .fixed, .open(.jaar), .open(.eerderJaar), .open(.punt), nil:
                    preconditionFailure("\(parameter.rawValue) is not by effect, traject or measure")
                }
            })
    }

    /// Puts the numbers, and where they stand, in their positions.
    func fill(_ quantities: inout [Quantity?], _ places: inout [Place?], _ layout: ParameterLayout) {
        for parameter in Self.parameters {
            let range = layout.range(parameter)
            // Where something was wrong there may be less; the scenario is then not used.
            for (position, entry) in zip(range, gathered[parameter, default: []]) {
                quantities[position] = entry.quantity
                places[position] = entry.place
            }
        }
    }

    /// The interventions in force, with their numbers' places.
    func interventions(_ layout: ParameterLayout) -> [Intervention] {
        let offsets = gathered.mapValues { entries in
            Dictionary(zip(entries.map(\.label), entries.indices), uniquingKeysWith: { first, _ in first })
        }
        func place(_ parameter: Parameter, _ label: String) -> Int {
            layout.range(parameter).lowerBound + offsets[parameter]![label]!
        }
        func fase(_ draft: TrajectDecoder.Draft.Fase) -> Traject.Fase {
            Traject.Fase(
                months: draft.months,
                effects: draft.effects.map {
                    Traject.FaseEffect(proces: $0.proces, filter: $0.filter, quantity: place(.effectRatio, $0.label))
                })
        }
        var index = -1
        var costs = -1
        return drafts.map { draft in
            if draft.hasCosts { costs += 1 }
            return Intervention(
                naam: draft.naam, soort: draft.soort, isBestaand: draft.isBestaand,
                effects: draft.effects.map { effect in
                    Effect(
                        proces: effect.proces, kind: effect.kind, filter: effect.filter, from: effect.from,
                        to: effect.to, quantity: place(effect.parameter, effect.label))
                },
                traject: draft.traject.map { traject in
                    index += 1
                    return Traject(
                        index: index, doelgroep: traject.doelgroep, volgorde: traject.volgorde, from: traject.from,
                        to: traject.to,
                        plaatsen: traject.plaatsen.map {
                            Traject.Niveau(from: $0.0, quantity: place(.trajectPlaatsen, $0.1))
                        },
                        lockin: fase(traject.lockin), nawerking: fase(traject.nawerking), maximaal: traject.maximaal,
                        baan: traject.baan)
                }, hasBewijs: draft.hasBewijs, kosten: draft.hasCosts ? costs : nil)
        }
    }

    private func intervention(_ node: Node, _ place: String) {
        guard node.entries != nil else {
            log.add(node, place, found: node.found, expected: "a table with naam, soort and effecten or traject")
            return
        }
        let naam = fields.text(node, InterventionKey.naam, place)
        let path = naam.map { "\(RootKey.interventies).\($0)" } ?? place
        fields.unknownKeys(node, InterventionKey.names + TableDecoder.meta, path)
        let soort = fields.choice(node, InterventionKey.soort, Intervention.Soort.allCases, path)
        let isBestaand = fields.flag(node, InterventionKey.bestaand, path, default: false)
        if isBestaand, soort == .omgeving {
            log.add(
                node[InterventionKey.bestaand]!, "\(path).\(InterventionKey.bestaand)",
                found: "true, of soort: omgeving", expected: "nothing: omgeving is in both lines anyway")
        }
        let isActive = fields.flag(node, InterventionKey.actief, path, default: true)
        let context = TableContext().refined(by: node, nil, path, log)
        if context.provenance == nil {
            log.add(node, path, found: "an intervention without a source", expected: "bron: … or aanname: true")
        }
        let keep: (Parameter, String, Node?, Quantity?) -> Void = { [self] parameter, label, node, quantity in
            if isActive { gathered[parameter, default: []].append((label, node?.place, quantity)) }
        }
        let traject = node[InterventionKey.traject].flatMap {
            TrajectDecoder(log, years: years).decode(
                $0, naam: naam ?? "?", "\(path).\(InterventionKey.traject)", context, keep)
        }
        let effecten = node[InterventionKey.effecten]
        let list = "\(path).\(InterventionKey.effecten)"
        var effects: [Draft] = []
        if case .list(let items) = effecten?.content, !items.isEmpty {
            for (index, item) in items.enumerated() {
                let own = "\(list)[\(index + 1)]"
                guard let (draft, quantity) = effect(item, soort, "\(naam ?? "?").\(index + 1)", own, context)
                else { continue }
                effects.append(draft)
                keep(draft.parameter, draft.label, item[draft.kind.key], quantity)
            }
        } else if effecten != nil || node[InterventionKey.traject] == nil {
            log.add(
                effecten ?? node, list, found: effecten?.found ?? "nothing",
                expected: "a list of at least one effect\(effecten == nil ? ", or a traject" : "")")
        }
        let bewijs = node[InterventionKey.bewijs].flatMap { _ in
            fields.choice(node, InterventionKey.bewijs, Bewijs.allCases, path)
        }
        if bewijs != nil, case .bron = context.provenance {
            log.add(
                node[InterventionKey.bewijs]!, "\(path).\(InterventionKey.bewijs)", found: "geen, with a source",
                expected: "aanname: true, where no source tells the effect")
        }
        // A measure with costs of any kind has a place for all.
        let hasCosts = Self.costs.contains { node[$0.key] != nil }
        if hasCosts {
            for (key, parameter) in Self.costs {
                YearAmounts(log: log, years: years, numbers: numbers).decode(
                    node[key], parameter, naam ?? "?", "\(path).\(key)", context, keep)
            }
        }
        if isActive, let naam, let soort {
            drafts.append((naam, soort, isBestaand, effects, traject, bewijs == nil, hasCosts))
        }
    }

    /// What is known of a measure's effect, where that is told.
    private enum Bewijs: String, CaseIterable { case geen }

    private func effect(
        _ node: Node, _ soort: Intervention.Soort?, _ label: String, _ path: String, _ outer: TableContext
    ) -> (Draft, Quantity)? {
        guard node.entries != nil else {
            log.add(node, path, found: node.found, expected: "a table with proces, van and ratio, niveau or verschil")
            return nil
        }
        let context = outer.refined(by: node, nil, path, log)
        let proces = fields.choice(node, EffectKey.proces, Effect.Proces.allCases, path)
        let filters = proces?.filters ?? Axis.filters
        fields.unknownKeys(node, EffectKey.names + filters.map(\.key) + TableDecoder.meta, path)
        let filter = fields.filter(node, by: filters, path)
        let (from, to) = fields.span(node, EffectKey.van, .tot, path)
        guard let proces else {
            // A ratio is one of any process.
            if let ratio = node[Effect.Kind.ratio.key] {
                _ = numbers.decode(ratio, .effectRatio, "\(path).\(Effect.Kind.ratio.key)", context)
            }
            return nil
        }

        let kinds = Effect.Kind.allCases.filter { node[$0.key] != nil }
        guard let kind = kinds.first else {
            log.add(node, "\(path).\(EffectKey.ratio)", found: "nothing", expected: "a ratio, a niveau or a verschil")
            return nil
        }
        if kinds.count > 1 {
            log.add(node, path, found: "both \(kind.rawValue) and \(kinds[1].rawValue)", expected: "one of the two")
            return nil
        }
        guard let parameter = proces.parameter(kind) else {
            let others = proces.kinds.map { Message(verbatim: $0.rawValue) }
            log.add(
                node[kind.key]!, path, found: "a \(kind.rawValue) on \(proces.rawValue)",
                expected: others.count > 1 ? "\(others[0]) or \(others[1])" : others[0])
            return nil
        }
        if parameter == .effectInstroom, filter.asked[.herkomst] == nil || !filter.isHerkomstAtMost {
            log.add(
                node, path, found: "a niveau for part of the instroom", expected: "a herkomst, and no other condition")
        }
        if proces == .arbeidsmarkt, soort == .beleid {
            log.add(node, path, found: "beleid that sets the labour market", expected: "soort: omgeving")
        }
        if proces == .plaatsen, soort == .beleid {
            log.add(
                node, path, found: "beleid that closes places",
                expected: "soort: omgeving; of a traject itself give traject.plaatsen")
        }
        guard let quantity = numbers.decode(node[kind.key]!, parameter, "\(path).\(kind.key)", context),
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
        var series: [String: [(order: Int, naam: String, effect: Draft)]] = [:]
        var names: [String] = []
        for (order, (naam, effect)) in drafts.flatMap({ draft in draft.effects.map { (draft.naam, $0) } }).enumerated()
        where effect.kind == .niveau {
            let herkomsten = Herkomst.allCases.filter { effect.filter[.herkomst]?.contains($0) ?? false }
            let own =
                effect.proces == .instroom
                ? herkomsten.map { "instroom \($0.rawValue)" } : [effect.proces.rawValue]
            for name in own {
                if series[name] == nil { names.append(name) }
                series[name, default: []].append((order, naam, effect))
            }
        }
        var told: Set<Int> = []
        for name in names {
            // In the order of months, only the one that lasts longest so far can reach the next.
            let levels = series[name]!.sorted { ($0.effect.from, $0.order) < ($1.effect.from, $1.order) }
            var longest = levels[0]
            for next in levels.dropFirst() {
                if longest.effect.to.map({ $0 >= next.effect.from }) ?? true {
                    let (first, second) = longest.order < next.order ? (longest, next) : (next, longest)
                    if told.insert(second.order).inserted { report(first, second, name, from: next.effect.from) }
                }
                if !isBefore(next.effect.to, longest.effect.to) { longest = next }
            }
        }
    }

    /// A month without end is after every other.
    private func isBefore(_ left: Month?, _ right: Month?) -> Bool {
        guard let left else { return false }
        return right.map { left < $0 } ?? true
    }

    private func report(
        _ first: (order: Int, naam: String, effect: Draft), _ second: (order: Int, naam: String, effect: Draft),
        _ name: String, from: Month
    ) {
        let to = isBefore(first.effect.to, second.effect.to) ? first.effect.to : second.effect.to
        let months: Message =
            to.map { $0 == from ? "in \(from)" : "from \(from) to \($0)" } ?? "from \(from) on"
        log.add(
            second.effect.node, "interventies.\(second.naam)",
            found: "a second niveau of \(name) \(months)",
            expected:
                "one level at a time: '\(first.naam)' sets one too (\(first.effect.node.file):\(first.effect.node.line)); end one before the other begins"
        )
    }
}
