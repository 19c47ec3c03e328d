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

    private static let keys =
        ["van", "tot", "doelgroep", "volgorde", "plaatsen", "budget", "prijs", "extern", "extern_budget", "lockin"]
        + ["nawerking", "herhaling"] + TableDecoder.meta
    static let doelgroep = ["indeling", "leefvorm", "leeftijd", "herkomst", "kenmerk", "duur"]

    /// What a stage can change, and for whom; the doelgroep says the rest.
    static let processes: [Effect.Proces] = [.uitstroom, .doorstroom, .terugval]

    static func filterKeys(_ proces: Effect.Proces) -> [String] {
        switch proces {
        case .doorstroom: ["doorstroom", "afstand"]
        case .terugval: ["oorzaak"]
        default: ["oorzaak", "afstand"]
        }
    }

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
        fields.unknownKeys(node, Self.keys, path)
        let (from, to) = fields.span(node, path)
        var filter = Effect.Filter()
        if let child = node["doelgroep"] {
            fields.unknownKeys(child, Self.doelgroep, "\(path).doelgroep")
            filter = fields.filter(child, "\(path).doelgroep")
        }
        var volgorde: Traject.Volgorde? = .loting
        if node["volgorde"] != nil {
            volgorde = fields.choice(node, "volgorde", Traject.Volgorde.allCases, path)
        }

        let plaatsen = levels(node["plaatsen"], naam, "\(path).plaatsen", context, keep)
        for (key, parameter) in [("budget", Parameter.trajectBudget), ("extern_budget", .trajectExternBudget)] {
            YearAmounts(log: log, years: years, numbers: numbers).decode(
                node[key], parameter, naam, "\(path).\(key)", context, keep)
        }
        if let prijs = node["prijs"] {
            keep(.trajectPrijs, naam, prijs, numbers.decode(prijs, .trajectPrijs, "\(path).prijs", context))
        } else {
            log.add(
                node, "\(path).prijs", found: "nothing", expected: Message(Parameter.trajectPrijs.definition.meaning))
        }
        let extern = node["extern"].map { numbers.decode($0, .trajectExtern, "\(path).extern", context) }
        keep(.trajectExtern, naam, node["extern"], extern ?? Quantity(.value(0), .neutral))

        var maximaal = 1
        var ratio: Quantity? = Quantity(.value(1), .neutral)
        if let herhaling = node["herhaling"] {
            let own = "\(path).herhaling"
            fields.unknownKeys(herhaling, ["maximaal", "verhouding"] + TableDecoder.meta, own)
            maximaal = fields.whole(herhaling, "maximaal", in: 1...Traject.repeatLimit, own) ?? 1
            if let child = herhaling["verhouding"] {
                let inner = context.refined(by: herhaling, nil, own, log)
                ratio = numbers.decode(child, .trajectHerhaling, "\(own).verhouding", inner)
            }
        }
        keep(.trajectHerhaling, naam, node["herhaling"]?["verhouding"], ratio)

        let lockin = fase(node["lockin"], "\(naam).lockin", "\(path).lockin", context, keep)
        // One that stands there and is wrong has its own message.
        if lockin.months == nil, node["lockin"].map({ $0.entries != nil && $0["maanden"] == nil }) ?? true {
            log.add(
                node["lockin"] ?? node, "\(path).lockin.maanden", found: "nothing",
                expected: "months that a place is taken, 1 to 120")
        }
        let nawerking = fase(node["nawerking"], "\(naam).nawerking", "\(path).nawerking", context, keep)
        guard let from, let volgorde, lockin.months != nil else { return nil }
        return Draft(
            naam: naam, from: from, to: to, doelgroep: filter, volgorde: volgorde, plaatsen: plaatsen, lockin: lockin,
            nawerking: nawerking, maximaal: maximaal)
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
        fields.unknownKeys(node, ["maanden", "effecten"] + TableDecoder.meta, path)
        fase.months = fields.whole(node, "maanden", in: 1...120, path)
        let context = outer.refined(by: node, nil, path, log)
        guard let list = node["effecten"] else { return fase }
        guard case .list(let items) = list.content else {
            log.add(list, "\(path).effecten", found: list.found, expected: "a list of effects")
            return fase
        }
        for (index, item) in items.enumerated() {
            let own = "\(path).effecten[\(index + 1)]"
            let name = "\(label).\(index + 1)"
            guard let proces = fields.choice(item, "proces", Self.processes, own) else { continue }
            fields.unknownKeys(item, ["proces", "ratio"] + Self.filterKeys(proces) + TableDecoder.meta, own)
            guard let ratio = item["ratio"] else {
                log.add(
                    item, "\(own).ratio", found: "nothing", expected: Message(Parameter.effectRatio.definition.meaning))
                continue
            }
            let inner = context.refined(by: item, nil, own, log)
            keep(.effectRatio, name, ratio, numbers.decode(ratio, .effectRatio, "\(own).ratio", inner))
            fase.effects.append((proces, fields.filter(item, own), name))
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
