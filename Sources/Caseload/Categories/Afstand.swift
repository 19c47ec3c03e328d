/// True distance to work, latent. Source: the groups of the Hilversum letter of autumn 2022.
public enum Afstand: String, Category {
    /// Less than six months from work.
    case zeerKort = "1"
    /// Six months to two years.
    case enige = "2"
    /// More than two years, work possible with guidance.
    case groot = "3A"
    /// Work not expected.
    case onoverbrugbaar = "3B"
}
