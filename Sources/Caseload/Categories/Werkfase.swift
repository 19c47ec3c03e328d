/// Where a former recipient who left for work stands.
public enum Werkfase: String, Category {
    /// The job of the exit lasts: its contract runs, or is permanent.
    case contract
    /// The contract has ended; unemployment benefit (WW) is paid.
    case ww
    /// Without work and WW; after the search time that is no longer told apart.
    case werkloos
}
