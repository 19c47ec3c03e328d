/// Household type, as the norm knows it.
public enum Leefvorm: String, Category {
    case alleenstaande, alleenstaandeOuder, paar

    /// The norm from 21 years to the AOW age, as a share of the net minimum wage.
    ///
    /// A couple's norm equals the net minimum wage, a single person's or single parent's is 70 % of it (Participatiewet
    /// art. 21 with art. 37). Cost sharers and the norm of 18 to 20 years are not in it.
    public var norm: Double {
        switch self {
        case .alleenstaande, .alleenstaandeOuder: 0.7
        case .paar: 1
        }
    }
}
