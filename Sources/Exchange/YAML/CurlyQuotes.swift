/// Quotes of a word processor, which YAML takes for letters.
enum CurlyQuotes {
    private static let all = "“”„‟‘’‚‛"

    /// A text without those around it; nil for other texts.
    static func removed(_ text: String) -> String? {
        guard text.count > 1, all.contains(text.first!), all.contains(text.last!) else { return nil }
        return String(text.dropFirst().dropLast())
    }
}
