/// A total of a month that a result keeps for every replication: a column of `paths.csv`, as the file spells it.
public enum PathColumn: String, CaseIterable, Sendable {
    /// Dossiers at the end of the month.
    case stand
    /// New dossiers; who comes back is `terugval`.
    case instroom
    case terugval
    /// Exits without AOW and death.
    case uitstroom
    case uitstroomWerk = "uitstroom_werk"
    case aow
    case overlijden
}
