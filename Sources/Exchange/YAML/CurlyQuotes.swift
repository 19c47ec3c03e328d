/// Quotes of a word processor, which YAML takes for letters.
enum CurlyQuotes {
    private static let all = "“”„‟‘’‚‛"

    static func begin(_ text: String) -> Bool { text.first.map(all.contains) ?? false }
    static func end(_ text: String) -> Bool { text.last.map(all.contains) ?? false }

    /// A text without those around it; nil for other texts.
    static func removed(_ text: String) -> String? {
        guard text.count > 1, begin(text), end(text) else { return nil }
        return String(text.dropFirst().dropLast())
    }
}
