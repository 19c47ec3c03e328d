/// Route into bijstand.
public enum Herkomst: String, Category {
    case ww, baanverlies, scheiding, statushouder, jongere, zelfstandige, arbeidsbeperkt, verhuizing, overig
}
