/// The version of the toolkit that writes results.
public enum BijstandVersion {
    /// A change of result bytes is at least a minor version.
    public static let current = "0.6.0"
}
