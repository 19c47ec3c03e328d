internal import BijstandCaseload

/// Reads the `traject` of an intervention.
struct TrajectDecoder {
    /// A traject as read, before its numbers have a place.
    struct Draft {
        struct Fase {
            var months: Int?
            var effects: [(proces: Effect.Proces, filter: Effect.Filter, label: String)] = []
        }

        let naam: String
        let from: Month
        let to: Month?
        let doelgroep: Effect.Filter
        let volgorde: Traject.Volgorde
        /// Months of the levels with their labels; nil without limit.
        let plaatsen: [(Month, String)]
        let lockin: Fase
        let nawerking: Fase
        let maximaal: Int
        let baan: Uren?
    }

    let log: DiagnosticLog
    let years: [Int]
    let numbers: QuantityDecoder
    private let fields: FieldReader

    init(_ log: DiagnosticLog, years: [Int]) {
        self.log = log
        self.years = years
        numbers = QuantityDecoder(log: log)
        fields = FieldReader(log: log)
    }

    /// What a stage can change.
    static let processes = Effect.Proces.allCases.filter { $0.stageFilters != nil }

    /// - Parameter keep: called with every number: its parameter and label, where it stands, and its value.
    func decode(
        _ node: Node, naam: String, _ path: String, _ outer: TableContext,
        _ keep: (Parameter, String, Node?, Quantity?) -> Void
    ) -> Draft? {
        guard node.entries != nil else {
            log.add(node, path, found: node.found, expected: "a table with van, doelgroep, prijs and lockin")
            return nil
        }
        let context = outer.refined(by: node, nil, path, log)
        fields.unknownKeys(node, TrajectKey.names + TableDecoder.meta, path)
        let (from, to) = fields.span(node, TrajectKey.van, .tot, path)
        var filter = Effect.Filter()
        if let child = node[TrajectKey.doelgroep] {
            let own = "\(path).\(TrajectKey.doelgroep)"
            fields.unknownKeys(child, Axis.doelgroep.map(\.key), own)
            filter = fields.filter(child, by: Axis.doelgroep, own)
        }
        var volgorde: Traject.Volgorde? = .loting
        if node[TrajectKey.volgorde] != nil {
            volgorde = fields.choice(node, TrajectKey.volgorde, Traject.Volgorde.allCases, path)
        }

        let plaatsen = levels(
            node[TrajectKey.plaatsen], naam, "\(path).\(TrajectKey.plaatsen)", context, keep)
        for (key, parameter) in [(TrajectKey.budget, Parameter.trajectBudget), (.externBudget, .trajectExternBudget)] {
            YearAmounts(log: log, years: years, numbers: numbers).decode(
                node[key], parameter, naam, "\(path).\(key)", context, keep)
        }
        let price = "\(path).\(TrajectKey.prijs)"
        if let prijs = node[TrajectKey.prijs] {
            keep(.trajectPrijs, naam, prijs, numbers.decode(prijs, .trajectPrijs, price, context))
        } else if node[TrajectKey.baan] != nil {
            // A job has what it costs a year.
            keep(.trajectPrijs, naam, nil, Quantity(.value(0), .neutral))
        } else {
            log.add(
                node, price, found: "nothing",
                expected: "the price of a place in euros, as 4_800; 0 where it costs nothing")
        }
        let extern = node[TrajectKey.extern].map {
            numbers.decode($0, .trajectExtern, "\(path).\(TrajectKey.extern)", context)
        }
        keep(.trajectExtern, naam, node[TrajectKey.extern], extern ?? Quantity(.value(0), .neutral))

        let baan = baan(node[TrajectKey.baan], naam, "\(path).\(TrajectKey.baan)", context, keep)
        if baan.isGiven, plaatsen.isEmpty, node[TrajectKey.plaatsen] == nil {
            log.add(
                node, "\(path).\(TrajectKey.plaatsen)", found: "nothing",
                expected: "places: of jobs there are never enough for everybody")
        }

        var maximaal = 1
        var ratio: Quantity? = Quantity(.value(1), .neutral)
        let herhaling = node[TrajectKey.herhaling]
        if let herhaling {
            let own = "\(path).\(TrajectKey.herhaling)"
            fields.unknownKeys(herhaling, HerhalingKey.names + TableDecoder.meta, own)
            maximaal = fields.whole(herhaling, HerhalingKey.maximaal, in: 1...Traject.repeatLimit, own) ?? 1
            if let child = herhaling[HerhalingKey.verhouding] {
                let inner = context.refined(by: herhaling, nil, own, log)
                ratio = numbers.decode(child, .trajectHerhaling, "\(own).\(HerhalingKey.verhouding)", inner)
            }
        }
        keep(.trajectHerhaling, naam, herhaling?[HerhalingKey.verhouding], ratio)

        func fase(_ key: TrajectKey) -> Draft.Fase {
            self.fase(node[key], "\(naam).\(key)", "\(path).\(key)", context, keep)
        }
        let lockin = fase(.lockin)
        if baan.isGiven { checkBaan(node, lockin, path) }
        // One that stands there and is wrong has its own message.
        if lockin.months == nil, !baan.isGiven,
            node[TrajectKey.lockin].map({ $0.entries != nil && $0[FaseKey.maanden] == nil }) ?? true
        {
            log.add(
                node[TrajectKey.lockin] ?? node, "\(path).\(TrajectKey.lockin).\(FaseKey.maanden)", found: "nothing",
                expected: "months that a place is taken, 1 to 120")
        }
        let nawerking = fase(.nawerking)
        guard let from, let volgorde, lockin.months != nil || baan.uren != nil else { return nil }
        return Draft(
            naam: naam, from: from, to: to, doelgroep: filter, volgorde: volgorde, plaatsen: plaatsen, lockin: lockin,
            nawerking: nawerking, maximaal: maximaal, baan: baan.uren)
    }

