internal import BijstandCaseload

/// What to type for a number that is refused: one that is spelled the Dutch way, or that can be read as two.
enum MistypedNumber {
    /// Nil where it looks like no number.
    ///
    /// - Parameters:
    ///   - sign: of decimals, where the number stands.
    ///   - isShare: whether a percentage can be meant.
    static func advice(_ text: String, sign: Character = ".", isShare: Bool = false) -> Message? {
        if let both = twoMeanings(text, sign: sign) { return both }
        guard let number = DutchNumber(text) else { return nil }
        if text.contains("%") || text.lowercased().contains("procent") {
            guard isShare, let percentage = ScenarioNumber.parse(number.plain) else { return nil }
            return "\(spelled(ScenarioNumber.canonical(percentage / 100), sign)), a share of 1"
        }
        return Message(verbatim: spelled(number.plain, sign))
    }

    /// `2190 or 2.19` for `2.190`: a sign before three digits may group thousands or begin decimals. Nil for other numbers.
    static func twoMeanings(_ text: String, sign: Character = ".") -> Message? {
        let pointed = text.contains(".") ? text : text.replacing(",", with: ".")
        guard let whole = ScenarioNumber.withoutThousandsPoint(pointed) else { return nil }
        var decimal = pointed
        while decimal.last == "0" { decimal.removeLast() }
        if decimal.last == "." {
            decimal.removeLast()
        } else if decimal.count == pointed.count, sign == "." {
            // With three decimals it would be refused again.
            decimal.append("0")
        }
        return "\(whole) or \(spelled(decimal, sign)), whichever is meant"
    }

    private static func spelled(_ number: String, _ sign: Character) -> String {
        String(number.filter { $0 != "_" }.map { $0 == "." ? sign : $0 })
    }
}
