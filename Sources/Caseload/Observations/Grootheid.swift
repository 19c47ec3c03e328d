/// What an observation is of, as observed files spell it: `stand`, `uitstroom_werk`, `aandeel_indeling_3A`,
/// `instroom_met_terugval`, `lasten`.
public enum Grootheid: Hashable, Sendable, CustomStringConvertible {
    /// Dossiers at the end of the period.
    case stand
    /// The stock at the end of the period over that before it, less 1.
    case standVerandering
    /// Flows over the period, added.
    case stromen([Stroom])
    /// Share of the stock at the end of the period.
    case aandeelAfstand(Afstand)
    case aandeelIndeling(Afstand)
    /// Share of the stock at the end of the period that is so many months or more on benefit, in the running spell.
    case aandeelLanger(maanden: Int)
    /// Dossiers with a job beside the benefit at the end of the period.
    case deeltijd
    /// Share of the exits of the period that is back within so many months; after exits to work alone where that is asked.
    case terugkeer(maanden: Int, naWerk: Bool)
    /// Exits of the period over household-months at risk, of dossiers in a band of duration.
    case uitstroomkans(Duur)
    /// Euros of a calendar year.
    case bedrag(Bedrag)

    /// An amount of a calendar year.
    public enum Bedrag: String, CaseIterable, Sendable {
        /// All spending charged to BUIG.
        case lasten
        /// Average cost of a dossier-year.
        case prijs
        /// The definitive BUIG budget.
        case budget = "budget_definitief"
    }

    /// A flow of dossiers.
    public enum Stroom: Hashable, Sendable, CustomStringConvertible {
        /// As published: new dossiers and those that come back.
        case metTerugval
        /// New dossiers alone.
        case nieuw
        case terugval
        /// Exits without AOW and death, of one cause or all.
        case uitstroom(Oorzaak?)
        case aow
        case overlijden

        /// Whether another flow has this one in it.
        func isPart(of whole: Stroom) -> Bool {
            switch whole {
            case .metTerugval: self == .nieuw || self == .terugval
            case .uitstroom(nil): if case .uitstroom = self { true } else { false }
            case .nieuw, .terugval, .uitstroom, .aow, .overlijden: false
            }
        }

        static let all: [Stroom] =
            [.metTerugval, .nieuw, .terugval, .uitstroom(nil)] + Oorzaak.allCases.map { .uitstroom($0) }
            + [.aow, .overlijden]

        public var description: String {
            switch self {
            case .metTerugval: "instroom_met_terugval"
            case .nieuw: "instroom_nieuw"
            case .terugval: "terugval"
            case .uitstroom(let oorzaak): "uitstroom" + (oorzaak.map { "_\($0.rawValue)" } ?? "")
            case .aow: "aow"
            case .overlijden: "overlijden"
            }
        }
    }

    static let vensters = [6, 12, 24]

    /// Every quantity; flows one by one.
    public static let all: [Grootheid] =
        [.stand, .standVerandering] + Stroom.all.map { .stromen([$0]) }
        + Afstand.allCases.map { .aandeelAfstand($0) } + Afstand.allCases.map { .aandeelIndeling($0) }
        + Kerncijfer.duurgrenzen.map { .aandeelLanger(maanden: $0) } + [.deeltijd]
        + [false, true].flatMap { naWerk in vensters.map { .terugkeer(maanden: $0, naWerk: naWerk) } }
        + Duur.allCases.map { .uitstroomkans($0) } + Bedrag.allCases.map { .bedrag($0) }

    /// Names of observed files before 0.5.0 that mean something else in results: what they meant, and what to write.
    public static let former: [(name: String, meaning: String, instead: String)] = [
        (
            "instroom", "which is new dossiers alone in results, and was those that come back too here",
            "instroom_met_terugval (as published: with those that come back) or instroom_nieuw (results' instroom)"
        ),
        ("budget", "which is several budgets in results", "budget_definitief, as results have it"),
    ]

    private static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.description, $0) })

    /// Reads a name, or flows with `+` between them, in any order: `uitstroom+aow`. None of them is part of another.
    public init?(_ text: String) {
        if let one = Self.byName[text] {
            self = one
            return
        }
        let parts = text.split(separator: "+", omittingEmptySubsequences: false).map { Self.byName[String($0)] }
        let stromen = parts.compactMap { part -> Stroom? in
            if case .stromen(let stromen) = part { stromen[0] } else { nil }
        }
        guard stromen.count == parts.count, Set(stromen).count == stromen.count,
            !stromen.contains(where: { whole in stromen.contains { $0 != whole && $0.isPart(of: whole) } })
        else { return nil }
        self = .stromen(Stroom.all.filter(stromen.contains))
    }

    public var description: String {
        switch self {
        case .stand: "stand"
        case .standVerandering: "stand_verandering"
        case .stromen(let stromen): stromen.map(\.description).joined(separator: "+")
        case .aandeelAfstand(let afstand): "aandeel_afstand_\(afstand.rawValue)"
        case .aandeelIndeling(let indeling): "aandeel_indeling_\(indeling.rawValue)"
        case .aandeelLanger(let maanden): "aandeel_langer_\(maanden)"
        case .deeltijd: "deeltijd"
        case .terugkeer(let maanden, let naWerk): "terugval_\(maanden)\(naWerk ? "_werk" : "")"
        case .uitstroomkans(let duur): "uitstroomkans_\(duur.rawValue)"
        case .bedrag(let bedrag): bedrag.rawValue
        }
    }

    /// What its figures are in.
    public var maat: Maat {
        switch self {
        case .stand, .stromen, .deeltijd: .huishoudens
        case .standVerandering, .aandeelAfstand, .aandeelIndeling, .aandeelLanger, .terugkeer, .uitstroomkans: .aandeel
        case .bedrag: .euro
        }
    }

    /// What a quantity is measured in.
    public enum Maat: Sendable {
        case huishoudens, aandeel, euro
    }

    /// Whether it counts dossiers.
    public var isAantal: Bool { maat == .huishoudens }

    /// Whether it is of one moment, the end of the period, and can be of the cut-off too.
    public var isMoment: Bool {
        switch self {
        case .stand, .aandeelAfstand, .aandeelIndeling, .aandeelLanger, .deeltijd: true
        case .standVerandering, .stromen, .terugkeer, .uitstroomkans, .bedrag: false
        }
    }
}
