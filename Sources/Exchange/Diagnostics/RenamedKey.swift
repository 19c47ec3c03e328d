internal import BijstandCaseload

/// Keys of scenario files that an earlier version had under another path: who uses one is told the new path.
enum RenamedKey {
    /// What replaces a key, by its path without names and years, and the last version that had it.
    typealias Change = (new: String, last: String)

    static let all: [String: Change] = ["buig.macrobudget": ("buig.macro_voorlopig", "0.5.0")]

    static func message(_ path: String, among changes: [String: Change] = all) -> (found: Message, expected: Message)? {
        changes[path].map { ("a key of version \($0.last)", "\($0.new), as it is called now") }
    }
}
