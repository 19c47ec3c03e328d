/// Where a former recipient who left for temporary work stands.
public enum Werkfase: String, Category {
    /// The contract runs.
    case contract
    /// The contract has ended; unemployment benefit (WW) is paid.
    case ww
    /// Without work and WW.
    case werkloos
}
