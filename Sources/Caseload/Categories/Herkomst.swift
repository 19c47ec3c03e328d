/// Route into bijstand.
public enum Herkomst: String, Category {
    case ww, baanverlies, scheiding, statushouder, jongere, zelfstandige, arbeidsbeperkt, verhuizing, overig

    /// Whether law or a housing target says how many come, on a path of its own: no pressure and no level of a municipality moves it.
    public var isToegewezen: Bool { self == .statushouder || self == .arbeidsbeperkt }
}
