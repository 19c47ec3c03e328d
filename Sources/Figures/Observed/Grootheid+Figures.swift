public import BijstandCaseload

/// An observed quantity as figures: what there is to observe, and how it is counted.
extension Grootheid {
    private static let byName = Dictionary(uniqueKeysWithValues: Figure.observed.map { ($0.observedName, $0) })
    private static let order = Dictionary(
        uniqueKeysWithValues: Figure.observed.enumerated().map { ($0.element.observedName, $0.offset) })

    /// Every quantity; flows one by one.
    public static let all = Figure.observed.map { Grootheid($0) }

    public init(_ figure: Figure) { self.init([figure]) }

    /// - Parameter figures: one, or flows, in the order of the list.
    package init(_ figures: [Figure]) { self.init(namen: figures.map(\.observedName)) }

    /// Reads a name, or flows with `+` between them, in any order: `uitstroom+aow`. None of them is part of another.
    public init?(_ text: String) {
        if let one = Self.byName[text] {
            self.init(one)
            return
        }
        let names = text.split(separator: "+", omittingEmptySubsequences: false).map(String.init)
        let flows = names.compactMap { name in
            Self.byName[name]?.count.flatMap { $0.isPlainFlow ? Set($0.part.columns) : nil }
        }
        guard flows.count == names.count,
            flows.indices.allSatisfy({ one in flows[..<one].allSatisfy { $0.isDisjoint(with: flows[one]) } })
        else { return nil }
        self.init(namen: names.sorted { Self.order[$0]! < Self.order[$1]! })
    }

    /// The figures whose sum it is.
    package var figures: [Figure] {
        namen.map { naam in
            guard let figure = Self.byName[naam] else { preconditionFailure("\(naam) is not observed") }
            return figure
        }
    }

    /// How it is counted; nil of money.
    package var count: Count? {
        let counts = figures.map(\.count)
        guard let first = counts[0] else { return nil }
        guard counts.count > 1 else { return first }
        return Count(.sum(scale: 1), Count.Sum(first.part.span, counts.flatMap { $0!.part.columns }))
    }

    public var eenheid: Unit { figures[0].eenheid }

    /// Whether it counts dossiers.
    public var isAantal: Bool { eenheid == .huishoudens }

    /// Whether it is of one moment, the end of the period, and can be of the cut-off too.
    public var isMoment: Bool { figures[0].isMoment }

    /// Names of observed files before 0.5.0 that mean something else in results: what they meant, and what to write.
    public static let former: [(name: String, meaning: Message, instead: Message)] = [
        (
            "instroom", "which is new dossiers alone in results, and was those that come back too here",
            "instroom_met_terugval (as published: with those that come back) or instroom_nieuw (results' instroom)"
        ),
        ("budget", "which is several budgets in results", "budget_definitief, as results have it"),
    ]
}

/// Quantities that code asks for by name.
extension Grootheid {
    public static let standVerandering = Grootheid(Figure.standVerandering)
    public static let instroomMetTerugval = Grootheid(Figure.instroomMetTerugval)
    public static let uitstroom = Grootheid(Figure.uitstroom)
    public static let lasten = Grootheid(Figure.lasten)
    public static let budgetDefinitief = Grootheid(Figure.budgetDefinitief)
    public static let prijs = Grootheid(Figure.named("prijs"))

    public static func einde(_ einde: Einde) -> Grootheid { Grootheid(Figure.einde(einde)) }

    public static func aandeelIndeling(_ indeling: Afstand) -> Grootheid {
        Grootheid(Figure.named("aandeel_indeling_\(indeling.rawValue)"))
    }
}