    /// The job that a place is, and what it costs a year.
    private func baan(
        _ node: Node?, _ naam: String, _ path: String, _ outer: TableContext,
        _ keep: (Parameter, String, Node?, Quantity?) -> Void
    ) -> (isGiven: Bool, uren: Uren?) {
        let isTable = node?.entries != nil
        let context = node.map { isTable ? outer.refined(by: $0, nil, path, log) : outer } ?? outer
        YearAmounts(log: log, years: years, numbers: numbers).decode(
            isTable ? node?[BaanKey.kosten] : nil, .trajectBaan, naam, "\(path).\(BaanKey.kosten)", context, keep)
        guard let node else { return (false, nil) }
        guard isTable else {
            log.add(node, path, found: node.found, expected: "a table with uren and kosten")
            return (true, nil)
        }
        fields.unknownKeys(node, BaanKey.names + TableDecoder.meta, path)
        return (true, fields.choice(node, BaanKey.uren, Uren.allCases, path))
    }

    /// A job lasts until its holder is back on benefit: no months, and nothing but terugval can be changed by it.
    private func checkBaan(_ node: Node, _ lockin: Draft.Fase, _ path: String) {
        if let verhouding = node[TrajectKey.herhaling]?[HerhalingKey.verhouding] {
            log.add(
                verhouding, "\(path).\(TrajectKey.herhaling).\(HerhalingKey.verhouding)",
                found: "an effect after a place that is a job", expected: "none: its holder has left")
        }
        let own = "\(path).\(TrajectKey.lockin)"
        if let months = node[TrajectKey.lockin]?[FaseKey.maanden] {
            log.add(
                months, "\(own).\(FaseKey.maanden)", found: "months of a place that is a job",
                expected: "none: it is held until its holder is back on benefit")
        }
        if lockin.effects.contains(where: { $0.proces != .terugval }),
            let list = node[TrajectKey.lockin]?[FaseKey.effecten]
        {
            log.add(
                list, "\(own).\(FaseKey.effecten)", found: "an effect on who is on benefit",
                expected: "terugval alone: who holds the place has left")
        }
        if let nawerking = node[TrajectKey.nawerking] {
            log.add(
                nawerking, "\(path).\(TrajectKey.nawerking)", found: "an effect after a place that is a job",
                expected: "none: its holder has left")
        }
    }

    private func fase(
        _ node: Node?, _ label: String, _ path: String, _ outer: TableContext,
        _ keep: (Parameter, String, Node?, Quantity?) -> Void
    ) -> Draft.Fase {
        var fase = Draft.Fase()
        guard let node else { return fase }
        guard node.entries != nil else {
            log.add(node, path, found: node.found, expected: "a table with maanden and effecten")
            return fase
        }
        fields.unknownKeys(node, FaseKey.names + TableDecoder.meta, path)
        fase.months = fields.whole(node, FaseKey.maanden, in: 1...120, path)
        let context = outer.refined(by: node, nil, path, log)
        guard let list = node[FaseKey.effecten] else { return fase }
        guard case .list(let items) = list.content else {
            log.add(list, "\(path).\(FaseKey.effecten)", found: list.found, expected: "a list of effects")
            return fase
        }
        for (index, item) in items.enumerated() {
            let own = "\(path).\(FaseKey.effecten)[\(index + 1)]"
            let name = "\(label).\(index + 1)"
            let proces = fields.choice(item, FaseEffectKey.proces, Self.processes, own)
            let filters = proces.map { $0.stageFilters ?? [] } ?? Axis.stageFilters
            fields.unknownKeys(item, FaseEffectKey.names + filters.map(\.key) + TableDecoder.meta, own)
            let filter = fields.filter(item, by: filters, own)
            let number = "\(own).\(FaseEffectKey.ratio)"
            guard let ratio = item[FaseEffectKey.ratio] else {
                log.add(item, number, found: "nothing", expected: Message(Parameter.effectRatio.definition.meaning))
                continue
            }
            let inner = context.refined(by: item, nil, own, log)
            let quantity = numbers.decode(ratio, .effectRatio, number, inner)
            guard let proces else { continue }
            keep(.effectRatio, name, ratio, quantity)
            fase.effects.append((proces, filter, name))
        }
        return fase
    }

    /// Places by the month from which they hold; a single number holds always.
    private func levels(
        _ node: Node?, _ naam: String, _ path: String, _ outer: TableContext,
        _ keep: (Parameter, String, Node?, Quantity?) -> Void
    ) -> [(Month, String)] {
        guard let node else { return [] }
        guard let entries = node.entries, node["waarde"] == nil, node["verdeling"] == nil else {
            let label = "\(naam).altijd"
            keep(.trajectPlaatsen, label, node, numbers.decode(node, .trajectPlaatsen, path, outer))
            return [(Month(index: 0), label)]
        }
        let context = outer.refined(by: node, Parameter.trajectPlaatsen.definition, path, log)
        var levels: [(Month, String)] = []
        for entry in entries where !TableDecoder.meta.contains(entry.key) {
            guard let month = Month(entry.key) else {
                log.add(
                    entry.value, "\(path).\(entry.key)", found: "'\(entry.key)'",
                    expected: MonthText.expectation(entry.key))
                continue
            }
            let label = "\(naam).\(month)"
            keep(
                .trajectPlaatsen, label, entry.value,
                numbers.decode(entry.value, .trajectPlaatsen, "\(path).\(entry.key)", context))
            levels.append((month, label))
        }
        if levels.isEmpty { log.add(node, path, found: "no places", expected: "a number, or a number by month") }
        return levels.sorted { $0.0 < $1.0 }
    }
}
