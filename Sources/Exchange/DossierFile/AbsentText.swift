/// How programs spell that nothing is known: `NULL`, `NaN`, `#N/B`.
enum AbsentText {
    private static let words: Set<[UInt8]> = Set(
        [
            "null", "(null)", "<null>", "\\n", "na", "<na>", "n/a", "#n/a", "#n/b", "#nb", "nan", "nat", "none", "nil",
            "-", "--", "(leeg)",
        ].map { Array($0.utf8) })
    private static let longest = 6

    /// Nothing, or a word for it, in any case.
    static func matches(_ field: ArraySlice<UInt8>) -> Bool {
        field.isEmpty || field.count <= longest && words.contains(field.map(lower))
    }

    static func lower(_ byte: UInt8) -> UInt8 { (65...90).contains(byte) ? byte + 32 : byte }
}
