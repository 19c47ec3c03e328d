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

    /// Keys of a closed axis; nil where the scenario decides.
    public var fixedLabels: [String]? {
        switch self {
        case .afstand, .indeling: Afstand.allCases.map { $0.rawValue }
        case .leefvorm: Leefvorm.allCases.map { $0.rawValue }
        case .leeftijd: Leeftijd.allCases.map { $0.rawValue }
        case .herkomst: Herkomst.allCases.map { $0.rawValue }
        case .oorzaak: Oorzaak.allCases.map { $0.rawValue }
        case .duur: Duur.allCases.map { $0.rawValue }
        case .sinds: SindsUitstroom.allCases.map { $0.rawValue }
        case .kenmerk: Kenmerk.allCases.map { $0.rawValue }
        case .doorstroom: Doorstroom.allCases.map { $0.rawValue }
        case .maand: (1...12).map(String.init)
        case .uren: Uren.allCases.map { $0.rawValue }
        case .termijn: Termijn.allCases.map { $0.rawValue }
        case .werkfase: Werkfase.allCases.map { $0.rawValue }
        case .medebewoners: Medebewoners.allCases.map { $0.rawValue }
        case .telwijze: Telwijze.allCases.map { $0.rawValue }
        case .deeltijd: Uren.allCases.dropLast().map { $0.rawValue }
        case .tijdelijk: Termijn.tijdelijk.map { $0.rawValue }
        case .jaar, .eerderJaar, .punt, .effect, .traject, .niveau, .maatregel: nil
        }
    }
}
