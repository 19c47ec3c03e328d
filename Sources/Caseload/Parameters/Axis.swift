/// A dimension of a parameter's table.
public enum Axis: String, CaseIterable, Sendable {
    /// Those by which a filter can ask, in the order in which files have them.
    case oorzaak, doorstroom, afstand, indeling, leefvorm, leeftijd, herkomst, kenmerk, duur, uren, termijn
    case sinds, maand, werkfase, medebewoners, telwijze
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

    /// What a household is, as far as effects on any flow can look at it.
    package static let household: [Axis] = [.leefvorm, .leeftijd, .herkomst, .kenmerk]

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
        case .afstand, .indeling: .fixed(Afstand.labels)
        case .leefvorm: .fixed(Leefvorm.labels)
        case .leeftijd: .fixed(Leeftijd.labels)
        case .herkomst: .fixed(Herkomst.labels)
        case .oorzaak: .fixed(Oorzaak.labels)
        case .duur: .fixed(Duur.labels)
        case .sinds: .fixed(SindsUitstroom.labels)
        case .kenmerk: .fixed(Kenmerk.labels)
        case .doorstroom: .fixed(Doorstroom.labels)
        case .maand: .fixed((1...12).map(String.init))
        case .uren: .fixed(Uren.labels)
        case .termijn: .fixed(Termijn.labels)
        case .werkfase: .fixed(Werkfase.labels)
        case .medebewoners: .fixed(Medebewoners.labels)
        case .telwijze: .fixed(Telwijze.labels)
        case .deeltijd: .fixed(Uren.labels.dropLast())
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
