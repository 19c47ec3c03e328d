/// A trait a household has or lacks, for life.
public enum Kenmerk: String, Category {
    case statushouder, arbeidsbeperkt, startkwalificatie
}
