/// A dimension of a parameter's table.
public enum Axis: String, Sendable {
    case afstand, indeling, leefvorm, leeftijd, herkomst, oorzaak, duur, sinds, kenmerk, doorstroom, maand
    case uren, termijn, werkfase, medebewoners, telwijze
    /// Hours that can still grow.
    case deeltijd
    /// Terms that end.
    case tijdelijk
    /// Calendar years the run touches.
    case jaar
    /// Years before the start that the vangnet rules look back to.
    case eerderJaar = "eerder jaar"
    /// Points of the labour-market path.
    case punt
    /// Effects of interventions.
    case effect
    /// Trajecten, and the dated levels of their places.
    case traject, niveau
    /// Interventions with yearly costs.
    case maatregel

    /// What its keys are.
    public enum Extent: Sendable, Equatable {
        /// These.
        case fixed([String])
        /// What the scenario decides.
        case open(Open)
    }

    /// Axes whose keys the scenario decides.
    public enum Open: Sendable {
        case jaar, eerderJaar, punt, effect, traject, niveau, maatregel
    }

    /// Keys of a closed axis; nil where the scenario decides.
    public var fixedLabels: [String]? { if case .fixed(let labels) = extent { labels } else { nil } }

    public var extent: Extent {
        switch self {
        case .afstand, .indeling: .fixed(Afstand.allCases.map { $0.rawValue })
        case .leefvorm: .fixed(Leefvorm.allCases.map { $0.rawValue })
        case .leeftijd: .fixed(Leeftijd.allCases.map { $0.rawValue })
        case .herkomst: .fixed(Herkomst.allCases.map { $0.rawValue })
        case .oorzaak: .fixed(Oorzaak.allCases.map { $0.rawValue })
        case .duur: .fixed(Duur.allCases.map { $0.rawValue })
        case .sinds: .fixed(SindsUitstroom.allCases.map { $0.rawValue })
        case .kenmerk: .fixed(Kenmerk.allCases.map { $0.rawValue })
        case .doorstroom: .fixed(Doorstroom.allCases.map { $0.rawValue })
        case .maand: .fixed((1...12).map(String.init))
        case .uren: .fixed(Uren.allCases.map { $0.rawValue })
        case .termijn: .fixed(Termijn.allCases.map { $0.rawValue })
        case .werkfase: .fixed(Werkfase.allCases.map { $0.rawValue })
        case .medebewoners: .fixed(Medebewoners.allCases.map { $0.rawValue })
        case .telwijze: .fixed(Telwijze.allCases.map { $0.rawValue })
        case .deeltijd: .fixed(Uren.allCases.dropLast().map { $0.rawValue })
        case .tijdelijk: .fixed(Termijn.tijdelijk.map { $0.rawValue })
        case .jaar: .open(.jaar)
        case .eerderJaar: .open(.eerderJaar)
        case .punt: .open(.punt)
        case .effect: .open(.effect)
        case .traject: .open(.traject)
        case .niveau: .open(.niveau)
        case .maatregel: .open(.maatregel)
        }
    }
}
