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
}
