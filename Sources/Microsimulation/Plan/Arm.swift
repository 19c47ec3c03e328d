/// The two lines every replication simulates side by side.
enum Arm: Int, CaseIterable {
    /// The scenario as it stands.
    case scenario
    /// Without the `beleid` that starts after the cut-off.
    case unchanged
}
