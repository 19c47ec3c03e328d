/// The two lines that every replication simulates side by side, by the spelling of result files.
public enum Lijn: String, Sendable, CaseIterable {
    /// Under the scenario.
    case scenario = "actual"
    /// Without the beleid that starts after the cut-off.
    case ongewijzigd = "unchanged"

    package var index: Int { self == .scenario ? 0 : 1 }
}
