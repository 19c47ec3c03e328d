/// The unit of a parameter, as scenario files spell it.
public enum Eenheid: String, Sendable {
    case huishoudens
    case huishoudensPerMaand = "huishoudens per maand"
    case aandeel
    case perMaand = "per maand"
    case verhouding
    case perProcentpunt = "per procentpunt"
    case perJaar = "per jaar"
    case variantie
    case procent
    case procentpunt
    case euro
    case maanden
    case fte
    case huishoudensPerFte = "huishoudens per fte"
    case plaatsen
    case logaritme = "natuurlijke logaritme"

    /// Whether a value of it is a count: half a household, place or month is a mistake. A mean, in a distribution, need not be
    /// whole.
    public var isWhole: Bool {
        switch self {
        case .huishoudens, .maanden, .plaatsen: true
        case .huishoudensPerMaand, .aandeel, .perMaand, .verhouding, .perProcentpunt, .perJaar, .variantie, .procent,
            .procentpunt, .euro, .fte, .huishoudensPerFte, .logaritme:
            false
        }
    }
}
