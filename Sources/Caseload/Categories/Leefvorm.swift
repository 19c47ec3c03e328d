/// Household type, as the norm knows it.
public enum Leefvorm: String, Category {
    case alleenstaande, alleenstaandeOuder, paar
}
