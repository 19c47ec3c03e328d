/// FNV-1a of a name, in 64 bits: the same on every machine.
public enum NameHash {
    private static let start: UInt64 = 0xcbf2_9ce4_8422_2325

    /// - Parameter before: hash of what stands before it; nil for nothing.
    public static func of(_ name: String, after before: UInt64? = nil) -> UInt64 {
        name.utf8.reduce(before ?? start) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    }
}
